import path from 'node:path';
import { findEngineVoice, voicesOf } from '../../lib/adapters/voices/built-in/voice-catalogue.ts';
import { createVoiceProcesses } from '../../lib/adapters/voices/built-in/voice-processes.ts';
import { speechModel, voicesFor } from '../../lib/adapters/voices/open-router-voices.ts';
import { BUILT_IN_LANGUAGES } from '../../lib/languages.ts';
import { checkElevenLabs } from './eleven-labs.ts';
import { type Finding, fine, reasonOf, wrong } from './finding.ts';

/** The first child loads the engine. */
const LONGEST_SPEECH_MS = 30_000;

const OPENROUTER = 'https://openrouter.ai/api/v1';
const CHILD = path.resolve(import.meta.dirname, '../../lib/adapters/voices/built-in/voice-child.ts');

export type VoicesToCheck = {
  /** In the order in which they are asked. */
  providers: readonly string[];
  elevenLabs: { apiKey: string | undefined; baseUrl: string | undefined; voice: string };
  openRouter: { apiKey: string | undefined; baseUrl: string | undefined; model: string; voice: string | undefined };
  /** Where the built-in voice's program is. */
  child?: string;
};

/** Each voice that would be asked, and that somebody speaks each language that stories are told in without a key. */
export async function checkVoices(asked: VoicesToCheck): Promise<Finding[]> {
  const { providers, elevenLabs, openRouter, child = CHILD } = asked;
  const checks: Promise<{ findings: Finding[]; languages: readonly string[] }>[] = [];
  for (const provider of providers) {
    if (provider === 'elevenlabs' && elevenLabs.apiKey !== undefined) {
      checks.push(checkElevenLabs({ ...elevenLabs, apiKey: elevenLabs.apiKey }));
    }
    if (provider === 'openrouter' && openRouter.apiKey !== undefined) {
      checks.push(checkOpenRouter({ ...openRouter, apiKey: openRouter.apiKey }));
    }
    if (provider === 'built-in') checks.push(checkBuiltIn(child));
  }
  const checked = await Promise.all(checks);
  const mute = BUILT_IN_LANGUAGES.filter((language) => !checked.some(({ languages }) => languages.includes(language)));
  return [...checked.flatMap(({ findings }) => findings), ofLanguages(mute)];
}

const inEnglish = new Intl.DisplayNames('en', { type: 'language' });

function ofLanguages(mute: readonly string[]): Finding {
  if (mute.length === 0) return fine('voices', 'there is one for each language');
  const names = mute.map((language) => inEnglish.of(language) ?? language).join(', ');
  const todo = 'Let VOICE_PROVIDERS name one that speaks it: built-in, or elevenlabs with a key.';
  return wrong('voices', `nobody reads ${names} aloud`, todo);
}

const NOBODY: readonly string[] = [];

async function checkBuiltIn(file: string) {
  const what = 'built-in voice';
  const processes = createVoiceProcesses({ file, timeoutMs: LONGEST_SPEECH_MS, quietMs: 1, maxGrowthBytes: 2 ** 30 });
  const [voice] = voicesOf('en');
  const engineVoice = findEngineVoice('en', voice?.id ?? '') ?? '';
  try {
    const order = { text: 'Hello.', engineVoice, wordsPerMinute: 130, pitch: 45, pauseMs: 0 };
    const { mp3 } = await processes.speak(order);
    if (mp3.byteLength > 0) return { findings: [fine(what, 'speaks')], languages: BUILT_IN_LANGUAGES };
    return { findings: [wrong(what, 'says nothing', 'Install it anew: npm ci.')], languages: NOBODY };
  } catch (error) {
    const todo =
      'Its package is optional: `npm ci` without --omit=optional installs it, or leave it out of VOICE_PROVIDERS.';
    return { findings: [wrong(what, `does not speak: ${reasonOf(error)}`, todo)], languages: NOBODY };
  }
}

type OpenRouterToCheck = { apiKey: string; baseUrl: string | undefined; model: string; voice: string | undefined };

/** One word, which is paid for: whether a model speaks, no list says. */
async function checkOpenRouter({ apiKey, baseUrl = OPENROUTER, model, voice }: OpenRouterToCheck) {
  const what = 'OpenRouter speech';
  const known = speechModel(model);
  const [first] = voicesFor(known, 'en', voice);
  const languages = known.languages === 'any' ? BUILT_IN_LANGUAGES : known.languages;
  try {
    const answer = await fetch(`${baseUrl}/audio/speech`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ model, input: 'Hello.', voice: first?.id ?? '', response_format: 'pcm' }),
      signal: AbortSignal.timeout(LONGEST_SPEECH_MS),
    });
    const bytes = answer.ok ? (await answer.arrayBuffer()).byteLength : 0;
    if (bytes > 0) return { findings: [fine(what, `${model} speaks`)], languages };
    const todo = 'Check OPENROUTER_SPEECH_MODEL, OPENROUTER_SPEECH_VOICE and the key’s credit.';
    const said = answer.ok ? 'says nothing' : `answers ${answer.status}`;
    return { findings: [wrong(what, `${model} ${said}`, todo)], languages: NOBODY };
  } catch (error) {
    const todo = 'Check OPENROUTER_BASE_URL and this machine’s way out.';
    return { findings: [wrong(what, `cannot be reached: ${reasonOf(error)}`, todo)], languages: NOBODY };
  }
}
