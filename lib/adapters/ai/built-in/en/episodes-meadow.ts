import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const meadowEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'clouds',
    tell: (s) => [
      [
        either(
          'They lay down in the grass for a moment.',
          'In the middle of the meadow the grass had been pressed flat, in the shape of somebody large and comfortable, and so they lay down in it for a moment.',
        ),
        either(
          'The clouds were pink. One looked like a cake.',
          'The clouds above them were being rearranged, pink ones to the front, grey ones to the back, and none of them kept its shape for longer than a thought.',
        ),
      ],
      [`“That one looks like ${s.theThing},” said ${s.pal}, “if you shut one eye and want it very much.”`],
      [
        either(
          'They all shut one eye. Yes, it did.',
          'They all shut one eye, and wanted it very much, and for the space of three breaths it was hanging up there, lit from below.',
        ),
        extra('Then it was a sheep again.'),
      ],
    ],
  },
  {
    id: 'scarecrow',
    tell: (s) => [
      [
        either(
          'A scarecrow stood in the meadow. Robins lived in its hat.',
          'At the edge of the meadow stood a scarecrow, which was so bad at its job that a family of robins had moved into its hat.',
        ),
        either(
          'But one of the scarecrow’s arms had come off.',
          'One of the scarecrow’s arms had come loose in the wind, and hung down as if it had given up.',
        ),
      ],
      [`“We can’t leave it like that,” said ${s.lead}, and looked for a piece of string in every pocket.`],
      [
        either(
          `${s.mate} held the arm while they tied it on. Now the scarecrow seemed to wave.`,
          `${s.mate} held the arm, and they tied it up higher than before, so that from then on it looked as if the scarecrow were greeting everyone who came, which suited it far better than scaring.`,
        ),
        extra('The robins said thank you.'),
      ],
    ],
  },
  {
    id: 'dandelion',
    tell: (s) => [
      [
        either(
          'Dandelion clocks stood everywhere, round and white.',
          'Here the dandelions had all turned white on the same day, and the whole slope stood full of little moons on stalks.',
        ),
        either(
          'Round and round on one of them walked a ladybird.',
          'A ladybird walked along the rim of one of them and did not look where it was going, for it was busy explaining.',
        ),
      ],
      ['“One breath, one wish,” said the ladybird. “And please wish something light, or it won’t fly.”'],
      [
        either(
          `Pfff! They all blew. Off flew the wishes, up and up, and ${s.lead}’s flew highest.`,
          `They wished for light things, for a good way and a warm bed, and ${s.lead}’s wish, which was about ${s.topic}, rose higher than all the rest.`,
        ),
        extra('Where do wishes fly? Nobody knows.'),
      ],
    ],
  },
  {
    id: 'cow',
    tell: (s) => [
      [
        either(
          'A cow lay in front of them. A big, brown, warm cow.',
          'Across the path, from one side to the other, lay a cow, brown and broad, and chewed as if there were nothing else to do in the world.',
        ),
        either(
          '“Excuse me,” they said. “Please?” The cow chewed.',
          'They said excuse me, they said please, they said good evening, and the cow went on chewing, not rudely, but very thoroughly.',
        ),
      ],
      [`“That cow isn’t in the way,” said ${s.pal} at last. “It is the way.”`],
      [
        either(
          'So they all leaned on its warm side and waited, until the cow got up by itself.',
          'So they leaned for a while against its side, which went up and down like a boat at anchor, until the cow remembered something and got up by itself.',
        ),
        extra('“Moo,” said the cow kindly.'),
      ],
    ],
  },
  {
    id: 'hay',
    tell: (s) => [
      [
        either(
          'There stood a haystack with a tiny door. From inside came giggling.',
          'From a haystack came giggling, muffled and in several parts, and when they went round to the other side they found a door in it, no bigger than a book.',
        ),
        'Seven field mice were sitting inside and trying to be asleep.',
      ],
      ['“We can’t do it,” giggled the smallest. “As soon as it’s quiet, it’s funny.”'],
      [
        either(
          `“Then whisper what you saw today,” said ${s.lead}. They did, and soon they slept.`,
          `“Then don’t try to be quiet,” advised ${s.lead}. “Tell each other what the day was like, but only in whispers.” They did, and after the third whisper the first of them was snoring.`,
        ),
        extra('They shut the little door softly.'),
      ],
    ],
  },
  {
    id: 'grasshopper',
    tell: (s) => [
      [
        either(
          'A grasshopper had a little fiddle, but one string was gone.',
          'On a thistle sat a grasshopper with a fiddle under its chin, and looked at it, for one of the strings was missing.',
        ),
        either(
          `${s.lead} looked about, and found a long, thin blade of grass.`,
          `${s.lead} looked about, and drew out the longest, thinnest stalk that grew there, one that hummed when you ran a thumb along it.`,
        ),
      ],
      [
        either(
          '“That’s just right!” chirped the grasshopper.',
          '“A meadow string,” said the grasshopper, with respect. “My grandfather played on nothing else.”',
        ),
      ],
      [
        either(
          'Then the fiddle played: zim, zim, zim.',
          'The fiddle was tuned, and turned, and tuned again, and then it played them over the next rise, with a tune that sounded the way warm ground feels.',
        ),
        extra(`${s.second} clapped in time to it.`),
      ],
    ],
  },
  {
    id: 'kite',
    tell: (s) => [
      [
        either(
          'High up in the sky hung a kite. Its string hung down.',
          'High above the meadow stood a kite that nobody was holding, and its string trailed through the grass like the end of a thought.',
        ),
        either(
          `${s.second} took hold of the string.`,
          `${s.second} took hold of it, and felt at once how much was going on up there.`,
        ),
      ],
      [`“What does it see?” asked ${s.pal}. “Can it see ${s.thePlace}?”`],
      [
        either(
          `The kite nodded: yes, it could! So ${s.lead} tied the string to a post.`,
          `The kite dipped twice towards the hills, quite clearly, so ${s.lead} tied the string to a fence post with a bow, where whoever had lost it would be sure to look.`,
        ),
        extra('“Thank you, kite,” they called.'),
      ],
    ],
  },
  {
    id: 'molehills',
    tell: (s) => [
      [
        either(
          'There was a molehill, and another, and another.',
          'All at once there were molehills, first one, then six, and then so many that it looked as if the meadow had come to the boil.',
        ),
        'Out of the newest one came a pink nose, and after the nose an apology.',
      ],
      ['“I’m looking for the living room,” said the mole. “I had it this morning.”'],
      [
        either(
          `They listened at the ground. ${s.lead} heard a clock: tick, tock. “Here!”`,
          `They lay flat and put their ears to the ground, each in a different place, until ${s.lead} could hear a clock ticking, deep down, a little to the left.`,
        ),
        either(
          '“That’s it!” cried the mole.',
          'One more hill, and the mole was home, and one could hear an armchair creak.',
        ),
      ],
    ],
  },
  {
    id: 'picnic',
    tell: (s) => [
      [
        either(
          'A blanket lay in the grass, with a basket on it.',
          'Somebody had left a picnic blanket behind, neatly spread, and on it a basket with a note.',
        ),
        either(
          '“For whoever comes by,” said the note.',
          '“We had too much,” said the note. “For whoever comes by, and is nice about it.”',
        ),
      ],
      [`“We’re coming by,” said ${s.pal}, “and I can be extremely nice.”`],
      [
        either(
          `They ate one pear each, and left the rest. “Thank you,” wrote ${s.second}.`,
          `They took a pear each, and left the rest for the next ones, and ${s.second} wrote underneath, “They were very good pears.”`,
        ),
        extra('The juice ran down their chins.'),
      ],
    ],
  },
  {
    id: 'stile',
    tell: (s) => [
      [
        either(
          'They came to a stile. On the top step slept a butterfly.',
          'To leave the meadow one had to climb a stile, and on the top step, exactly where one had to put one’s foot, a butterfly had gone to sleep.',
        ),
        either(
          `Slowly, slowly, ${s.last} held out a finger.`,
          `Nobody wanted to be the one to wake it, so ${s.last} held out a finger, very slowly, from below.`,
        ),
      ],
      [
        either(
          'The butterfly climbed onto it, and slept on.',
          'The butterfly, without opening its eyes, climbed onto it, as if it had ordered the finger for about this time.',
        ),
      ],
      [
        either(
          'So it was carried over, and put on a flower.',
          'So it was carried over like a king and set down on a scabious on the other side, and in all that time it had folded its wings only once.',
        ),
        extra('“Sleep well,” they whispered.'),
      ],
    ],
  },
];
