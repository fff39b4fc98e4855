import { either, more } from '../line';
import type { Dilemma } from '../story-pack';
import type { Stage } from './stage';

export const perseverance: readonly Dilemma<Stage>[] = [
  {
    id: 'steep',
    tell: (s) => [
      [
        either(
          'The hill was steep. Up they went, and slid down again.',
          'The last slope was steep and slippery with moss, and three times they slid back to the bottom on their seats.',
        ),
        more(
          `“I can’t,” said ${s.pal}.`,
          `“Perhaps it isn’t meant to be climbed,” said ${s.pal}, lying there. “Perhaps it’s just for looking at.”`,
        ),
      ],
      [
        either(
          `“Once more,” said ${s.lead}. And this time they got there.`,
          `“Once more,” said ${s.lead}, “but this time in little steps,” and the fourth try was slower than the others, and held.`,
        ),
        more(
          `${s.second} had kicked little steps into the moss, one for each foot.`,
          `${s.second} had kicked a hollow for each foot, and behind them, all the way down, there was now a staircase.`,
        ),
      ],
    ],
    deed: (s) => `${s.who} climb${s.isSeveral ? '' : 's'} the mossy slope at the fourth try.`,
    echo: (s) => `It took ${s.lead} four tries to hang up the towel, and the fourth one counted.`,
  },
  {
    id: 'knot',
    tell: (s) => [
      [
        either(
          'A big knot held the last gate shut.',
          'The last gate was tied up with a rope, and the rope ended in a knot as big as a cabbage.',
        ),
        more(
          'They pulled. It grew tighter.',
          'They tried it fast, and it grew tighter, and they tried it crossly, and it grew tighter still.',
        ),
      ],
      [more(`“Let’s turn back,” said ${s.pal}.`)],
      [
        either(
          `${s.lead} tried again, loop by loop, until it was open.`,
          `But ${s.lead} sat down before it, found one loose end, and followed it, loop by loop, for as long as it took.`,
        ),
        more(
          `${s.mate} held the rope. Slip, slide, open!`,
          `${s.mate} held the rope, and it took a long time. Then the knot sighed and fell apart, as if it had only been waiting for someone who would stay.`,
        ),
      ],
    ],
    deed: (s) => `${s.lead} undoes an enormous knot, loop by loop.`,
    echo: (s) => `${s.lead}’s laces were in a knot as well, and it was undone, loop by loop.`,
  },
  {
    id: 'lamp',
    tell: (s) => [
      [
        either(
          'A glow-worm was trying to shine. Nothing happened.',
          'At the last fork sat a glow-worm whose job it was to light the way, and it could not get its lamp to work.',
        ),
        more(
          'It tried ten times. “I’m no good,” it said.',
          '“Ten times I’ve tried,” it said, “and I shall never be any good at it.”',
        ),
      ],
      [
        either(
          `“Try again,” said ${s.second}. “We’ll wait.” At last it shone!`,
          `“Then let’s call it practice,” said ${s.second}. “We’ll stay until it works.” And in the end it did.`,
        ),
        more(
          `${s.lead} had counted. It was try number twenty.`,
          `${s.lead} had counted every try: at the fourteenth there had been a flicker, at the nineteenth a glimmer, and by the light of the twentieth they could see the path to the end.`,
        ),
      ],
    ],
    deed: (s) => `${s.who} stay${s.isSeveral ? '' : 's'} with a glow-worm until its lamp works at last.`,
    echo: (s) => `Far off something glimmered, went out, and glimmered again, and ${s.lead} nodded.`,
  },
];

export const responsibility: readonly Dilemma<Stage>[] = [
  {
    id: 'open-gate',
    tell: (s) => [
      [
        either(
          `“Did we shut the sheep’s gate?” asked ${s.lead}. They had not!`,
          `They could already see the end of the way when ${s.lead} stopped. “The sheep’s gate. We opened it. Did anyone shut it?”`,
        ),
        more(
          'It was a long way back.',
          'Nobody had. It was a long way back, and somebody else would surely come along.',
        ),
      ],
      [more(`“Perhaps the sheep won’t notice,” said ${s.pal}.`)],
      [
        either(
          `“Back we go,” said ${s.second}. They shut it tight.`,
          `“It was us who opened it,” said ${s.second}, and that settled the matter, so they went all the way back and dropped the latch.`,
        ),
        more(
          '“Thank you,” baaed the sheep, “this way is shorter!”',
          'The smallest lamb had been standing in the gap with one foot outside. Its mother showed them, by way of thanks, a path along the wall that won back all the time.',
        ),
      ],
    ],
    deed: (s) => `${s.who} go${s.isSeveral ? '' : 'es'} all the way back to shut the sheep’s gate.`,
    echo: (s) => `That evening ${s.lead} tried the latch of the garden gate twice.`,
  },
  {
    id: 'promise',
    tell: (s) => [
      [
        either(
          `“You promised to water my flowers,” squeaked a field mouse. ${s.lead} had forgotten!`,
          `“My flowers,” said a field mouse by the path. “You promised, on the way, to give them something to drink.” And ${s.lead} had clean forgotten.`,
        ),
        more('They were nearly there.', `They were so nearly there that one could have thrown a hat at ${s.thePlace}.`),
      ],
      [
        either(
          `“First the flowers,” said ${s.lead}, and did it.`,
          `“A promise is a promise,” is easily said; ${s.lead} said nothing, picked up a tiny can, and went from flower to flower.`,
        ),
        more(
          `${s.second} helped. All the flowers lifted their heads.`,
          `${s.second} carried the water. There were nine of them to do, and by the ninth the first had lifted its head, and pointed, unless that was the breeze, up the right-hand path.`,
        ),
      ],
    ],
    deed: (s) => `${s.lead} keeps a nearly forgotten promise to a field mouse before going on.`,
    echo: (s) => `Before bed ${s.lead} gave the plant on the windowsill a drink, without being asked.`,
  },
  {
    id: 'egg',
    tell: (s) => [
      [
        either(
          '“Please look after my egg,” said a duck. “I’ll be back soon.”',
          '“Would you sit with my egg?” asked a duck. “I’ll be back before you’ve counted to a hundred.”',
        ),
        more(
          'They counted to a hundred. No duck.',
          'They counted to a hundred, and then to two hundred, and the duck did not come, and the evening went on without them.',
        ),
      ],
      [more(`“It’s only an egg,” said ${s.pal}.`)],
      [more(`“It’s our egg until the duck is back,” said ${s.second}.`)],
      [
        either(
          'They stayed and kept it warm. Then the duck came back.',
          'They took turns, with a jacket and warm hands, and at three hundred and twelve the duck came back, with a limp and an apology.',
        ),
        more(
          'And the duck knew the quickest way.',
          'Something tapped inside the shell, twice, as if it knew them. The duck knew the quickest way, and went ahead.',
        ),
      ],
    ],
    deed: (s) => `${s.who} guard${s.isSeveral ? '' : 's'} a duck’s egg until the duck is back, however long it takes.`,
    echo: (s) => `${s.lead} spread a jumper over the smallest thing in the room until morning.`,
  },
];
