import { startFakeElevenLabs } from '@/e2e/fakes/eleven-labs';
import { startFakeOpenRouter } from '@/e2e/fakes/open-router';
import { createElevenLabsNarrator } from '../eleven-labs';
import { loadElevenLabs } from '../eleven-labs-library';
import { createOpenRouterNarrator } from '../open-router-speech';

const PATIENT = { timeoutMs: 20_000, idleTimeoutMs: 20_000 };
const IMPATIENT = { timeoutMs: 1000, idleTimeoutMs: 1000 };

const AT_ONCE = { firstByteMs: 0, pace: 0 };
const NEVER = { fault: 'silence-before-headers' } as const;

type Fake = { baseUrl: string; close: () => Promise<void> };

/** The same provider thrice: at work, silent, and gone. */
async function threeOf<Started extends Fake>(start: () => Promise<Started>) {
  const [working, silent, gone] = await Promise.all([start(), start(), start()]);
  await gone.close();
  const close = async () => void (await Promise.all([working.close(), silent.close()]));
  return { working, silent, gone, close };
}

export async function elevenLabsSubject() {
  // Loading it takes longer than the impatient wait.
  await loadElevenLabs();
  const { working, silent, gone, close } = await threeOf(startFakeElevenLabs);
  working.setBehaviour(AT_ONCE);
  silent.setBehaviour(NEVER);
  const narratorAt = ({ baseUrl }: Fake, limits: typeof PATIENT) =>
    createElevenLabsNarrator({ apiKey: 'test', baseUrl, model: 'eleven_flash_v2_5', ...limits });
  return {
    narrator: narratorAt(working, PATIENT),
    alone: narratorAt(gone, PATIENT),
    stuck: narratorAt(silent, IMPATIENT),
    close,
  };
}

export async function openRouterSubject() {
  const { working, silent, gone, close } = await threeOf(startFakeOpenRouter);
  working.setBehaviour({ speech: AT_ONCE });
  silent.setBehaviour({ speech: NEVER });
  // A model that names its languages.
  const narratorAt = ({ baseUrl }: Fake, limits: typeof PATIENT) =>
    createOpenRouterNarrator({ apiKey: 'test', baseUrl, model: 'hexgrad/kokoro-82m', ...limits });
  return {
    narrator: narratorAt(working, PATIENT),
    alone: narratorAt(gone, PATIENT),
    stuck: narratorAt(silent, IMPATIENT),
    close,
  };
}
