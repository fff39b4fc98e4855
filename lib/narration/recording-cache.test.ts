import { expect, it } from 'vitest';
import { createMemoryStore } from './fakes/memory-store';
import { FakeNarrator, speechOf } from './fakes/narrator';
import type { NarratorId, SpeechRequest } from './narrator';
import { findRecording, recordingPath, removeRecordings, saveRecording } from './recording-cache';
import { UnsavedRecordings } from './unsaved-recordings';

const PATH = 'segments/p/ab/abc.mp3';
const request = { text: 'Once upon.', language: 'en', voice: 'anna', previousText: '', nextText: '' };

it.each([true, false])('keeps whether the times of the words are a guess: %s', async (isEstimated) => {
  const { audio, words } = speechOf(request);
  const deps = {
    files: createMemoryStore(),
    unsaved: new UnsavedRecordings(),
    log: { warn: () => {}, error: () => {} },
  };
  const recording = { audio, words, isEstimated };
  expect(await saveRecording(deps, PATH, recording)).toBe(true);
  expect(await findRecording(deps, PATH)).toEqual({ recording, isStored: true });
  await removeRecordings(deps.files, [PATH]);
  expect(await findRecording(deps, PATH)).toBeNull();
  expect([...deps.files.files.keys()]).toEqual([]);
});

type Known = { parentId?: string; id?: NarratorId; model?: string | null } & Partial<SpeechRequest>;

const pathOf = ({ parentId = 'p', id = 'elevenlabs', model = 'flash', ...asked }: Known) =>
  recordingPath(parentId, { ...new FakeNarrator({ id }), model }, { ...request, ...asked });

it.each<[string, Known]>([
  ['parent', { parentId: 'q' }],
  ['provider', { id: 'openrouter' }],
  ['model', { model: 'multilingual' }],
  ['model, where there is one', { model: null }],
  ['voice', { voice: 'otto' }],
  ['language', { language: 'de' }],
  ['text', { text: 'Once upon!' }],
])('is another recording with another %s', (_, other) => {
  expect(pathOf(other)).not.toBe(pathOf({}));
});

it.each<[string, Known]>([
  ['before', { previousText: 'The end of another.' }],
  ['after', { nextText: 'A time.' }],
])('is the same recording, whatever is spoken %s it', (_, other) => {
  expect(pathOf(other)).toBe(pathOf({}));
});
