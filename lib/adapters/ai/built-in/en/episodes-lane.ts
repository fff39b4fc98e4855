import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const laneEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'milk-cart',
    tell: (s) => [
      [
        either(
          'A milk cart came by. Clip, clop, clip, clop.',
          'Round the bend came the old milk cart, empty at this hour, drawn by a mare who needed nobody to drive.',
        ),
        'The mare stopped, and blew warm air down everybody’s neck.',
      ],
      [
        `“Going far?” asked the mare. “${s.thePlace.charAt(0).toUpperCase()}${s.thePlace.slice(1)}? Then you’ll want to hop on as far as the bridge.”`,
      ],
      [
        either(
          'They hopped on, all the way to the bridge. The cans sang: ting, tang, tong.',
          'They sat among the cans, which sang a different note at every stone, and before the tune was finished they were at the bridge.',
        ),
        extra(
          `${s.second} gave the mare some clover.`,
          `The mare would take no thanks, only a handful of clover from ${s.second}, and that quite slowly.`,
        ),
      ],
    ],
  },
  {
    id: 'washing',
    tell: (s) => [
      [
        either(
          'On a line danced shirts. Whoosh! A little striped one flew away.',
          'In the last garden a whole family of shirts was dancing on the line, and one of them, a small striped one, was just about to leave.',
        ),
        either(
          `${s.last} jumped, and caught it by the sleeve.`,
          `${s.last} jumped, higher than anyone would have thought possible after supper, and caught it by a sleeve.`,
        ),
      ],
      ['“Oh, thank you!” called the neighbour over the fence. “That one runs away every week.”'],
      [
        either(
          `${s.lead} pegged it on with four pegs, and then it stayed.`,
          'They pegged it up again with two pegs at each shoulder, and as they went on they could feel it looking after them with longing.',
        ),
        extra('One sleeve waved: “Tomorrow, perhaps.”'),
      ],
    ],
  },
  {
    id: 'snail-race',
    tell: (s) => [
      [
        either(
          'Two snails were having a race along a wall.',
          'Along the top of the wall two snails were running a race, and had been since Wednesday.',
        ),
        either(
          'They were both very slow. They were both very proud.',
          'To the naked eye they were standing still, but both had the look of snails who are giving everything.',
        ),
      ],
      ['“Who is ahead?” panted the left-hand snail.'],
      [`“You’re exactly level,” said ${s.lead}, who had knelt down to be fair about it.`],
      [
        either(
          '“Level!” cried the snails. They were so happy that they stopped for a rest.',
          'This news made both of them so happy that they agreed to stop there for today, and to go on being level tomorrow.',
        ),
        extra('That was a good race.', 'It is not often that both sides go home with the cup.'),
      ],
    ],
  },
  {
    id: 'letter-box',
    tell: (s) => [
      [
        either(
          'At the corner stood a red letter box. It was humming.',
          'The letter box at the corner was humming, and when they laid an ear to it they found that it was a hum with words in it.',
        ),
        'Inside, between a postcard and a bill, sat a bumbly little moth, practising for choir.',
      ],
      [
        either(
          '“The echo is so lovely in here,” said the moth.',
          '“You won’t find such an echo anywhere else in the parish,” said the moth through the slot. “Would you mind singing the low part?”',
        ),
      ],
      [
        either(
          `So ${s.who} hummed along, down low: mmm, mmm, mmm.`,
          `So ${s.who} hummed the low part, with mouth and nose against cool metal, until the postcard trembled.`,
        ),
        extra('It sounded very fine.', 'The song, all three verses of it, was about cheese.'),
      ],
    ],
  },
  {
    id: 'chalk',
    tell: (s) => [
      [
        either(
          'Hopscotch! Somebody had drawn it with chalk, a hundred and six squares of it.',
          'On the paving stones someone had left a hopscotch in yellow chalk, but instead of ending at ten it went on down the lane, to a hundred and six.',
        ),
        either(
          `They hopped all of it. ${s.last} went first.`,
          `It is not possible to walk past such a thing, and so they hopped it, ${s.last} first, the whole hundred and six, on changing legs.`,
        ),
      ],
      [`“Ninety-nine, a hundred,” counted ${s.pal}, “and now I can’t count any more, so now it’s just hops.”`],
      [
        either(
          'In the last square there was a little chalk flower.',
          'In the very last square there was no number, only a flower, and under it, in a careful hand, “Well done.”',
        ),
        extra('They hopped once more for joy.'),
      ],
    ],
  },
  {
    id: 'baker',
    tell: (s) => [
      [
        either(
          'Mmm! At the bakery a window stood open.',
          'Behind the bakery, where the window always stood open in the evening, it smelled so good that their feet slowed down without being asked.',
        ),
        either(
          'The baker held out a warm roll. It was quite crooked.',
          'The baker, white to the eyebrows, was just sliding out tomorrow’s first tray, and held out a roll that was too crooked to sell.',
        ),
      ],
      ['“The crooked ones taste best,” said the baker, “because they’ve had more of a life.”'],
      [
        either(
          `${s.mate} broke it in pieces, one for each. It was warm and soft.`,
          `${s.mate} broke it and passed it round, and for a while nobody spoke of ${s.topic}, or of anything at all.`,
        ),
        extra('Even the crumbs were good.'),
      ],
    ],
  },
  {
    id: 'sparrows',
    tell: (s) => [
      [
        either(
          'In the ivy the sparrows were going to bed. What a noise!',
          'In the ivy on the corner house the sparrows were going to bed, which with sparrows takes about as long as a school assembly, and is louder.',
        ),
        either(
          'Everyone wanted to sit in the middle.',
          'There was plenty of room, but every one of them wished to sleep in the middle.',
        ),
      ],
      [`“What if you sat in a ring?” asked ${s.mate}. “Then nobody’s on the edge.”`],
      [
        either(
          'They tried it. “Cheep,” they said, and were quiet.',
          'There was a silence in the ivy, of the kind in which thirty small heads are thinking, then a shuffling, and then nothing but breathing.',
        ),
        extra('They crept past on tiptoe.', 'The friends went on tiptoe to the corner, so as not to undo it.'),
      ],
    ],
  },
  {
    id: 'umbrella',
    tell: (s) => [
      [
        either(
          'In the hedge hung a big blue umbrella, wide open.',
          'In the hawthorn hedge hung a large blue umbrella, wide open, and as it had clearly come by air, nobody could say where it belonged.',
        ),
        either(
          `${s.lead} looked in. There sat a dormouse.`,
          `When ${s.lead} looked inside, there was a dormouse in it, on a cushion of thistledown, reading the weather from the seams.`,
        ),
      ],
      ['“Dry until morning,” said the dormouse, without looking up, “and mild, with a chance of yawning.”'],
      [
        either(
          `The dormouse yawned, and ${s.mate} yawned, and soon they all did.`,
          `Hardly had it been announced when it began: first the dormouse yawned, then ${s.mate}, and then, one after the other, everybody who had been listening.`,
        ),
        extra('They wished each other a good evening.'),
      ],
    ],
  },
  {
    id: 'street-lamp',
    tell: (s) => [
      [
        either(
          'One lamp in the lane went on, off, on, off.',
          'The last lamp in the lane could not make up its mind: it went on, and off, and on again, as though it were trying to say something.',
        ),
        either(
          `${s.lead} tapped it kindly. Tap, tap.`,
          `${s.lead} knocked on the post, three times, in a friendly way, as one does at the door of somebody who may be asleep.`,
        ),
      ],
      [`“Perhaps it’s only lonely,” said ${s.pal}. “It’s the last one, after all.”`],
      [
        either(
          `${s.second} sang it a little song. And then it stayed on.`,
          'So they stood round it for the length of one song, with their hands on the post, and at the second verse the light grew steady, and warm, and stayed.',
        ),
        extra('It shone after them for a long time.'),
      ],
    ],
  },
  {
    id: 'cherry-stones',
    tell: (s) => [
      [
        either(
          'Under the cherry tree lay cherry stones in a row.',
          'Under the old cherry tree someone had laid out cherry stones in a long row, and beside each stone a very small leaf.',
        ),
        'A blackbird was walking up and down in front of them with its wings behind its back.',
      ],
      ['“I’m counting the summer,” said the blackbird. “One stone for each good day. How was today, in your opinion?”'],
      [
        either(
          '“Good!” they all said. Plip, one more stone.',
          `They thought about it properly. “Good,” said ${s.mate}, “and it isn’t over yet.” So the blackbird laid down a stone, and, after some thought, half of another.`,
        ),
        extra('What a long row it was!'),
      ],
    ],
  },
];
