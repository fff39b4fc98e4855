import type { StoryType } from './story-brief';

export const STORY_STATUSES = ['writing', 'ready', 'failed'] as const;
export type StoryStatus = (typeof STORY_STATUSES)[number];

export const SHELVES = ['new', 'read', 'archived'] as const;
export type Shelf = (typeof SHELVES)[number];

/** To read aloud. */
export const SHORTEST_MINUTES = 1;
export const LONGEST_MINUTES = 30;

export type StoryCharacter = {
  role: 'child' | 'hero';
  name: string;
  childId: string | null;
  heroId: string | null;
};

/** What a card in the library shows: a story without its text. */
export type StoryCard = {
  id: string;
  /** Empty until the storyteller has said it. */
  title: string;
  summary: string | null;
  /** One of `MORALS` or a parent's own words. */
  moral: string | null;
  type: StoryType;
  language: string;
  lengthMinutes: number;
  status: StoryStatus;
  shelf: Shelf;
  isFavourite: boolean;
  /** Half stars, 1–10. */
  rating: number | null;
  childName: string | null;
  /** Of that child, when the story was written. */
  childInterests: string[];
  /** ISO 8601 in UTC. */
  createdAt: string;
};

export type Story = StoryCard & {
  content: string;
  continuesStoryId: string | null;
  /** It may have been deleted since. */
  retellsStoryId: string | null;
  /** What the parent wished to hear about. */
  idea: string | null;
  modelUsed: string | null;
  /** Why writing ended early, where it did. */
  errorCode: string | null;
  /** The parent pressed stop. */
  isStopped: boolean;
  characters: StoryCharacter[];
};

export type Page<Item> = { items: Item[]; nextCursor: string | null };

/** A parent's stories in numbers, those told to their end; ratings 1–10, rounded to hundredths. */
export type StoryStatistics = {
  stories: number;
  meanRating: number | null;
  /** Most stories first. */
  languages: { language: string; stories: number }[];
  children: { id: string; name: string; stories: number; meanRating: number | null }[];
};

type ByName = Readonly<Record<string, number>>;

/** How many stories a query finds, and how many each choice of a filter would leave: by code, name, half stars or id. */
export type LibraryCounts = { stories: number; favourites: number } & Readonly<
  Record<'languages' | 'shelves' | 'ratings' | 'children' | 'heroes', ByName>
>;

/** What a story was about, as far as that keeps the next one from being about the same. */
export type ToldLately = {
  id: string;
  title: string;
  summary: string | null;
  /** One of `MORALS` or a parent's own words. */
  moral: string | null;
  idea: string | null;
  lengthMinutes: number;
  /** Ids; a profile that was deleted is not among them. */
  childIds: string[];
  createdAt: string;
};
