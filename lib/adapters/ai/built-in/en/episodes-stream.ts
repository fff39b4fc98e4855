import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const streamEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'stepping-stones',
    tell: (s) => [
      [
        either(
          'There were stones in the stream. One, two, three! But the third was a turtle.',
          'The stream was crossed by stepping stones, and the third of them, as they noticed when it sighed, was a turtle.',
        ),
        either(
          'The turtle lay there quite flat, just like a stone.',
          'The turtle was lying there quite flat, and clearly thought that it was doing them a favour.',
        ),
      ],
      [`“Wait,” said ${s.lead}. “Are you comfortable? Shall we step over you?”`],
      [
        either(
          '“No, hop on me,” said the turtle. “It tickles so nicely.” So they hopped, one by one.',
          '“On no account,” said the turtle. “It’s the only massage I get.” So they stepped on it, one after the other, in their socks, and it closed its eyes each time.',
        ),
        extra('Hop, and they were across.'),
      ],
    ],
  },
  {
    id: 'paper-boat',
    tell: (s) => [
      [
        either(
          'A paper boat came down the stream. It had got stuck.',
          'A paper boat lay against a root and could not get free, although it was leaning into the current with all its might.',
        ),
        either(
          'On it stood an ant. It was the captain.',
          'On deck stood an ant, with one hand above its eyes, and pretended that this was a harbour.',
        ),
      ],
      ['“Ahoy,” called the captain. “We’re bound for the sea, if somebody would kindly give us a push.”'],
      [
        either(
          `${s.second} gave the boat a push. It turned round once, and off it went!`,
          `${s.second} lay down on the bank and pushed it free with one finger, and the boat turned round once, to say thank you, and took the middle of the stream.`,
        ),
        extra(`“Good voyage!” called ${s.lead}.`),
      ],
    ],
  },
  {
    id: 'otter-slide',
    tell: (s) => [
      [
        either(
          'The otters had a slide. Whee, and splash!',
          'Down the bank ran a slide, worn smooth by generations of otters, and at the top of it stood a queue, with towels.',
        ),
        either(
          '“Do you want a go?” they asked. “One go each!”',
          '“Once each,” said the otter at the front, “and guests first. Keep your elbows in, and think of something round.”',
        ),
      ],
      [`“I’m thinking of an orange,” said ${s.pal}, and was gone.`],
      [
        either(
          'Whee, went all the others, one by one. At the bottom was soft, dry grass.',
          'For guests the slide ended not in the stream but in a heap of dry reeds, and there they lay, one on top of the other, and laughed until the otters asked them to make room.',
        ),
        extra('“Once more!” But it was late.'),
      ],
    ],
  },
  {
    id: 'bridge-troll',
    tell: (s) => [
      [
        either(
          'Under a bridge lived somebody small and shaggy.',
          'Under the footbridge somebody had set up house, somebody small and shaggy with a teapot, who had read that bridges have to be paid for.',
        ),
        either(
          '“You must pay,” said the shaggy one. “Please.”',
          '“It costs something,” said the shaggy one, and blushed under all that hair. “I just don’t know what.”',
        ),
      ],
      [`“How about a joke?” asked ${s.mate}, and told the one about the snail and the ladder.`],
      [
        either(
          'The shaggy one laughed so hard that the bridge shook.',
          'The shaggy one laughed so much that there were rings in the water, and not only let them across, but walked with them to the other end, in order to hear it again.',
        ),
        extra('It is a good joke.'),
      ],
    ],
  },
  {
    id: 'moon-in-water',
    tell: (s) => [
      [
        either(
          'The moon lay in the water, round and white. Beside it sat a little heron.',
          'Where the stream grew broad and still lay the moon, and next to it, a little embarrassed, sat a young heron, who had been trying to fish it out.',
        ),
        either(
          '“I can’t catch it,” said the heron.',
          '“I’ve had it in my beak four times,” said the heron, “and every time it was only wet.”',
        ),
      ],
      [`“Look up,” said ${s.lead} softly.`],
      [
        either(
          'There was the moon in the sky! The heron was amazed.',
          'The heron looked up, and for a long while it did not say anything. “There are two,” it said then, “and one of them nobody has to catch,” and it sounded very much relieved.',
        ),
        extra('They looked at both of them.'),
      ],
    ],
  },
  {
    id: 'reed-flute',
    tell: (s) => [
      [
        either(
          'In the reeds sang the wind: hoo, hoo, hoo. But the last note was missing.',
          'In the reeds the evening wind was practising scales, and always stopped at the same note, one before the last.',
        ),
        either(
          `So ${s.second} sang the last note, very softly.`,
          `It was hard to bear, and the third time ${s.second} sang it for them, quite softly, just to have it done with.`,
        ),
      ],
      ['The wind was still for a moment. Then it tried the note by itself, and got it right.'],
      [
        either(
          'Now the reeds sang the whole song, up and down.',
          'After that there was no stopping it: up the scale it went, and down again, and all the reeds along the bank bowed to the left, and bowed to the right, as one does on a stage.',
        ),
        extra(`${s.lead} clapped, very softly.`),
      ],
    ],
  },
  {
    id: 'ferry',
    tell: (s) => [
      [
        either(
          'A frog had a ferry. It was a big, green leaf.',
          'A frog kept a ferry here, which was a lily leaf with a rope, and it had on a cap with the word “Ferry”, so that nobody should mistake it for a frog.',
        ),
        either(
          '“All aboard!” croaked the frog. The leaf wobbled a little.',
          'The leaf sank a little as they stepped on it, but only a little, and it smelled of cucumber.',
        ),
      ],
      ['“Single or return?” asked the frog.'],
      [`“Return,” said ${s.last}, “but much later.”`],
      [
        either(
          'Slowly, slowly, slowly, they floated across.',
          'They floated across so slowly that one could not have said when they stopped being on this side and began to be on the other, and nobody would have wished it any faster.',
        ),
        extra('The fare was one hum.'),
      ],
    ],
  },
  {
    id: 'pebbles',
    tell: (s) => [
      [
        either(
          'On the bank lay pebbles. White ones, grey ones, one with a stripe.',
          'On a sandbank in the bend the stream had laid out everything it had polished that year, and they crouched down to see what there was.',
        ),
        either(
          'Everybody might choose one.',
          'There was a rule about it, said a wagtail that was keeping an eye on the goods: one each, and one to be put back on the way home.',
        ),
      ],
      [`“This one looks a bit like ${s.pal},” said ${s.lead}, and held up something small and speckled.`],
      [
        either(
          'They put the pebbles in their pockets. Click, click.',
          'The chosen ones went into pockets, where they clicked at every step, so that the friends could hear themselves walking, and knew by the sound that nobody was missing.',
        ),
        extra('Click, click, they went on.'),
      ],
    ],
  },
  {
    id: 'beaver-bridge',
    tell: (s) => [
      [
        either(
          'A beaver was building a dam. But there was still a gap in it.',
          'A beaver sat on its dam with a plan on its knees, for there was exactly one gap in it, and no stick in the wood would fit.',
        ),
        either(
          `They looked for a stick. Too long! Too short! So ${s.second} took two.`,
          `They brought sticks, long and short and bent, and the beaver measured each with a sorrowful look, until ${s.second} thought of laying two across each other.`,
        ),
      ],
      ['“Two,” said the beaver, and took off its spectacles. “Two. And I’ve been looking for one.”'],
      [
        either(
          'Now the dam was finished. Pat, pat, pat with the tail.',
          'The dam was patted down with the tail, three times, ceremoniously, and from then on there was a bridge there, with a sign to say who had thought of it.',
        ),
        extra('They were the first to walk across.'),
      ],
    ],
  },
  {
    id: 'ducklings',
    tell: (s) => [
      [
        either(
          'Six ducklings swam by in a row. Then came a seventh, talking to a leaf.',
          'A row of ducklings came swimming by, and behind them, at some distance, a seventh, who was talking to a leaf.',
        ),
        either(
          'The seventh was in no hurry at all.',
          'The mother was already round the bend, and the seventh had not noticed a thing, for the leaf was a good listener.',
        ),
      ],
      [`“You there,” called ${s.mate}. “They’re round the bend! You can take the leaf with you!”`],
      [
        either(
          'Paddle, paddle, paddle! Then there were seven in a row.',
          'The seventh looked up, got a fright, took the leaf in its beak, and paddled so hard that it overtook the sixth and the fifth, and arrived as number four.',
        ),
        extra('“Quack,” said the mother duck.'),
      ],
    ],
  },
];
