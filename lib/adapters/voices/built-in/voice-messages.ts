/** What the app asks of the child process. */
export type VoiceOrder = {
  /** Without anything that the engine would take for markup. */
  text: string;
  /** The engine's own name: `de+f2`. */
  engineVoice: string;
  wordsPerMinute: number;
  /** 0 to 99. */
  pitch: number;
  /** Silence after the last word. */
  pauseMs: number;
};

/** A word the engine came to: `position` in code points of the text from 0, `timeMs` from the start of the speech. */
export type EngineWord = { position: number; timeMs: number };

/** What the child process answers; one `ready` or `missing` first, then one answer to each order. */
export type VoiceAnswer =
  | { kind: 'ready' }
  | { kind: 'missing' }
  | { kind: 'spoken'; mp3: Uint8Array; words: EngineWord[]; residentBytes: number }
  | { kind: 'failed' };
