import { either, extra, more } from '../line';
import type { Dilemma } from '../story-pack';
import type { Stage } from './stage';

/** The parent's own moral is remembered at the turn of the story, and then acted on; its words are only ever quoted. */
export const custom: readonly Dilemma<Stage>[] = [
  {
    id: 'milestone',
    tell: (s) => [
      [
        either(
          'Now there were two ways. Words stood on a stone.',
          'Here the way parted, one side smooth and one side stony, and on the milestone between them some words had been carved.',
        ),
        `“${s.saying}.”`,
      ],
      [more(`“What does it mean?” asked ${s.pal}.`)],
      [more(`“It means us,” said ${s.second}, after a while.`)],
      [
        either(
          'Now they knew which way.',
          'They read it twice, and then it was clear which way was theirs, and they took it, though it was not the smooth one.',
        ),
        extra('It was a good way.', 'It grew better with every step, as some ways do.'),
      ],
    ],
    deed: (s) => `At the parting of the ways they remember: “${s.saying}.”`,
    echo: (s) => `A milestone, drawn on a slip of paper, lay under ${s.lead}’s pillow.`,
  },
  {
    id: 'voice',
    tell: (s) => [
      [
        either(
          `“I want to turn back,” said ${s.pal}.`,
          `So near the end ${s.pal} stood still and said, “It won’t work. Let’s turn back.”`,
        ),
        more(
          'It was late, and they were tired.',
          'For a moment everybody thought so, because it was late and their feet were heavy.',
        ),
      ],
      [
        either(
          `“At home they say: ‘${s.saying},’” said ${s.lead}.`,
          `“Somebody at home always says, ‘${s.saying},’” said ${s.lead}. “I think this is what it’s for.”`,
        ),
      ],
      [
        either('So they held hands, and did just that.', 'So they took one another by the hand, and did exactly that.'),
        more(
          `“Yes,” said ${s.second} soon, “it’s true.”`,
          `“It isn’t even so hard,” said ${s.second}, once they had begun, and behind the next bend they saw that it had been right.`,
        ),
      ],
    ],
    deed: (s) => `When they nearly turn back, ${s.lead} remembers: “${s.saying}.”`,
    echo: (s) => `“I thought of what you always say,” ${s.lead} murmured on the stairs.`,
  },
  {
    id: 'song',
    tell: (s) => [
      [
        either(
          'A small snail sat and cried. It had lost heart.',
          'A snail sat in the middle of the path, with its horns drawn in, and had lost heart.',
        ),
        more(
          'They could have stepped over it.',
          'It would have been easy to step over it, for they had far to go, and it was such a small one.',
        ),
      ],
      [
        either(
          `${s.lead} knelt down. “‘${s.saying}.’ I was told that.”`,
          `${s.lead} knelt down instead. “I was told something once,” said ${s.lead}, “and it helps. ‘${s.saying}.’”`,
        ),
      ],
      [
        more(
          'The snail put out one horn, and then two.',
          'The snail put out one horn, then the other, and turned the words over in its mind.',
        ),
        more(
          `${s.second} held out a hand, and the snail rode along.`,
          `“That’s good,” it said. “May I ride along while I practise it?” So they went on together, and ${s.second} had a snail on one shoulder.`,
        ),
      ],
    ],
    deed: (s) => `They pass on to a sad snail what they were once told: “${s.saying}.”`,
    echo: (s) => `A fine silver line on the windowsill said good night to ${s.lead}.`,
  },
];

export const none: readonly Dilemma<Stage>[] = [
  {
    id: 'two-doors',
    tell: (s) => [
      [
        either(
          'Then they saw two doors: a golden one and a little wooden one.',
          'In the last wall were two doors: one of gold, with a carpet before it, and one of plain wood, with a step worn hollow.',
        ),
        more(`“The golden one!” cried ${s.pal}.`, `${s.pal} was already wiping both feet for the golden one.`),
      ],
      [
        either(
          `${s.lead} looked hard, and chose the little one.`,
          `But ${s.lead} looked at the hollow step, where so many feet had gone before, and opened the wooden one.`,
        ),
        more(
          `“Look,” said ${s.mate}, “the golden one is only painted!”`,
          `“Look,” said ${s.mate}, when they were through, for the golden one, seen from there, was only painted on the wall.`,
        ),
      ],
    ],
    deed: (s) => `${s.lead} chooses the plain door instead of the golden one.`,
    echo: (s) => `The bedroom door was a plain wooden one, and ${s.lead} gave it a friendly pat.`,
  },
  {
    id: 'trade',
    tell: (s) => [
      [
        either(
          '“I’ll show you the way for a story,” said a magpie.',
          '“I know the rest of the way,” said a magpie, “and it costs one story, a new one, told from the beginning.”',
        ),
        more(
          'They did not know a single one.',
          'They could have gone on searching alone, and would perhaps have been quicker.',
        ),
      ],
      [
        either(
          `So ${s.lead} told of this very evening.`,
          `But ${s.lead} sat down and told of this evening, from the very first moment, and found that it was a story already.`,
        ),
        more(
          `“How does it end?” asked the magpie. “Come and see!” said ${s.mate}.`,
          `“And how does it end?” asked the magpie. “Come along,” said ${s.mate}, “and you’ll see,” and that was how the magpie came to lead them.`,
        ),
      ],
    ],
    deed: (s) => `${s.lead} pays a magpie for the way with a story.`,
    echo: (s) =>
      `“Shall I tell you a story?” ${s.lead} asked the ceiling, but fell silent after the first three words.`,
  },
  {
    id: 'listen',
    tell: (s) => [
      [
        either(
          'Which way now? Nobody knew.',
          'Now there were five paths, all alike, and each had somebody in favour of it.',
        ),
        more(
          'Everyone talked at once.',
          'They talked all at once, and the longer they talked, the more alike the paths became.',
        ),
      ],
      [
        either(
          `“Hush,” said ${s.lead}. They listened. Far away rang a bell.`,
          `“Let’s not say anything at all for a minute,” said ${s.lead}, and in that minute they heard, from one path only, a very faint bell.`,
        ),
        more(
          `“This way,” said ${s.mate}. Ting, ting, ting.`,
          `“It must have been ringing the whole time,” said ${s.mate}.`,
        ),
      ],
    ],
    deed: (s) => `${s.lead} asks everyone to listen, and they hear which way to go.`,
    echo: () => `Then they were quiet for a minute, and in that minute, very faintly, there was the bell again.`,
  },
];
