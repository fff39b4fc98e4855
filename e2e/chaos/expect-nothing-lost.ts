import { expect } from '@playwright/test';
import type { RecordedSpeech } from '../fakes/eleven-labs.ts';
import type { RecordedRequest } from '../fakes/open-router.ts';
import { splitIntoTokens } from '../fakes/open-router-behaviour.ts';
import type { Seen } from './evening.ts';
import type { KeptRows } from './kept-rows.ts';
import { type ledgerOf, sumOf } from './ledger.ts';
import { markInPrompt, markInSpeech, storyAbout } from './marks.ts';

type Night = {
  rows: KeptRows;
  ledger: ReturnType<typeof ledgerOf>;
  /** By parent. */
  seen: ReadonlyMap<string, readonly Seen[]>;
  /** Whose plan has no voices that cost money. */
  freeParents: readonly string[];
  openRouter: { requests: readonly RecordedRequest[] };
  elevenLabs: { requests: readonly RecordedSpeech[] };
};

/** The column that counts money has four digits, and the log of each answer six. */
const ROUNDED_USD = 0.00006;

export function expectNothingLost({ rows, ledger, seen, freeParents, openRouter, elevenLabs }: Night): void {
  const all = [...seen.values()].flat();
  const kept = all.filter(({ isDeleted }) => !isDeleted);
  expect(rows.stories.map(({ id }) => id).sort(), 'the stories').toEqual(kept.map(({ storyId }) => storyId).sort());

  for (const { storyId, night } of kept) {
    const row = rows.stories.find(({ id }) => id === storyId);
    expect(row?.status, night.mark).toMatch(/^(ready|failed)$/);
    expect(row?.is_charged, `${night.mark}: counted against the plan`).toBe(row?.status === 'ready');
    if (row?.status === 'ready') expect(row.title, night.mark).not.toBe('');
    if (row?.status === 'failed') expect(row.error_code, night.mark).not.toBeNull();
    const { inputTokens, outputTokens } = sumOf(
      ledger.filter(({ mark, characters }) => mark === night.mark && characters === 0),
    );
    expect({ inputTokens: row?.input_tokens, outputTokens: row?.output_tokens }, `${night.mark}: the log`).toEqual({
      inputTokens,
      outputTokens,
    });
  }

  for (const { id, status, error_code, segments, characters, audio_path } of rows.narrations) {
    expect(status, `narration ${id}`).toMatch(/^(ready|failed)$/);
    if (status === 'failed') expect(error_code, `narration ${id}`).not.toBeNull();
    if (segments.length > 0) expect(audio_path !== null, `narration ${id} has a file`).toBe(status === 'ready');
    expect(characters, `narration ${id}`).toBe(segments.reduce((sum, segment) => sum + segment.characters, 0));
  }
  for (const { heard, night, isDeleted } of kept) {
    for (const { narrationId, segments, ending } of heard) {
      expect(segments.map(({ index }) => index)).toEqual(segments.map((_, index) => index));
      const row = rows.narrations.find(({ id }) => id === narrationId);
      expect(row?.segments.length, `${night.mark}: what was heard is kept`).toBeGreaterThanOrEqual(segments.length);
      if (ending === 'done' && !isDeleted) expect(row?.status, night.mark).toBe('ready');
    }
  }

  for (const [parentId, stories] of seen) {
    const marks = new Set(stories.map(({ night }) => night.mark));
    const own = ledger.filter(({ mark }) => marks.has(mark));
    for (const model of new Set(own.map((entry) => entry.model))) {
      const served = sumOf(own.filter((entry) => entry.model === model));
      const row = rows.usage.find(({ user_id, model_name }) => user_id === parentId && model_name === model);
      const used = {
        inputTokens: row?.input_tokens,
        outputTokens: row?.output_tokens,
        characters: row?.narrated_characters,
      };
      const { costUsd, ...amounts } = served;
      expect(used, `${parentId}: ${model}`).toEqual(amounts);
      expect(Math.abs((row?.total_cost ?? 0) - costUsd), `${parentId}: cost of ${model}`).toBeLessThan(ROUNDED_USD);
    }
    const paid = rows.usage.filter(({ user_id, model_name }) => user_id === parentId && model_name !== 'built-in');
    const unserved = paid.filter((row) => row.total_cost > 0 && !own.some((entry) => entry.model === row.model_name));
    expect(unserved, 'paid for, and never served').toEqual([]);
  }
  expect(ledger.filter(({ mark }) => !all.some(({ night }) => night.mark === mark))).toEqual([]);

  const billed = elevenLabs.requests
    .filter(({ spokenCharacters, isAbandoned }) => spokenCharacters !== null && !isAbandoned)
    .map(({ voice, body }) => `${voice} ${markInSpeech(body)} ${body.text}`);
  expect(
    billed.filter((text, index) => billed.indexOf(text) !== index),
    'spoken twice',
  ).toEqual([]);
  const told = openRouter.requests.flatMap(wholeStoryIn);
  expect(told.length, 'stories that were told as a whole').toBeGreaterThan(10);
  expect(
    told.filter((mark, index) => told.indexOf(mark) !== index),
    'told twice',
  ).toEqual([]);

  const ofFreeParents = freeParents.flatMap((id) => seen.get(id) ?? []).map(({ night }) => night.mark);
  expect(ofFreeParents.length).toBeGreaterThan(10);
  expect(
    elevenLabs.requests.filter(({ body }) => ofFreeParents.includes(markInSpeech(body))),
    'asked for by parents whose plan has no paid voice',
  ).toEqual([]);

  // It was a night of chaos, and a night of stories.
  expect(rows.stories.filter(({ status }) => status === 'ready').length).toBeGreaterThan(10);
  expect(rows.stories.filter(({ status }) => status === 'failed').length).toBeGreaterThan(5);
  expect(rows.narrations.filter(({ status }) => status === 'ready').length).toBeGreaterThan(10);
  expect(rows.narrations.flatMap(({ segments }) => segments).some(({ provider }) => provider === 'elevenlabs')).toBe(
    true,
  );
}

/** Its mark, where this answer was a whole story that nothing was wrong with. */
function wholeStoryIn({ body, tokensSent, isAbandoned, usage }: RecordedRequest): string[] {
  const mark = markInPrompt(JSON.stringify(body)) ?? '';
  const isReadable = usage !== null && !isAbandoned;
  return isReadable && tokensSent === splitIntoTokens(storyAbout(mark)).length ? [mark] : [];
}
