import { either, extra, more } from '../line';
import type { Dilemma } from '../story-pack';
import type { Stage } from './stage';

export const kindness: readonly Dilemma<Stage>[] = [
  {
    id: 'apples',
    tell: (s) => [
      [
        either(
          'Oh dear! A hedgehog had spilled all its apples.',
          'Beside the path a hedgehog stood among forty spilled apples, and its basket had no bottom left.',
        ),
        more('It was late. They had no time.', `It was getting late, and ${s.thePlace} was still not in sight.`),
      ],
      [more(`“Go on, don’t mind me,” said the hedgehog.`)],
      [more(`“We do mind,” said ${s.mate}.`)],
      [
        either(
          'They knelt down and picked up every single one.',
          `${s.who} knelt down in the wet grass and gathered them all, down to the wormy one, in a jacket.`,
        ),
        more(
          '“Take my short cut,” said the hedgehog.',
          '“There’s a short cut that only hedgehogs know,” said the owner of the apples. “It’s yours.”',
        ),
      ],
    ],
    deed: (s) => `${s.who} stop${s.isSeveral ? '' : 's'} to gather a hedgehog’s apples although it is late.`,
    echo: () => 'On the windowsill lay a red apple with a very small bite in it.',
  },
  {
    id: 'scarf',
    tell: (s) => [
      [
        either(
          'A lamb stood by the path and shivered.',
          'By the path stood a lamb, freshly shorn, shivering so hard that its bell rang.',
        ),
        either(
          `${s.lead} gave the lamb a warm scarf.`,
          `${s.lead} took off a scarf, a warm one, and wound it round the lamb, twice, and tied it so that it would hold.`,
        ),
      ],
      [more(`“But won’t you be cold?” asked ${s.mate}.`)],
      [more(`“A bit,” said ${s.lead}. “But I’ve got sleeves.”`)],
      [
        more(
          'The lamb’s mother showed them the way.',
          'The lamb’s mother, who had been searching on the other slope, walked ahead of them to the last bend and kept the wind off.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} gives a warm scarf to a shivering lamb.`,
    echo: () => 'One hook by the door was empty where a scarf used to hang.',
  },
  {
    id: 'last-cake',
    tell: (s) => [
      [
        either(
          'There was one honey cake left. They were so hungry!',
          'In the last pocket there was a last honey cake, and everybody knew it without looking.',
        ),
        more(
          'Then a very small tummy rumbled.',
          'As it was being unwrapped, somewhere close by a very small stomach rumbled.',
        ),
      ],
      [more('“It smells of Sunday,” whispered a mouse.')],
      [
        either(
          `${s.lead} gave the biggest piece to a hungry little mouse.`,
          `${s.lead} broke the cake, and gave the bigger piece to a mouse who had not dared to ask.`,
        ),
        more(
          `${s.mate} shared out the crumbs.`,
          `${s.mate} shared out the crumbs among the rest of them, and it was odd how far they went.`,
        ),
        extra(
          '“Up there, behind the beech,” said the mouse.',
          '“What you’re looking for,” said the mouse, with its mouth full, “is up there, just behind the beech.”',
        ),
      ],
    ],
    deed: (s) => `${s.lead} shares the last honey cake with a hungry mouse.`,
    echo: (s) => `That evening ${s.lead} laid a few crumbs outside the door.`,
  },
];

export const empathy: readonly Dilemma<Stage>[] = [
  {
    id: 'grumpy-goat',
    tell: (s) => [
      [
        either(
          '“Go away!” said a goat on the path.',
          'On the narrowest bit of the path stood a goat, and the goat said, “Go away,” before anybody had said anything.',
        ),
        more(
          'The goat looked cross. But its eyes were sad.',
          'It looked very cross indeed, but one ear hung down, and it kept glancing over its shoulder.',
        ),
      ],
      [more(`“Let’s just push past,” whispered ${s.pal}.`)],
      [
        either(
          `“Are you sad?” asked ${s.lead}. The goat told them why.`,
          `“Has something happened?” asked ${s.lead}, instead of pushing past, and waited for the answer.`,
        ),
        more(
          `The goat missed its brother. ${s.mate} held its hoof for a while.`,
          `It came out slowly: the goat’s brother had moved to another hill, and this was the spot from which one could see the new barn. They all sat down, ${s.mate} right beside the goat, and looked at the barn.`,
        ),
        extra('Then the goat let them by.', 'After that there was room on the path for everyone.'),
      ],
    ],
    deed: (s) => `${s.lead} sees that a cross goat is really sad, and listens.`,
    echo: (s) =>
      `Before the light went out, ${s.who} looked over to the far hill, where somebody’s brother lived, and waved.`,
  },
  {
    id: 'left-out',
    tell: (s) => [
      [
        either(
          'Three hares were playing. One hare was not.',
          'On a mound three young hares were playing tag, and a fourth was sitting by, very busy with a blade of grass.',
        ),
        more(
          'The fourth hare said, “I don’t want to play.”',
          '“I don’t care for tag,” said the fourth hare, though nobody had asked.',
        ),
      ],
      [
        more(
          `${s.lead} knew how that feels.`,
          `${s.lead} remembered a certain playground, and a certain Monday, and knew exactly how that blade of grass felt.`,
        ),
      ],
      [
        either(
          `“Will you come with us?” asked ${s.lead}. And it did.`,
          `“We need someone with good ears for the last part of the way,” said ${s.lead}. “Would you?”`,
        ),
        more(
          `Then ${s.mate} ran back for the three others, and they came along, too.`,
          'The hare’s ears went up like two flags. It led them, and halfway up the others came running and asked if they might follow.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} notices a hare who was left out and asks it along.`,
    echo: (s) => `Beside the pillow ${s.lead} kept a little room free, in case anyone should not know where to sit.`,
  },
  {
    id: 'tired-pal',
    tell: (s) => [
      [
        either(
          `${s.pal} grew slower and slower.`,
          `For some time ${s.pal} had been saying, “I’m fine,” and each time it had been a little shorter.`,
        ),
        more('Everybody else wanted to hurry.', 'They were nearly there, and it would have been easy not to notice.'),
      ],
      [
        either(
          `“You’re tired,” said ${s.lead}. “We’ll rest with you.”`,
          `${s.lead} looked not at what was being said but at the drooping shoulders, and sat down. “I think we need a rest. All of us.”`,
        ),
      ],
      [
        more(`“I didn’t like to say,” whispered ${s.pal}.`),
        more(
          `${s.second} sat close, and they rested until it was good again.`,
          `“You did say,” answered ${s.second}. “Only not in words.”`,
        ),
      ],
      [
        extra(
          'And then they saw the lights ahead.',
          'And because they were sitting down, they saw it: between two trunks, low down, the first light of the place they were looking for.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} sees that ${s.pal} is too tired to say so, and they rest together.`,
    echo: (s) =>
      `“Are you comfortable?” ${s.lead} asked the oldest toy, and turned it round so that it could see the window.`,
  },
];
