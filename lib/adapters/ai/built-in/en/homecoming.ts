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
        s.isSeveral
          ? extra(`${s.second} yawned, too.`, `${s.second} found them again, and caught the yawn as well.`)
          : extra('The bed was waiting.', 'Upstairs the bed was waiting, with one corner already turned down.'),
      ],
    ],
  },
  {
    id: 'pocket',
    tell: (s) => [
      [
        more(
          'And there was home, warm and bright.',
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
  'smiled to itself',
  'wished everyone well',
  'hummed along',
];

const SLEEP = [
  (s: Stage) => `while ${s.who} slept, safe at home`,
  (s: Stage) => `and at home ${s.who} slept`,
  (s: Stage) => `for ${s.who} ${s.was} home and fast asleep`,
  (s: Stage) => `and ${s.who} ${s.was} home and dreaming`,
  (s: Stage) => `and at home ${s.who} slept until morning`,
  (s: Stage) => `while ${s.who} dreamed of ${s.thePlace}`,
  (s: Stage) => `while ${s.who} dreamed that ${s.pal} waved`,
  (s: Stage) => `and at home ${s.who} slept too soundly to notice`,
  (s: Stage) => `and in the warm bed ${s.who} slept`,
  (s: Stage) => `while ${s.who} slept and the house slept, too`,
];

export function lastSentence(s: Stage, pick: Pick): string {
  return `${pick(OUTSIDE)} ${pick(DOES)}, ${pick(SLEEP)(s)}.`;
}

export const refrains: readonly string[] = [
  'Step, step, step. Hush, hush, hush.',
  'Tip, tap, tip. Soft and slow.',
  'Swish, swish, swish. Hush-a-bye.',
  'Pit, pat, pit, pat. All is well.',
  'Hum, hum, hum. What a lovely evening.',
  'Lull, lull, lull. The day is done.',
  'Pad, pad, pad. Warm and glad.',
  'Shh, shh, shh. So soft, so soft.',
];
