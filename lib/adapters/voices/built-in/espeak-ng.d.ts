/** The package has no types: what is used of it here, from its file. */
declare module '@echogarden/espeak-ng-emscripten' {
  export type EngineEvent = {
    type: 'word' | 'sentence' | 'mark' | 'play' | 'end' | 'msg_terminated' | 'phoneme' | 'samplerate';
    /** In code points of the text, the first is 1. */
    text_position: number;
    /** In milliseconds. */
    audio_position: number;
  };

  export class Engine {
    /** 0 when it is known; otherwise the voice before stays. */
    set_voice(name: string): number;
    set_rate(wordsPerMinute: number): void;
    /** 0 to 99. */
    set_pitch(pitch: number): void;
    get_samplerate(): number;
    /** Returns when all is spoken; `onAudio` ends it by returning true. */
    synthesize(text: string, onAudio: (samples: Int16Array, events: EngineEvent[]) => boolean): void;
  }

  export default function loadEngine(): Promise<{ eSpeakNGWorker: new () => Engine }>;
}
