import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const woodEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'owl-school',
    tell: (s) => [
      [
        either(
          'Three little owls sat on a branch. They were at school.',
          'On a low branch, in order of size, sat three little owls, and in front of them stood a large one with a pointer: it was the first lesson of the evening.',
        ),
        'They were learning how to wink, with one eye at a time.',
      ],
      [`“Would the visitors show us?” asked the teacher. “${s.second}, perhaps?”`],
      [
        either(
          `So ${s.second} winked: first one eye, and then the other. The owls clapped.`,
          `${s.second} winked left, and winked right, and the little owls, who had never seen it done so fast, fell off the branch with admiration, one after the other, and flew back up.`,
        ),
        extra('School was over for today.'),
      ],
    ],
  },
  {
    id: 'moss-bed',
    tell: (s) => [
      [
        either(
          'They found a bed of moss. It was green and soft.',
          'Between two roots they came upon moss so thick and so evenly green that it could only have been made by someone.',
        ),
        either(
          `“Lie down, all of you,” said ${s.mate}. And they did.`,
          `${s.mate} sat down, just to try it, and the others followed, and from sitting it was not far to lying.`,
        ),
      ],
      [`“Five minutes,” said ${s.pal}. “I’ll count them.” But the counting stopped at two.`],
      [
        either(
          'Over their heads the leaves went hush, hush, hush, and it did them good.',
          'High overhead the leaves were rubbing shoulders, and it sounded like a great many people agreeing with one another, and when the friends got up they were as rested as after a whole morning in bed.',
        ),
        extra('In the moss a few dents were left.'),
      ],
    ],
  },
  {
    id: 'mushroom-inn',
    tell: (s) => [
      [
        either(
          'Under a mushroom sat a beetle with tiny cups.',
          'Under the broadest mushroom in the wood a beetle kept an inn, with three acorn tables, and a bill of fare that was written on a petal.',
        ),
        either('“One drop of dew for everyone!”', 'There was dew, fresh or day-old, and, on Thursdays, a pudding.'),
      ],
      [`“You’ll be the ones going to ${s.thePlace},” said the landlord. “Everybody stops here on the way.”`],
      [
        either(
          `They drank the dew. “It tastes of sun,” said ${s.second}.`,
          'They drank fresh dew out of cups that had to be held with two fingernails, and it tasted of mint, and of very early in the morning.',
        ),
        extra('“Come again,” called the beetle.'),
      ],
    ],
  },
  {
    id: 'pine-cones',
    tell: (s) => [
      [
        either(
          'Plop! A pine cone fell down. Plop! Another one fell, and another.',
          'A pine cone landed before their feet, and then a second, and when they looked up, a third was already taking aim.',
        ),
        'Above them sat a squirrel, surrounded by its winter stores and quite beside itself.',
      ],
      ['“I’ve got two hundred and four,” it called, “and I can’t get them to stay in the tree!”'],
      [
        either(
          `${s.who} gathered them all, and put them in a hollow stump.`,
          `${s.who} carried them, in hats and hoods and up jumpers, to a hollow stump close by, and showed the squirrel that things can also be kept at the bottom.`,
        ),
        extra('“At the bottom!” said the squirrel. “Who would have thought it?”'),
      ],
    ],
  },
  {
    id: 'echo',
    tell: (s) => [
      [
        either(
          'Between the trees lived an echo. It was a very polite one.',
          'Between the tallest trunks there was an echo, and not one of the usual kind, for it was better brought up.',
        ),
        either(
          '“How are you?” they called. “Fine, and you?” it answered.',
          '“Hello,” they called, and “Good evening,” it answered, and when they asked how it was, it said that it could not complain.',
        ),
      ],
      [`“Do you know anything about ${s.topic}?” called ${s.second}.`],
      [
        either(
          '“No, tell me!” called the echo. And they did.',
          '“Only what people call out,” said the echo, “and they mostly call their own names. Do tell me.” So they told it, as loud as they could, and it repeated the best bits.',
        ),
        extra('It had a very nice voice.'),
      ],
    ],
  },
  {
    id: 'lantern-path',
    tell: (s) => [
      [
        either(
          'Along the path little green lights came on, one by one.',
          'As the light between the trunks grew thin, somebody turned on another: to the left and right of the path, at the height of an ankle, hung small green lamps.',
        ),
        either(
          'They were glow-worms, and they stood in two neat rows.',
          'They were glow-worms on duty, each at its own stalk, and they stood up straighter as the friends came near.',
        ),
      ],
      ['“Pass along, please,” said the first of them. “No stopping, unless it’s to admire.”'],
      [
        either(
          `${s.who} stopped, and said, “How beautiful!”`,
          `${s.who} stopped, therefore, in order to admire, and the word went back along the whole row, getting brighter and brighter towards the end.`,
        ),
        extra('The lights blinked with joy.'),
      ],
    ],
  },
  {
    id: 'badger-sweeping',
    tell: (s) => [
      [
        either(
          'A badger was sweeping leaves from the path. But new leaves kept falling.',
          'In a clearing a badger was sweeping leaves from the path, and behind its back, leaf by leaf, the beech above it put down new ones.',
        ),
        either(
          'Swish, swish, swish, went the broom.',
          'The badger did not seem to mind, and had reached, as it told them, its ninth autumn at this task.',
        ),
      ],
      [`“Doesn’t it make you cross?” asked ${s.mate}, and picked up a leaf.`],
      [
        either(
          '“No,” said the badger. “I like the sound.” And then they were all allowed to sweep.',
          '“It would if I did it for the path,” said the badger. “I do it for the sound.” And it handed them the broom, and everyone was allowed ten strokes.',
        ),
        extra('Swish, went the broom, and swash.'),
      ],
    ],
  },
  {
    id: 'tree-house',
    tell: (s) => [
      [
        either(
          'Up in a tree was a tiny house with a ladder.',
          'Up in an ash tree, with a ladder of string, hung a tree house that had been forgotten by one generation of children and not yet found by the next.',
        ),
        either(
          `${s.last} went first, and they all climbed up and looked out.`,
          `${s.last} tested every rung, and they all climbed up and sat down on a floor that creaked with pleasure at being needed.`,
        ),
      ],
      [`“From here you can nearly see ${s.thePlace},” said ${s.pal}. “Behind the third hill. No, that’s a cloud.”`],
      [
        either(
          'They sat there for a while, shoulder to shoulder.',
          'On the wall a row of names was carved, the oldest of them quite grown over, and they ran their fingers along it and read them out, so that they should be said aloud again.',
        ),
        extra('Then they climbed down, one by one.'),
      ],
    ],
  },
  {
    id: 'lost-mitten',
    tell: (s) => [
      [
        either(
          'A red mitten lay on the path. The mitten was snoring!',
          'In the middle of the path lay a red mitten, wool, left hand, and from the mitten came a gentle snoring.',
        ),
        either(
          `${s.lead} looked inside. There slept a baby hedgehog.`,
          `When ${s.lead} lifted the cuff, the snoring turned out to be a very young hedgehog, rolled up in the thumb.`,
        ),
      ],
      ['“There you are!” cried its father, hurrying up with a lantern. “Always in somebody’s knitting.”'],
      [
        either(
          'They carried the mitten home together.',
          'They carried the mitten between them as far as the family’s front door, which was under a fern, and the sleeper never noticed that the world had moved.',
        ),
        extra('“Shh,” said the father hedgehog.'),
      ],
    ],
  },
  {
    id: 'wise-stump',
    tell: (s) => [
      [
        either(
          'They found a big tree stump, and counted its rings. So many rings!',
          'On a broad stump, smooth as a table, one could count the years, and they began at the rim and worked their way inwards.',
        ),
        either(
          'Every ring was a year. The newest ones were at the edge.',
          'Here was a wet summer, there was a hungry one, and this narrow ring, hardly wider than a hair, was the year of the great snow.',
        ),
      ],
      [`“And here I was born,” said ${s.last}, and put a finger quite near the edge.`],
      [
        either(
          'And in the middle the tree was tiny. Everything starts tiny.',
          'It took up no room at all, the time since then, and still everything had happened in it that any of them could remember, and they were thoughtful for quite a while after that.',
        ),
        extra('They patted the stump and went on.'),
      ],
    ],
  },
];
