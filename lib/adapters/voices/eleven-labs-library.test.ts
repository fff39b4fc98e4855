import { expect, it, vi } from 'vitest';
import { createElevenLabsNarrator } from './eleven-labs';

// No mock, whose calls are forgotten before each test.
const loads = vi.hoisted(() => ({ count: 0 }));

vi.mock('@elevenlabs/elevenlabs-js', () => {
  loads.count += 1;
  return { ElevenLabsClient: class {}, ElevenLabsError: class extends Error {} };
});

it('is loaded by the first question, not by whoever could ask one', async () => {
  const limits = { timeoutMs: 1000, idleTimeoutMs: 1000 };
  const narrator = createElevenLabsNarrator({ apiKey: 'test', model: 'eleven_flash_v2_5', ...limits });
  expect(loads.count).toBe(0);
  const request = { text: 'Mia ran.', language: 'en', voice: 'anna', previousText: '', nextText: '' };
  await expect(narrator.speak(request)).rejects.toMatchObject({ code: 'voice_unavailable' });
  expect(loads.count).toBe(1);
});
