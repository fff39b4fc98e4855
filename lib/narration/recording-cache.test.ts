import { expect, it } from 'vitest';
import { createMemoryStore } from './fakes/memory-store';
import { speechOf } from './fakes/narrator';
import { findRecording, removeRecordings, saveRecording } from './recording-cache';
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
