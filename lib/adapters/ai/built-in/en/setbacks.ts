import type { Paragraph } from '../line';
import { either, extra, more } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

/** What all ways out share: somebody thinks of the interest, and it helps. */
function remembered(s: Stage, found: Paragraph): readonly Paragraph[] {
  return [
    [
      more(`“Wait,” said ${s.second}.`, `“Wait a moment,” said ${s.second}, who had been thinking of ${s.topic}.`),
      more(`“${s.trick}”`),
    ],
    found,
  ];
}

export const setbacks: readonly Scene<Stage>[] = [
  {
    id: 'mist',
    tell: (s) => [
      [
        either(
          'Then mist came, and the path was gone.',
          'Then a mist rose out of the grass, soft as milk, and when it had settled there was no path any more.',
        ),
        extra(
          'Everything was white.',
          'The world ended after three steps on every side, politely, like a sentence nobody had finished.',
        ),
      ],
      [more(`“I don’t know the way in white,” whispered ${s.pal}.`)],
      ...remembered(s, [
        either(
          'They waited, and there was the path again.',
          'They did nothing in a hurry, and after a while a white stone showed, and beyond it another, and between them the path.',
        ),
      ]),
    ],
  },
  {
    id: 'signpost',
    tell: (s) => [
      [
        either(
          'But at the corner the signpost had fallen over.',
          'But where the path divided, the signpost lay in the nettles, with its arms pointing to the sky.',
        ),
        extra('Which way now?', 'According to the signpost, every place in the world lay straight up.'),
      ],
      [more(`“It always used to stand,” said ${s.pal}, in a small voice.`)],
      ...remembered(s, [
        either(
          'They thought hard, and found the right way.',
          'They thought it over, as calmly as one can at a crossroads, and the left-hand way turned out to be the right one.',
        ),
      ]),
    ],
  },
  {
    id: 'circle',
    tell: (s) => [
      [
        either(
          'They walked and walked. There was the same stump again!',
          'After a good half hour they came to a tree stump with a feather on it, and it was the same stump, and the same feather, as before.',
        ),
        extra(
          'They had gone in a circle.',
          'It is a strange feeling to arrive with great effort at the place one has left.',
        ),
      ],
      [
        more(
          `“Round and round,” sighed ${s.pal}.`,
          `“We’ve been round in a circle,” said ${s.pal}, and sat down on the evidence.`,
        ),
      ],
      ...remembered(s, [
        either(
          'Behind the stump they found a little path.',
          'So they looked once more, and behind the stump, where nobody had thought of looking, a narrow path began.',
        ),
      ]),
    ],
  },
  {
    id: 'hedge',
    tell: (s) => [
      [
        either(
          'But a thick hedge had grown across the path.',
          'But across the path, where on other days there was only air, stood a hedge, thick and green and full of thorns.',
        ),
        extra(
          'It was much too high to climb.',
          'It was too high to climb, too thick to squeeze through, and had no intention of discussing it.',
        ),
      ],
      [more(`“It wasn’t here this morning,” said ${s.pal}.`)],
      ...remembered(s, [
        either(
          'They looked low down, and found a hole.',
          'When they had stopped being cross with the hedge, they saw a gap near the ground, exactly as wide as a friend.',
        ),
      ]),
    ],
  },
  {
    id: 'gate',
    tell: (s) => [
      [
        either(
          'Then they came to a gate. It was shut.',
          'Then they stood before an old gate that ought to have been open, and it was shut, and the latch was rusted fast.',
        ),
        extra(
          'They pushed. It stayed shut.',
          'They pushed, singly and together and with a run-up, and the gate took no notice.',
        ),
      ],
      [more(`“That’s the end of the way,” said ${s.pal}.`)],
      ...remembered(s, [
        either(
          'They pulled, and the gate swung open!',
          'So they began again from the beginning, and it turned out that the gate did not open outwards, but in.',
        ),
      ]),
    ],
  },
  {
    id: 'wind',
    tell: (s) => [
      [
        either(
          'Whoosh! The wind blew leaves over the path.',
          'Then the wind turned round in its sleep, and in one breath it had covered the path with last year’s leaves.',
        ),
        extra(
          'Leaves, leaves, leaves.',
          'There were leaves as far as they could see, and every one of them looked like a way.',
        ),
      ],
      [more(`“Which way were we going?” asked ${s.pal}.`)],
      ...remembered(s, [
        either(
          'They looked, and there was the path.',
          'It took a little patience, but in the end the leaves lay flatter in one place than in all the others, and that was the path.',
        ),
      ]),
    ],
  },
  {
    id: 'forgotten',
    tell: (s) => [
      [
        either(
          `Then ${s.pal} stopped. “I’ve forgotten the way!”`,
          `Then ${s.pal} stopped, looked left, looked right, and went rather pale. “I’ve forgotten how it goes on from here.”`,
        ),
        extra(
          'That can happen to anybody.',
          'That can happen to anybody, and it happens most often to those who have promised to know.',
        ),
      ],
      [more('Nobody scolded.', 'Nobody scolded, though the evening was getting on and it was tempting.')],
      ...remembered(s, [
        either(
          'They thought hard together, and the way came back.',
          'They thought back together, without hurry, and bit by bit the way came back: first the bent birch, then the milestone, then everything.',
        ),
      ]),
    ],
  },
];
