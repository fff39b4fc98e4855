import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const homewardEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'retelling',
    tell: (s) => [
      [
        either(
          'On the way back they told each other everything again.',
          'On the way back they told each other the whole thing once more from the beginning, as if the others had not been there.',
        ),
        either(
          'It was even better now.',
          'It had already got better: the way had become longer, the hill steeper, and everyone a good deal wittier.',
        ),
      ],
      [`“And then ${s.lead} said just the right thing,” said ${s.pal}. “Tell that bit again.”`],
      [
        either(
          'So they told that bit again.',
          'So that bit was told again, twice, and the second time even those hummed along who had no part in it, a cricket and a gate.',
        ),
        extra('And again.'),
      ],
    ],
  },
  {
    id: 'night-shift',
    tell: () => [
      [
        either(
          'A snail was tidying the path. Two moths were folding up the daisies.',
          'They met the ones who tidy up in the evening: a snail who polished the path, and two moths who folded up the daisies, one after another.',
        ),
        either(
          'Everything had to be ready for morning.',
          'There was a great deal to do before morning, and all of it was done without a word.',
        ),
      ],
      ['“Mind the wet patch,” whispered the snail. “And sleep well, when you get that far.”'],
      [
        either(
          'They stepped over the wet patch on tiptoe.',
          'They made a wide circle round it, and felt, as they went on, how behind them, leaf by leaf, the evening was being put in order.',
        ),
        extra('Every daisy was shut now.'),
      ],
    ],
  },
  {
    id: 'shoulder-ride',
    tell: (s) => [
      [
        either(
          `Now ${s.pal} was very tired.`,
          `Now that everything was done, ${s.pal} grew so tired that walking and standing were nearly the same.`,
        ),
        either(
          `“Up you come,” said ${s.second}, and knelt down.`,
          `“Up you come,” said ${s.second}, and knelt down, and nobody argued about it, even for the sake of good manners.`,
        ),
      ],
      [`“I’m not sleeping,” said ${s.pal} a little later. “I’m only listening with my eyes shut.”`],
      [
        either(
          'Up there it was warm, and it rocked so nicely.',
          'It rocked, up there, as on a very kind boat, and after the next bend one could hear, in the middle of a word, how somebody stopped listening, too.',
        ),
        extra('What soft little snores they were.'),
      ],
    ],
  },
  {
    id: 'first-stars',
    tell: (s) => [
      [
        either(
          'One star came out. Then two. Then so many!',
          'The first star had come out while nobody was looking, and then they did look, and caught the second one in the act.',
        ),
        either(
          'They tried to count them.',
          'They tried to count them in turn, but it is with stars as with yawns: as soon as one begins, they come from every side.',
        ),
      ],
      [`“Do they know that we can see them?” asked ${s.pal}.`],
      [
        either(
          `${s.second} waved. The stars twinkled. Perhaps that was a yes.`,
          `“I think they’re wondering the same about us,” said ${s.second}, and so, to be on the safe side, they waved.`,
        ),
        extra('One of them seemed to twinkle back.'),
      ],
    ],
  },
  {
    id: 'warm-stone',
    tell: (s) => [
      [
        either(
          'By the path lay a big, warm stone.',
          'By the wayside lay the great stone which soaks up the sun all day, and at this hour it was giving it back to anybody who sat down.',
        ),
        either(
          'A lizard lay on it, and made room for them all.',
          'There was already a lizard on it, which made room without opening its eyes.',
        ),
      ],
      ['“You may stay until it’s cool,” murmured the lizard, “but then you’ll be here until Tuesday.”'],
      [
        either(
          'They sat in a row. It was warm underneath. It was good.',
          `They sat back to back and said nothing, and ${s.lead} thought of ${s.thePlace}, and that it was there now, and would also be there tomorrow.`,
        ),
        extra('They stayed just a little while.'),
      ],
    ],
  },
  {
    id: 'sleepy-sheep',
    tell: (s) => [
      [
        either(
          'On the hill lay the sheep. One sheep, two sheep, three sheep.',
          'On the slope the sheep were already lying close together, and from the path they looked like something that had been spilled and was very soft.',
        ),
        either(
          'The sheep were counting, too. They were counting the friends!',
          'It was only when the friends came nearer that they heard a muttering, and understood that the sheep, who are so often counted, were counting back.',
        ),
      ],
      [`“One ${s.lead},” murmured the oldest sheep, “and one ${s.mate}, and one…” And with that it was asleep.`],
      [
        either(
          'They tiptoed past. Baa, dreamed a lamb.',
          'They had to bite their lips so as not to laugh, and made themselves as light as they could, for nobody likes to be counted and then wake the counter.',
        ),
        extra('Soon all the sheep were asleep.'),
      ],
    ],
  },
  {
    id: 'smell-of-home',
    tell: (s) => [
      [
        either(
          'Sniff, sniff. What was that smell? Home!',
          'Long before one could see anything, one could smell it: washing, warm walls, and somebody’s jam.',
        ),
        either(
          'Their feet grew quicker all by themselves.',
          'Their feet, which had been complaining since the last stile, forgot about it, and went ahead on their own.',
        ),
      ],
      [`“What does your home smell of?” ${s.last} asked ${s.pal}.`],
      [
        either(
          `${s.pal} thought. “Of being there,” said ${s.pal}.`,
          `${s.pal} had to think about that for the length of a whole hedge. “Of somebody having just been there,” said ${s.pal} then, “and coming straight back.”`,
        ),
        extra('That is a very good smell.'),
      ],
    ],
  },
  {
    id: 'song',
    tell: (s) => [
      [
        either(
          'They sang a song, very softly.',
          'Somebody had started humming, and now it could no longer be discovered who, for everyone had joined in.',
        ),
        either(
          'It had only three notes.',
          'It was not a clever song, there were only three notes to it, and the words came from whatever stood by the path.',
        ),
      ],
      [
        either(
          '“Good evening, tree. Good evening, gate.”',
          '“Good evening, post; good evening, gate; good evening, thistle, it’s getting late.”',
        ),
      ],
      [
        either(
          `“Good evening, moon,” sang ${s.second}, very softly indeed.`,
          'They had greeted four fields and a wheelbarrow in this manner before they noticed that it had become a lullaby, and that it was working.',
        ),
        extra('The song grew softer and softer.'),
      ],
    ],
  },
  {
    id: 'wind-blanket',
    tell: (s) => [
      [
        either(
          'The wind had lain down in the grass.',
          'The wind, which had been with them the whole day, now lay in the long grass and hardly moved any more.',
        ),
        either(
          'It only breathed: in and out, in and out.',
          'Only when they passed close by did a few stalks stir, the way a sleeper does who hears steps and knows them.',
        ),
      ],
      [`“Is it ill?” whispered ${s.pal}.`],
      [`“No,” said ${s.lead}. “It has simply done enough for today.”`],
      [
        either(
          'They breathed with it. In and out.',
          'They walked more slowly then, and found that they were breathing in time with it, in over three steps, and out over four, and that this was a fine way of walking.',
        ),
        extra('In and out, all the way.'),
      ],
    ],
  },
  {
    id: 'window-lights',
    tell: (s) => [
      [
        either(
          'There were the houses! One window was lit, and another one.',
          'From the last rise they saw the houses, and in the houses, here and there, the windows, like squares on a yellow quilt.',
        ),
        either(
          'In every window someone was going to bed.',
          'Behind one somebody was cleaning teeth, behind another a story was being read, one could tell by the stillness of the heads.',
        ),
      ],
      [`“Which one is yours?” asked ${s.pal}.`],
      [`“The one that looks as if it were waiting,” said ${s.last}.`],
      [
        either(
          'And it was waiting, warm and bright.',
          'It was easily found. All of them looked a little like that, when you thought about it, but one of them looked like it the most.',
        ),
        extra('Just a few more steps.'),
      ],
    ],
  },
];
