import type { TestDatabase } from '@/supabase/tests/start-database';
import type { Db } from '../../db';
import type { Family } from '../../stories/fakes/family';
import { aStoryBegun } from '../../stories/fakes/family';
import { finishStory, type Writer } from '../../stories/writing-repository';
import { followNarration } from '../follow-narration';
import type { NarrateStoryDeps } from '../narrate-story';
import type { NarrationEvent } from '../narration-events';
import { SharedCalls } from '../shared-calls';
import { UnsavedRecordings } from '../unsaved-recordings';
import { createVoiceRegistry } from '../voice-registry';
import { createMemoryStore } from './memory-store';
import { FakeNarrator } from './narrator';
import { voiceCallsWith } from './voice-calls';

type Changes = Partial<Omit<NarrateStoryDeps, 'files'>> & {
  narrators?: readonly FakeNarrator[];
  files?: ReturnType<typeof createMemoryStore>;
};

export type Narrating = NarrateStoryDeps & { files: ReturnType<typeof createMemoryStore>; lines: unknown[] };

/** What `narrateStory` needs, with everything in memory but the database. */
export function narratingWith({ db, id }: { db: Db; id: string }, changes: Changes = {}): Narrating {
  const { narrators = [new FakeNarrator()], ...others } = changes;
  const lines: unknown[] = [];
  const record = (fields: Record<string, unknown>) => {
    lines.push(fields);
  };
  return {
    db,
    parentId: id,
    runs: new Map(),
    storyRuns: new Map(),
    isEnding: () => false,
    voices: createVoiceRegistry({ narrators, order: ['elevenlabs', 'openrouter', 'built-in'], preferred: null }),
    calls: new SharedCalls(),
    unsaved: new UnsavedRecordings(),
    voiceCalls: voiceCallsWith(),
    recordLost: async () => {},
    log: { warn: record, error: record },
    lines,
    ...others,
    files: changes.files ?? createMemoryStore(),
  };
}

export const SENTENCES = [
  'Mia ran to the hill.',
  'The moon rose slowly!',
  'Was it late?',
  'Nobody knew.',
  'A snail said good night.',
  'Then all was quiet.',
];

/** A story that has been told to its end. */
export async function aStoryTold(family: Family, content = SENTENCES.join(' ')): Promise<Writer> {
  const writer = await aStoryBegun(family);
  const ending = { summary: null, model_used: null, full_response: null, generation_info: {} };
  await finishStory(family.db, writer, { ...ending, status: 'ready', title: 'T', content }, null);
  return writer;
}

/** Everything that a follower hears, to the end. */
export async function hear(
  deps: Pick<NarrateStoryDeps, 'db' | 'parentId' | 'runs'>,
  narrationId: string,
  from = 0,
): Promise<NarrationEvent[]> {
  const heard: NarrationEvent[] = [];
  const never = new AbortController().signal;
  for await (const event of followNarration(deps, narrationId, from, never)) heard.push(event);
  return heard;
}

export const segmentsOf = (events: readonly NarrationEvent[]) =>
  events.flatMap((event) => (event.type === 'segment' ? [event.segment] : []));

export async function usedCharacters(database: TestDatabase, parentId: string): Promise<Record<string, number>> {
  const rows = await database.sql<{ model_name: string; narrated_characters: number }>(
    'select model_name, narrated_characters::integer from tales.daily_usage where user_id = $1 order by 1',
    [parentId],
  );
  return Object.fromEntries(rows.map((row) => [row.model_name, row.narrated_characters]));
}
