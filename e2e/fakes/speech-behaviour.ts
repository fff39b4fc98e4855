import { z } from 'zod';

export const SPEECH_FAULTS = [
  'http-400',
  'http-401',
  /** ElevenLabs' own way to say that there is no credit left: 401. */
  'http-401-quota',
  'http-402',
  'http-403-content',
  'http-404',
  'http-429',
  'http-500',
  'http-503',
  'connection-reset',
  'silence-before-headers',
  'silence-in-the-middle',
  'reset-in-the-middle',
  'end-in-the-middle',
  'garbage-json',
  'garbage-html',
  'empty',
  'wrong-audio-png',
  'wrong-audio-stereo',
] as const;

export type SpeechFault = (typeof SPEECH_FAULTS)[number];

/** How the fake voices speak. `PUT /control` takes this as JSON; whatever is missing is as here. */
export const speechBehaviourSchema = z.strictObject({
  firstByteMs: z.number().min(0).max(600_000).default(75),
  /** How many times faster than it is heard the speech is sent; 0: all at once. */
  pace: z.number().min(0).max(1000).default(10),
  fault: z.enum(SPEECH_FAULTS).optional(),
  /** The first faulty answer comes after this many good ones. */
  faultAfter: z.int().min(0).default(0),
  /** After this many faulty answers the fake behaves well. */
  faultTimes: z.int().min(1).optional(),
  /** Where the faults "in the middle" strike, of 1. */
  faultAt: z.number().min(0).max(1).default(0.5),
  /** What `Retry-After` says. */
  retryAfter: z.string().default('1'),
  /** How the times of the characters come (ElevenLabs only). */
  alignment: z
    .enum(['cumulative', 'restarted', 'twice', 'normalized', 'missing', 'null', 'short'])
    .default('cumulative'),
});

export type SpeechBehaviour = z.infer<typeof speechBehaviourSchema>;
export type SpeechBehaviourDraft = z.input<typeof speechBehaviourSchema>;

/** The behaviour of one fake, and which of its answers is to be faulty. */
export function createSpeechBehaviour() {
  let behaviour = speechBehaviourSchema.parse({});
  let faultsGiven = 0;
  let goodAhead = 0;
  return {
    get current(): SpeechBehaviour {
      return behaviour;
    },
    set(draft: SpeechBehaviourDraft): void {
      behaviour = speechBehaviourSchema.parse(draft);
      faultsGiven = 0;
      goodAhead = behaviour.faultAfter;
    },
    nextFault(): SpeechFault | undefined {
      const { fault, faultTimes = Number.POSITIVE_INFINITY } = behaviour;
      if (!fault || faultsGiven >= faultTimes) return undefined;
      if (goodAhead > 0) {
        goodAhead -= 1;
        return undefined;
      }
      faultsGiven += 1;
      return fault;
    },
  };
}
