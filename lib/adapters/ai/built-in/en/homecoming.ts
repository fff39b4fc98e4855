import { extra, more } from '../line';
import type { Pick, Scene } from '../story-pack';
import type { Stage } from './stage';

export const homecomings: readonly Scene<Stage>[] = [
  {
    id: 'light-in-window',
    tell: (s) => [
      [
        more('Then they went home.', 'The way home was shorter than the way there, as it always is.'),
        extra(
          'A lamp shone in the window.',
          'From far off they could see the lamp in the window, which had stayed up for them.',
        ),
      ],
      [
        extra(
          `Shoes off. Hands washed. ${s.who} climbed into bed.`,
          `Shoes were left where they fell, hands were more or less washed, and ${s.who} climbed into bed.`,
        ),
      ],
    ],
  },
  {
    id: 'carried',
    tell: (s) => [
      [
        more(
          `${s.pal} came along as far as the gate.`,
          `${s.pal} came along as far as the gate, and there they said goodbye the way friends do, without saying it.`,
        ),
        extra('The house smelled of bread.', 'The house smelled of bread and soap, and of nobody having been worried.'),
      ],
      [
        extra(
          `Soon ${s.who} ${s.was} in bed.`,
          `A little later ${s.who} lay under the blanket, with cold toes and warm ears.`,
        ),
      ],
    ],
  },
  {
    id: 'pyjamas',
    tell: (s) => [
      [
        more(
          'Now it was late, and they went home.',
          'By the time they reached the last bend, the evening had turned a deep, kind blue.',
        ),
        extra(
          `There was something warm to drink for ${s.who}.`,
          `There was something warm to drink for ${s.who}, and for once no questions.`,
        ),
      ],
      [
        extra(
          'The pillow was cool. The blanket was warm.',
          'The pillow was cool on one side and cooler on the other, and the blanket knew its business.',
        ),
      ],
    ],
  },
  {
    id: 'footsteps',
    tell: (s) => [
      [
        more(
          'Step by step they went home.',
          'They walked home slowly, because nobody wanted to be the one to end the evening.',
        ),
        extra(
          'The garden was quiet.',
          'The garden lay as they had left it, except that it seemed to know a little more.',
        ),
      ],
      [
        extra(
          `${s.lead} gave one big yawn.`,
          `On the stairs ${s.lead} yawned so hard that two steps were lost altogether.`,
        ),
      ],
    ],
  },
  {
    id: 'pocket',
    tell: (s) => [
      [
        more(
          'Home was there, warm and bright.',
          'And then there was the house, with its warm windows, as if it had come a little way to meet them.',
        ),
        extra(
          'A burr came in, too, on a sleeve.',
          'A single burr had come home on a sleeve, and was put on the windowsill as a souvenir.',
        ),
      ],
      [
        extra(
          `“Good night,” said ${s.lead} to everything.`,
          `“Good night,” said ${s.lead} to the bed, and the chair, and the coat on the hook, which all seemed pleased.`,
        ),
      ],
    ],
  },
];

const OUTSIDE = [
  'Outside, the pear tree',
  'Outside, the garden gate',
  'Down in the lane, the old lamp',
  'Above the roof, the moon',
  'Over the hill, the first star',
  'By the hedge, the wind',
  'On the sill, the moth',
  'On the wall, the clock',
  'In the grass, the cricket',
  'Far away, the last train',
  'Behind the clouds, the moon',
  'In the gutter, the rain',
];

const DOES = [
  'grew very quiet',
  'held its breath',
  'breathed in and out',
  'kept watch',
  'settled down',
  'whispered good night',
  'listened a little longer',
  'hummed and fell silent',
  'stood still and smiled',
  'wished them well',
  'nodded twice',
];

const SLEEP = [
  (s: Stage) => `while ${s.who} slept`,
  (s: Stage) => `and ${s.who} slept`,
  (s: Stage) => `until ${s.who} ${s.was} fast asleep`,
  (s: Stage) => `and ${s.who} ${s.was} already dreaming`,
  (s: Stage) => `and ${s.who} slept and slept until morning`,
  (s: Stage) => `while ${s.who} dreamed of ${s.thePlace}`,
  (s: Stage) => `and in a dream ${s.pal} waved to ${s.who}`,
  (s: Stage) => `and ${s.who} heard it only in a dream`,
  (s: Stage) => `and in the warm bed ${s.who} slept`,
  (s: Stage) => `while ${s.who} slept and the house slept, too`,
];

export function lastSentence(s: Stage, pick: Pick): string {
  return `${pick(OUTSIDE)} ${pick(DOES)}, ${pick(SLEEP)(s)}.`;
}

export const refrains: readonly string[] = [
  'Step, step, step. Hush, hush, hush.',
  'Tip, tap, tip. On they go.',
  'Swish, swish, swish. Soft and slow.',
  'Pit, pat, pit, pat. Not far now.',
  'Hum, hum, hum. What a lovely evening.',
  'Hop and stop. Hop and stop.',
  'Pad, pad, pad. Hand in hand.',
  'Shh, shh, shh. So soft, so soft.',
];
