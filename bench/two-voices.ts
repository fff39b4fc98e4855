import { startFakeElevenLabs } from '../e2e/fakes/eleven-labs.ts';
import { startFakeOpenRouter } from '../e2e/fakes/open-router.ts';
import type { SpeechBehaviourDraft } from '../e2e/fakes/speech-behaviour.ts';
import { startApp } from './app-server.ts';
import { hearStory, lengthOf } from './heard-story.ts';
import { printLine, verdict } from './table.ts';

/** What passes for a provider whom all sentences but two are spoken by: those are refused. */
type FussyVoice = {
  name: string;
  /** Of the app that asks it. */
  settings: Record<string, string>;
  countSpoken: () => number;
  close: () => Promise<void>;
};

const REFUSED = 2;

const AT_ONCE = { firstByteMs: 0, pace: 0 };
const REFUSAL = { ...AT_ONCE, fault: 'http-403-content' } satisfies SpeechBehaviourDraft;

export async function startFussyElevenLabs(): Promise<FussyVoice> {
  let sentences = 0;
  const { baseUrl, served, close } = await startFakeElevenLabs({
    behaviourFor(speech) {
      // Its voices are listed as they should be.
      if (speech === null) return AT_ONCE;
      sentences += 1;
      return sentences > 1 && sentences <= 1 + REFUSED ? REFUSAL : AT_ONCE;
    },
  });
  return {
    name: 'ElevenLabs',
    settings: {
      VOICE_PROVIDERS: 'elevenlabs,built-in',
      ELEVENLABS_API_KEY: 'el-bench',
      ELEVENLABS_BASE_URL: baseUrl,
    },
    countSpoken: () => served.requests,
    close,
  };
}

export async function startFussyOpenRouter(): Promise<FussyVoice> {
  const { baseUrl, speechRequests, setBehaviour, close } = await startFakeOpenRouter();
  setBehaviour({ speech: { ...REFUSAL, faultAfter: 1, faultTimes: REFUSED } });
  return {
    name: 'OpenRouter',
    settings: {
      VOICE_PROVIDERS: 'openrouter,built-in',
      OPENROUTER_API_KEY: 'sk-or-bench',
      OPENROUTER_BASE_URL: baseUrl,
      OPENROUTER_SPEECH_MODEL: 'openai/gpt-4o-mini-tts',
    },
    countSpoken: () => speechRequests.filter(({ bytesSent }) => bytesSent > 0).length,
    close,
  };
}

/** What the voice refuses is spoken here; answers how long the story is, in milliseconds. Ends the voice. */
export async function narrateInTwoVoices(
  { name, settings, countSpoken, close }: FussyVoice,
  dataDir: string,
  { token, storyId }: { token: string; storyId: string },
): Promise<number> {
  try {
    const app = await startApp(dataDir, settings);
    try {
      const { segments } = await hearStory({ origin: app.origin, token }, storyId);
      const theirs = countSpoken();
      const isMixed = theirs === segments.length - REFUSED;
      printLine(`${segments.length} sentences in two voices, ${theirs} of them ${name}’s: ${verdict(isMixed)}`);
      return lengthOf(segments);
    } finally {
      await app.stop();
    }
  } finally {
    await close();
  }
}
