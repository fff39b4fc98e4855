import { either, more } from '../line';
import type { Dilemma } from '../story-pack';
import type { Stage } from './stage';

export const friendship: readonly Dilemma<Stage>[] = [
  {
    id: 'only-one',
    tell: (s) => [
      [
        either(
          `“You may pass,” said an old crow. “But not ${s.pal}.”`,
          `“You may go on,” said an old crow on a post, “but ${s.pal} has muddy feet and stays outside.”`,
        ),
        more(
          `${s.pal} looked at the ground.`,
          `${s.pal} looked at the feet in question, and tried to hide one behind the other.`,
        ),
      ],
      [
        either(
          `“Then we’ll stay, too,” said ${s.lead}.`,
          `“Then it’s simple,” said ${s.lead}, and sat down next to ${s.pal}. “We’ll stay outside, too.”`,
        ),
        more(
          `${s.isSeveral ? s.second : 'They'} spread a jacket over all their knees.`,
          `${s.isSeveral ? s.second : 'They'} spread a jacket over everybody’s knees, and nobody asked how long it would be.`,
        ),
      ],
      [either('So they all got in.', '“At last somebody says it,” said the crow, and moved aside for all of them.')],
    ],
    deed: (s) => `${s.who} would rather stay outside than leave ${s.pal} behind.`,
    echo: (s) =>
      `Two muddy footprints were left on the doormat, side by side, and ${s.lead} asked for them not to be swept away.`,
  },
  {
    id: 'quarrel',
    tell: (s) => [
      [
        either(
          `“Left!” said ${s.lead}. “Right!” said ${s.mate}. They were cross.`,
          `“Left,” said ${s.lead}, and “Right,” said ${s.mate}, and all at once, being tired, they were quarrelling.`,
        ),
        more(
          'They walked apart, and it was no fun.',
          'Each went a little way alone, and the evening, which had been wide and friendly, was suddenly just an evening.',
        ),
      ],
      [
        either(
          `Then ${s.lead} turned back. “I’d rather go with you.”`,
          `It was ${s.lead} who turned round first. “I’d rather go the wrong way with you,” said ${s.lead}, “than the right one by myself.”`,
        ),
      ],
      [
        more(`“And I with you,” said ${s.mate}.`),
        more(
          'They looked together, and saw the path.',
          'So they looked again, this time together, and there was a third path in the middle, which neither of them had seen alone.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} and ${s.mate} quarrel about the way, and ${s.lead} turns back first.`,
    echo: (s) => `“Left,” said ${s.lead} at the top of the stairs, and had to laugh.`,
  },
  {
    id: 'stuck',
    tell: (s) => [
      [
        either(
          `Plop! ${s.pal} was stuck in the mud.`,
          `With a noise like a cork ${s.pal} sank into the mud beside the path, and stuck there.`,
        ),
        more(
          `“Go on without me,” said ${s.pal}.`,
          `“Go on, or you’ll be too late,” said ${s.pal}. “I’ll be all right.” It did not sound all right.`,
        ),
      ],
      [
        either(
          `“Never!” said ${s.lead}. They pulled, and pop, they all fell over!`,
          `“We came with you,” said ${s.lead}, “and we’ll arrive with you,” and they all took hold, and pulled, until with a pop they lay on their backs.`,
        ),
        more(
          'How they laughed!',
          'From there, flat on the ground and laughing, they saw what nobody could have seen standing up: the path, straight in front of them.',
        ),
      ],
    ],
    deed: (s) => `${s.who} pull${s.isSeveral ? '' : 's'} ${s.pal} out of the mud instead of going on alone.`,
    echo: (s) =>
      `A little mud had dried on ${s.lead}’s sleeve in the shape of a small hand, and it was still there at bedtime.`,
  },
];

export const respect: readonly Dilemma<Stage>[] = [
  {
    id: 'old-tortoise',
    tell: (s) => [
      [
        either(
          'An old tortoise walked in front of them, very slowly.',
          'Ahead of them, on a path too narrow for overtaking, walked an old tortoise, and it walked the way old tortoises do.',
        ),
        more(
          `“Jump over it!” whispered ${s.pal}.`,
          `“We could climb over,” whispered ${s.pal}. “It would hardly notice.”`,
        ),
      ],
      [
        either(
          `“Good evening,” said ${s.second}. “May we walk with you?”`,
          `“Good evening,” said ${s.second}, and fell into step. “May we walk with you for a while?”`,
        ),
        more(
          'They walked slowly, and the tortoise told them of old times.',
          'So they went at a tortoise’s pace, and heard who had planted the oaks, and why the church tower leans.',
        ),
      ],
      [
        more(
          '“Here it is,” said the tortoise. “Fast feet run past it.”',
          '“And here we are,” said the tortoise, stopping by a little path. “The fast ones always run past it.”',
        ),
      ],
    ],
    deed: (s) =>
      `${s.who} walk${s.isSeveral ? '' : 's'} politely at an old tortoise’s pace and learn${s.isSeveral ? '' : 's'} the way from it.`,
    echo: (s) => `${s.lead} went up the stairs at the pace of a tortoise, and noticed things.`,
  },
  {
    id: 'quiet-please',
    tell: (s) => [
      [
        either(
          '“Please be quiet,” said a sign. “Baby birds asleep.”',
          'A leaf hung across the path, and on it stood, in tiny writing: “Please go quietly. Five sleeping in the third bush.”',
        ),
        more(
          `“Shh,” whispered ${s.mate}.`,
          'They could have run straight through, late as they were, and nobody would have known who it was.',
        ),
      ],
      [
        either(
          'Shoes off! They all went past on tiptoe.',
          `${s.lead} was the first to take off both shoes, and then they all carried theirs past the third bush without so much as a rustle.`,
        ),
        more(
          'A mother bird bowed to them.',
          'On the other side a small brown bird was waiting. “Thank you,” it breathed, and flew ahead of them, to show where to turn.',
        ),
      ],
    ],
    deed: (s) => `${s.who} tiptoe${s.isSeveral ? '' : 's'} barefoot past a nest so as not to wake anyone.`,
    echo: (s) => `${s.lead} set the shoes down so softly that not even the doormat noticed.`,
  },
  {
    id: 'different-way',
    tell: (s) => [
      [
        either(
          'Three frogs bowed three times. It looked so funny!',
          'At a fallen log three frogs asked every traveller to bow three times to the evening, as frogs have always done.',
        ),
        more(`${s.pal} began to giggle.`, `It did look peculiar, and ${s.pal}’s mouth was already twitching.`),
      ],
      [
        either(
          `But ${s.who} did not laugh, and bowed three times, too.`,
          `But ${s.second} asked, “Would you show us how it’s done properly?” and they bowed, three times, without a smile.`,
        ),
        more(
          '“Thank you,” said the frogs, and let them pass.',
          'The third time, with heads low, they saw it between the roots: the light of the place they were going to. One only sees it when one bows.',
        ),
      ],
    ],
    deed: (s) => `${s.who} bow${s.isSeveral ? '' : 's'} with the frogs instead of laughing at their custom.`,
    echo: (s) => `At the window ${s.who} bowed three times to the evening, and it felt quite right.`,
  },
];
