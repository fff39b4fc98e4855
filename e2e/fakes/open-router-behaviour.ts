import { z } from 'zod';
import { speechBehaviourSchema } from './speech-behaviour.ts';

export const FAULTS = [
  'http-401',
  'http-402',
  'http-403-moderation',
  'http-404',
  'http-429',
  'http-500',
  'http-502',
  'connection-reset',
  'silence-before-headers',
  'silence-before-first-token',
  'silence-in-the-middle',
  'reset-in-the-middle',
  'end-in-the-middle',
  'error-in-the-middle',
  'garbage-json',
  'garbage-html',
  'empty',
  'not-a-story',
  'length',
  'content-filter',
] as const;

export type Fault = (typeof FAULTS)[number];

const DEFAULT_STORY = `# The Lantern at the End of the Lane

At the end of the lane, where the houses stop and the meadow begins, there stood a small lantern with a green door.

One evening a hedgehog named Pim found it dark. "Someone may need to find their way home," he thought, and he went to look for a light.

The moon was too high to reach and the stars were too many to choose from. But under the old pear tree sat a glow-worm who had nowhere to be. "I would rather shine for someone," said the glow-worm, and so they walked back together.

That night a lost duckling saw the green door from far away and followed it all the way to its mother. Pim yawned, the glow-worm dimmed to a whisper of light, and the lane grew quiet.

Good night, lantern. Good night, meadow. Good night, Pim.

---
Summary: A hedgehog finds a glow-worm to light a dark lantern, and a lost duckling comes home by it.
`;

/** How the fake answers. `PUT /control` takes this as JSON; whatever is missing is as here. */
export const behaviourSchema = z.strictObject({
  story: z.string().default(DEFAULT_STORY),
  /** To whoever asks for another title. */
  anotherTitle: z.string().default('The Glow-Worm Who Had Nowhere to Be'),
  /** What these models say instead, a verdict for example. */
  sayings: z.record(z.string(), z.string()).default({}),
  /** Stretches or cuts the story to this many tokens. */
  tokens: z.int().min(1).max(100_000).optional(),
  firstTokenMs: z.number().min(0).max(600_000).default(0),
  tokenMs: z.number().min(0).max(60_000).default(0),
  fault: z.enum(FAULTS).optional(),
  /** After this many faulty answers the fake behaves well. */
  faultTimes: z.int().min(1).optional(),
  faultModels: z.array(z.string()).optional(),
  /** Where the faults "in the middle" strike, and what `garbage-json` and `length` let through. */
  faultAfterTokens: z.int().min(0).default(12),
  retryAfterSeconds: z.number().min(0).default(1),
  /** `error.code` of `error-in-the-middle`: OpenRouter documents numbers, and shows names such as `server_error`. */
  errorCode: z.union([z.int(), z.string()]).default(502),
  errorMetadata: z.record(z.string(), z.unknown()).optional(),
  /** Of `/audio/speech`: a fault there is none of the storyteller. */
  speech: speechBehaviourSchema.prefault({}),
});

export type Behaviour = z.infer<typeof behaviourSchema>;
export type BehaviourDraft = z.input<typeof behaviourSchema>;

/** Words with the white space before them: joined, they are the text again. */
export function splitIntoTokens(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

export function tokensOf(behaviour: Behaviour): string[] {
  const tokens = splitIntoTokens(behaviour.story);
  const count = behaviour.tokens;
  if (count === undefined) return tokens;

  const [head = '', ...rest] = behaviour.story.split('\n\n');
  const tail = rest.at(-1)?.startsWith('---') ? `\n\n${rest.pop()}` : '';
  const opening = splitIntoTokens(head);
  const ending = splitIntoTokens(tail);
  const body = splitIntoTokens(`\n\n${rest.join('\n\n')}`);
  const bodyCount = count - opening.length - ending.length;
  if (bodyCount < 0 || body.length === 0) return tokens.slice(0, count);
  const stretched = Array.from({ length: bodyCount }, (_, index) => body[index % body.length] ?? '');
  return [...opening, ...stretched, ...ending];
}
