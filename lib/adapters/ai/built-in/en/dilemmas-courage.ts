import { either, extra, more } from '../line';
import type { Dilemma } from '../story-pack';
import type { Stage } from './stage';

export const bravery: readonly Dilemma<Stage>[] = [
  {
    id: 'hollow',
    tell: (s) => [
      [
        either(
          'The way went through a hollow tree. It was narrow.',
          'The way led through a hollow tree trunk, long and narrow, and one could not see the other end.',
        ),
        more(
          `“I don’t like it,” said ${s.lead}.`,
          `${s.lead}’s knees felt soft, and it seemed better to say so. “I don’t much like this.”`,
        ),
      ],
      [more(`“Nor do I,” whispered ${s.mate}.`)],
      [
        either(
          `“I’ll go first,” said ${s.lead}, and went, with a pounding heart.`,
          `“Then we’ll not like it together,” said ${s.lead}, drew a long breath, and went in first.`,
        ),
        more(
          'One step. Two steps. Out!',
          'It took eleven steps, which were counted aloud, and at the twelfth there was grass again, and sky.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} goes first through the hollow tree, with soft knees.`,
    echo: (s) => `Under the blanket ${s.lead} counted eleven steps, and at the twelfth there was sleep.`,
  },
  {
    id: 'big-voice',
    tell: (s) => [
      [
        either(
          '“Who’s there?” boomed a deep voice.',
          '“Who goes there?” called a voice, so deep that the pebbles trembled.',
        ),
        more(`${s.pal} wanted to run away.`, `Everything in ${s.pal} wanted to run, and most of it had already begun.`),
      ],
      [
        either(
          `${s.lead} stood still. “Good evening!”`,
          `${s.lead} wanted to run, but stayed, and said, in a voice that shook only at the edges, “It’s us. Good evening.”`,
        ),
        either(
          'And out of a jug climbed a tiny frog.',
          'Then out of an overturned jug climbed a frog the size of a thumb.',
        ),
      ],
      [
        more(
          '“It’s just my jug that’s big,” said the frog.',
          '“Forgive the echo,” said the frog. “Nobody has ever stayed for an answer.”',
        ),
        extra(
          `“May I try?” asked ${s.second}. “Ho, ho, ho,” went the jug.`,
          `“May I try it?” asked ${s.second}, and said “Good evening” into the jug, which came out as big as a church.`,
        ),
      ],
    ],
    deed: (s) => `${s.lead} stands still and answers the deep voice that turns out to be a frog’s.`,
    echo: (s) => `When the stairs creaked, ${s.lead} only said, “Good evening,” and turned over.`,
  },
  {
    id: 'speak-up',
    tell: (s) => [
      [
        either(
          'Two big magpies had taken a wren’s nest.',
          'Two magpies had settled in a wren’s nest, and all the other birds sat round and looked the other way.',
        ),
        more(
          'Nobody dared to say a word.',
          'The magpies were large, and their beaks were like scissors, and no one liked to be the first.',
        ),
      ],
      [
        either(
          `“That isn’t yours,” said ${s.lead}. And soon all the birds said it.`,
          `“That nest isn’t yours,” said ${s.lead} into the silence. For one long moment it was a very lonely sentence, and then it was everybody’s.`,
        ),
        more(
          `First ${s.mate}. Then a finch. Then every single bird.`,
          `The first to join in was ${s.mate}, the second was a finch, and by the time a thrush had said it, nobody could have told who had begun.`,
        ),
        extra(
          'The magpies flew off, and the wren showed the friends the way.',
          'The magpies remembered an appointment, and the wren, when it had done thanking the friends, showed them which way to go.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} is the first who dares to speak up for a wren.`,
    echo: (s) => `High in the hedge a wren sang, far too loudly for its size, and ${s.lead} knew for whom.`,
  },
];

export const honesty: readonly Dilemma<Stage>[] = [
  {
    id: 'broken-jug',
    tell: (s) => [
      [
        either(
          `Crack! ${s.lead} had broken a badger’s jug.`,
          `At the turn of the path stood an old badger’s jug on a wall, and then ${s.lead}’s elbow came by, and the jug was in two halves.`,
        ),
        more(
          'Nobody had seen it.',
          'Nobody had seen it, and indoors the badger was already calling, “Was that the wind?”',
        ),
      ],
      [more(`“Say it was,” breathed ${s.pal}. “Quick.”`)],
      [
        either(
          `“It was me,” ${s.lead} told the badger. “I’m sorry.”`,
          `It would have been so easy to blame the breeze. “It was my elbow,” ${s.lead} told the badger, rather red. “I’m sorry.”`,
        ),
        more(
          `The badger smiled. “Then we’ll glue it.” And ${s.second} held the pieces.`,
          `The badger looked for a long time, and then fetched the glue, and ${s.second} held the pieces. “The wind has broken eleven of my jugs,” said the badger. “You’re the first elbow.”`,
        ),
        extra(
          'And the badger told them the way.',
          'When it was mended, the badger drew them the rest of the way on the back of an envelope.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} owns up to having broken an old badger’s jug.`,
    echo: (s) => `${s.lead} slept well that evening, for there was nothing left that still had to be said.`,
  },
  {
    id: 'praise',
    tell: (s) => [
      [
        either(
          '“Did you pick up all those sticks?” asked a beaver. “You get a medal!”',
          'A beaver was waiting with a medal. “For whoever cleared the path today,” it said. “I suppose that was you?”',
        ),
        more(
          `“Ooh,” said ${s.mate}. The medal was very shiny.`,
          `“Ooh,” said ${s.mate}, for the medal was silver, and would have looked splendid, and nobody else was there to claim it.`,
        ),
      ],
      [
        either(
          `“Thank you,” said ${s.lead}, “but it wasn’t us.”`,
          `“I’d love it,” said ${s.lead}, and swallowed, “but it wasn’t us. It was clear when we came.”`,
        ),
        more(
          'Then a shy mole put up its paw, and got the medal.',
          'In the grass something cleared its throat. It was a mole, dusty to the ears, who had done it all and been too shy to say so, and now wore the medal.',
        ),
        extra(
          'The mole led them on.',
          'The mole had cleared other paths, too, and gladly took them along the quickest.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} turns down a medal that belongs to somebody else.`,
    echo: (s) =>
      `There was no medal on ${s.lead}’s chair that evening, just a jumper, and it was folded with some pride.`,
  },
  {
    id: 'password',
    tell: (s) => [
      [
        either(
          '“What’s the word?” asked a toad at the gate.',
          '“The password,” said a toad with a lantern, “and no one gets past who doesn’t know it.”',
        ),
        more(
          'They had never heard it.',
          `“Just say that we’ve forgotten it,” whispered ${s.pal}. “That’s almost true.”`,
        ),
      ],
      [
        either(
          `“We don’t know it,” said ${s.lead}. The toad let them pass.`,
          `“We haven’t forgotten it,” said ${s.lead}, after a moment in which it might have gone either way. “We never knew it.”`,
        ),
        more(
          '“The word is the truth,” said the toad.',
          '“Correct,” said the toad, and lifted the lantern for them. “You wouldn’t believe what people make up. The password is the truth.”',
        ),
      ],
    ],
    deed: (s) => `${s.lead} tells a toad the truth about the password, and that is the password.`,
    echo: (s) => `“Are your teeth brushed?” someone asked, and ${s.lead} got up once more and brushed them.`,
  },
];
