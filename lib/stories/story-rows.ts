import { z } from 'zod';
import { toIsoTime } from '../db';
import { isErrorCode } from '../errors';
import { SHELVES, STORY_STATUSES, type Story, type StoryCard, type StoryCharacter } from './story';

export const CARD_COLUMNS =
  'id, title, summary, moral, story_type, language, length_minutes, status, shelf, is_favourite, rating, child_name, child_interests, created_at';

export const STORY_COLUMNS =
  `${CARD_COLUMNS}, content, parent_story_id, model_used, generation_info, story_characters (position, role, name, child_id, hero_id)` as const;

export type CardRow = {
  id: string;
  title: string;
  summary: string | null;
  moral: string | null;
  story_type: string;
  language: string;
  length_minutes: number;
  status: string;
  shelf: string;
  is_favourite: boolean;
  rating: number | null;
  child_name: string | null;
  child_interests: string[];
  created_at: string;
};

export type StoryRow = CardRow & {
  content: string;
  parent_story_id: string | null;
  model_used: string | null;
  generation_info: unknown;
  story_characters: {
    position: number;
    role: string;
    name: string;
    child_id: string | null;
    hero_id: string | null;
  }[];
};

/** What the column `generation_info` holds; every part is optional, since each writing adds its own. */
const generationInfoSchema = z.object({
  idea: z.string().nullish(),
  /** Id of the story that this one tells anew. */
  retells: z.string().nullish(),
  /** What it was drawn from, where that is not its id. */
  seed: z.string().nullish(),
  errorCode: z.string().nullish(),
  isStopped: z.boolean().optional(),
  opening: z.string().nullish(),
  ending: z.string().nullish(),
  names: z.array(z.string()).optional(),
  /** Of the try before, while another one is made. */
  keptContent: z.string().optional(),
});

export type GenerationInfo = z.infer<typeof generationInfoSchema>;

export function toGenerationInfo(json: unknown): GenerationInfo {
  return generationInfoSchema.safeParse(json).data ?? {};
}

export function toStoryType(text: string): StoryCard['type'] {
  return text === 'hero' || text === 'combined' ? text : 'child';
}

export function toStoryCard(row: CardRow): StoryCard {
  return {
    id: row.id,
    title: row.title,
    summary: row.summary,
    moral: row.moral,
    type: toStoryType(row.story_type),
    language: row.language,
    lengthMinutes: row.length_minutes,
    status: STORY_STATUSES.find((status) => status === row.status) ?? 'failed',
    shelf: SHELVES.find((shelf) => shelf === row.shelf) ?? 'new',
    isFavourite: row.is_favourite,
    rating: row.rating,
    childName: row.child_name,
    childInterests: row.child_interests,
    createdAt: toIsoTime(row.created_at),
  };
}

export function toStory(row: StoryRow): Story {
  const info = toGenerationInfo(row.generation_info);
  const characters = [...row.story_characters].sort((a, b) => a.position - b.position);
  return {
    ...toStoryCard(row),
    content: row.content,
    continuesStoryId: row.parent_story_id,
    retellsStoryId: info.retells ?? null,
    idea: info.idea ?? null,
    modelUsed: row.model_used,
    errorCode: isErrorCode(info.errorCode) ? info.errorCode : null,
    isStopped: info.isStopped ?? false,
    characters: characters.map(
      (character): StoryCharacter => ({
        role: character.role === 'hero' ? 'hero' : 'child',
        name: character.name,
        childId: character.child_id,
        heroId: character.hero_id,
      }),
    ),
  };
}
