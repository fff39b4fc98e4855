import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AppError } from '@/lib/errors';
import { durationMsOf, type Mp3Audio, toCleanMp3 } from '@/lib/narration/mp3-frames';
import { silentMp3 } from '@/lib/narration/mp3-silence';
import type { Narrator, SpeechRequest, SpokenWord } from '@/lib/narration/narrator';
import { isSpeakable, toEngineText } from './engine-text';
import { findEngineVoice, VOICED_LANGUAGES, voicesOf } from './voice-catalogue';
import type { EngineWord } from './voice-messages';
import { createVoiceProcesses, type VoiceProcessesOptions } from './voice-processes';
import { placeWords } from './word-times';

export type BuiltInNarrator = Narrator & {
  /** Starts the voice before it is asked; a voice that is not installed has nothing to start. */
  warm: () => Promise<void>;
};

type BuiltInOptions = Partial<VoiceProcessesOptions> & Pick<VoiceProcessesOptions, 'timeoutMs'>;

/** Beside the app's own folders, wherever this module has been bundled to. */
const CHILD = path.join('lib', 'adapters', 'voices', 'built-in', 'voice-child.ts');
const ENGINE = '@echogarden/espeak-ng-emscripten';

const QUIET_MS = 60_000;
const MAX_GROWTH_BYTES = 32 * 1024 * 1024;
const MAX_CHARACTERS = 1000;

/** The engine’s own are 175 and 50: for a listener who is about to sleep, a little slower and lower. */
const WORDS_PER_MINUTE = 130;
const PITCH = 45;

const SENTENCE_PAUSE_MS = 300;
const CLAUSE_PAUSE_MS = 80;
const SENTENCE_END = /[.!?…。！？।][\p{Pe}\p{Pf}\p{Pi}"'\s]*$/u;

/** What encoder and decoder put before the sound: 576 and 529 samples. */
const CODEC_DELAY_MS = 25;

/** espeak-ng in child processes (docs/decisions/009): needs no key and no network, and is not installed everywhere. */
export function createBuiltInNarrator(options: BuiltInOptions): BuiltInNarrator {
  const { file = CHILD, timeoutMs, quietMs = QUIET_MS, maxGrowthBytes = MAX_GROWTH_BYTES } = options;
  const processes = createVoiceProcesses({ file, timeoutMs, quietMs, maxGrowthBytes });
  const isInstalled = isEngineInstalledFor(path.resolve(/* turbopackIgnore: true */ file));

  return {
    id: 'built-in',
    model: null,
    capabilities: {
      languages: VOICED_LANGUAGES,
      maxCharacters: MAX_CHARACTERS,
      hasExactTimings: true,
      isPaid: false,
    },
    listVoices: async (language) => (isInstalled ? voicesOf(language) : []),
    warm: async () => {
      if (isInstalled) await processes.warm();
    },
    async speak(request, signal) {
      signal?.throwIfAborted();
      const engineVoice = engineVoiceFor(request);
      if (!isInstalled) throw new AppError('voice_unavailable');
      const text = toEngineText(request.text);
      const pauseMs = SENTENCE_END.test(request.text) ? SENTENCE_PAUSE_MS : CLAUSE_PAUSE_MS;
      if (!isSpeakable(text)) return toSpeech(request, silentMp3(pauseMs), [], pauseMs);
      const order = { text, engineVoice, wordsPerMinute: WORDS_PER_MINUTE, pitch: PITCH, pauseMs };
      const { mp3, words } = await processes.speak(order, signal);
      return toSpeech(request, toCleanMp3(mp3), words, pauseMs);
    },
  };
}

function isEngineInstalledFor(file: string): boolean {
  try {
    return findPackageJSON(ENGINE, pathToFileURL(file)) !== undefined;
  } catch {
    // An optional dependency that was left out.
    return false;
  }
}

function engineVoiceFor({ text, language, voice }: SpeechRequest): string {
  if (!VOICED_LANGUAGES.includes(language)) throw new AppError('language_not_voiced');
  if (text.length > MAX_CHARACTERS) throw new AppError('voice_refused');
  const engineVoice = findEngineVoice(language, voice);
  if (engineVoice === null) throw new AppError('voice_unavailable');
  return engineVoice;
}

function toSpeech(request: SpeechRequest, audio: Mp3Audio, engineWords: readonly EngineWord[], pauseMs: number) {
  const delayed = engineWords.map(({ position, timeMs }) => ({ position, timeMs: timeMs + CODEC_DELAY_MS }));
  const speechMs = Math.max(0, Math.floor(durationMsOf(audio) - pauseMs));
  const words: SpokenWord[] = placeWords({ ...request, engineWords: delayed, speechMs });
  return { audio, words, isEstimated: false, characters: request.text.length, costUsd: null };
}
