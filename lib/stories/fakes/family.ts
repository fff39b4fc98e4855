import type { TestDatabase, TestParent } from '@/supabase/tests/start-database';
import type { ChildProfile } from '../../children/child-profile';
import { insertChild } from '../../children/children-repository';
import { toAppError } from '../../errors';
import type { Models } from '../ask-in-turn';
import { assembleStory } from '../assemble-story';
import type { StoryBrief } from '../story-brief';
import type { StoryLog } from '../story-log';
import { type StoryRequest, storyRequestSchema } from '../story-request';
import type { StoryRuns } from '../story-run';
import type { WriteStoryDeps } from '../write-story';
import { insertStory, type Writer } from '../writing-repository';
import { storyCallsWith } from './story-calls';

export type Family = TestParent & { mia: ChildProfile; leo: ChildProfile };

export async function aFamily(database: TestDatabase): Promise<Family> {
  const parent = await database.signUpParent();
  const mia = await insertChild(parent.db, {
    name: 'Mia',
    age: 4,
    gender: 'female',
    interests: ['trains', 'snails'],
    avoid: ['dogs'],
    readingLanguage: 'en',
  });
  const leo = await insertChild(parent.db, {
    name: 'Leo',
    age: 9,
    gender: 'male',
    interests: ['planets'],
    avoid: [],
    readingLanguage: 'en',
  });
  return { ...parent, mia, leo };
}

export function aRequest(changes: Record<string, unknown>): StoryRequest {
  return storyRequestSchema.parse({ language: 'en', ...changes });
}

/** A story as `writing`, of which only the row is there, and whoever writes it. */
export async function aStoryBegun({ db, mia }: Family, changes: Record<string, unknown> = {}): Promise<Writer> {
  const { story, characters } = await assembleStory(db, aRequest({ children: [mia.id], ...changes }));
  await insertStory(db, story, characters);
  return { storyId: story.id, writerId: story.writer_id };
}

/** As if nobody had saved these stories for a minute. */
export async function leaveAlone(database: TestDatabase, ...storyIds: string[]): Promise<void> {
  // Past the trigger that keeps `updated_at`, for this statement only: others are writing in the same database.
  await database.sql(
    `with quiet as materialized (select set_config('session_replication_role', 'replica', true))
     update tales.stories set updated_at = now() - interval '1 minute' from quiet where id = any($1)`,
    [storyIds],
  );
}

export type Writing = WriteStoryDeps & {
  runs: StoryRuns;
  /** Each brief that a model was asked for. */
  briefs: StoryBrief[];
  /** What was logged, in order. */
  lines: { level: keyof StoryLog; line: unknown; message: string }[];
  /** What the operator's numbers are told of, in order. */
  counted: string[];
};

export const quickSettings: WriteStoryDeps['settings'] = {
  maxOutputTokens: 1000,
  temperature: 0.5,
  firstWordsTimeoutMs: 5000,
  nextWordsTimeoutMs: 5000,
  toStorytellerError: toAppError,
  usageOf: ({ usage }) => ({
    inputTokens: usage.inputTokens ?? null,
    outputTokens: usage.outputTokens ?? null,
    costUsd: 0.0042,
  }),
};

/** What `writeStory` needs, with short pauses. */
export function writingWith(
  db: WriteStoryDeps['db'],
  models: Models,
  settings: Partial<WriteStoryDeps['settings']> = {},
  limits: Partial<Pick<WriteStoryDeps, 'defaultPlan' | 'turns' | 'openOwnKey' | 'callsWith' | 'judgeFor'>> = {},
): Writing {
  const calls = storyCallsWith();
  const briefs: StoryBrief[] = [];
  const lines: Writing['lines'] = [];
  const counted: string[] = [];
  const record = (level: keyof StoryLog) => (line: unknown, message?: unknown) => {
    lines.push({ level, line, message: String(message) });
  };
  return {
    db,
    runs: new Map(),
    briefs,
    lines,
    modelsFor: (brief) => {
      briefs.push(brief);
      return models;
    },
    settings: { ...quickSettings, ...settings },
    openOwnKey: async (sealed) => sealed,
    callsWith: () => calls,
    defaultPlan: null,
    turns: [],
    judgeFor: () => null,
    ...limits,
    log: { warn: record('warn'), error: record('error') },
    counted,
    meter: {
      attempted: ({ model, status }) => counted.push(`${model} ${status}`),
      ended: ({ status }) => counted.push(`story ${status}`),
      spent: ({ model }) => counted.push(`${model} spent`),
      judged: ({ outcome }) => counted.push(`judge ${outcome}`),
    },
  };
}

export type StoryRowNow = {
  status: string;
  title: string;
  content: string;
  summary: string | null;
  model_used: string | null;
  full_response: unknown;
  generation_info: Record<string, unknown>;
};

export async function rowOf(database: TestDatabase, storyId: string): Promise<StoryRowNow | undefined> {
  const [row] = await database.sql<StoryRowNow>(
    `select status, title, content, summary, model_used, full_response, generation_info
     from tales.stories where id = $1`,
    [storyId],
  );
  return row;
}

export type GenerationRow = { attempt: number; model: string; status: string; error_code: string | null };

export async function generationsOf(database: TestDatabase, storyId: string): Promise<GenerationRow[]> {
  return database.sql(
    'select attempt, model, status, error_code from tales.generations where story_id = $1 order by 1',
    [storyId],
  );
}
