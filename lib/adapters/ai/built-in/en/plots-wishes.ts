import { either, extra, more } from '../line';
import type { Plot } from '../story-pack';
import { capitalised } from './grammar';
import type { Stage } from './stage';

export const wishes: readonly Plot<Stage>[] = [
  {
    id: 'invitation',
    titles: (s) => [
      `An Invitation to ${s.thePlace}`,
      s.titleWith(`the Feast with ${s.theThing}`),
      `${s.pal} Brings a Letter`,
      `Tonight ${s.atPlace}`,
    ],
    begin: (s) => [
      [
        either(
          `Then ${s.aPal} brought a letter and ${s.aThing}.`,
          `Then ${s.aPal} came up the path with a letter and with ${s.aThing}, packed in hay.`,
        ),
      ],
      [
        `“I’m ${s.pal}. Come to our feast ${s.atPlace}, and please bring this!”`,
        more(
          'It was all in the letter. A paw had signed it.',
          'It was all in the letter, which seven different paws had signed, and the smallest had smudged.',
        ),
      ],
      [
        extra(
          `${capitalised(s.theThing)} shone.`,
          `${capitalised(s.theThing)} shone, as things do that are only used on one evening in the year.`,
        ),
      ],
      [more(`“Is it far?” asked ${s.second}.`)],
      [more(`“I know most of the way,” said ${s.pal}.`)],
      [
        either(`“We’re coming,” said ${s.lead}.`, `“Tell them we’ll be there in time,” said ${s.lead}.`),
        extra(
          `${s.second} was at the gate already.`,
          `${s.second} was at the gate already, because a feast does not keep.`,
        ),
      ],
    ],
    end: (s) => [
      [
        either(
          `They were in time! Everyone ${s.atPlace} cheered.`,
          `They came just in time, and everyone ${s.atPlace} made room on the benches.`,
        ),
        more(
          `Now ${s.theThing} stood in the middle, and the feast could begin.`,
          `${capitalised(s.theThing)} was set down in the very middle, and only then, as the custom was, could the feast begin.`,
        ),
      ],
      [
        more(
          'There were honey cakes.',
          'There were honey cakes and warm apple juice, and a speech that was mercifully short.',
        ),
        extra(
          'There was a slow, slow dance.',
          'At the end came a slow dance, so slow that the smallest guests fell asleep in it.',
        ),
      ],
      [more(`“You’re our guests every year now,” said ${s.pal}.`)],
    ],
    summary: (s) => `${s.party}, ${s.aPal}, carry ${s.theThing} to a feast ${s.atPlace}.`,
  },
  {
    id: 'waking',
    titles: (s) => [
      `${s.thePlace} Has Gone Quiet`,
      s.titleWith(`the Silence ${s.atPlace}`),
      `What ${s.theThing} Can Do`,
      `${s.pal} Asks for Help`,
    ],
    begin: (s) => [
      [
        either(
          `Tap, tap! There stood ${s.aPal}.`,
          `There was a tap, hardly louder than a falling leaf, and there stood ${s.aPal}.`,
        ),
        more(
          `It had brought ${s.aThing}.`,
          `It had brought ${s.aThing}, and looked as if it had come a long way with it.`,
        ),
      ],
      [
        `“I’m ${s.pal}. It’s so quiet ${s.atPlace}, and only ${s.theThing} can wake it.”`,
        more('“But I can’t do it alone.”', '“But it takes more than one of us, and it has to be tonight.”'),
      ],
      [more(`“Quiet how?” asked ${s.second}.`)],
      [more(`“Quiet as if everyone had forgotten something,” said ${s.pal}.`)],
      [
        either(`“Let’s go,” said ${s.lead}.`, `“Then we’d better go and wake it,” said ${s.lead}.`),
        extra('The gate clicked behind them.'),
      ],
    ],
    end: (s) => [
      [
        either(
          `And ${s.theThing} woke everyone ${s.atPlace}!`,
          `Nothing stirred ${s.atPlace} until they set ${s.theThing} down, all together, on the count of three.`,
        ),
        more(
          'A lamp came on. Then ten. Then all of them!',
          'First one lamp came on, then ten, and then from every corner came the murmur of a place that remembers itself.',
        ),
      ],
      [
        more(`“Listen,” whispered ${s.pal}. “It’s awake.”`),
        extra('It was a good sound.', 'It was the sound of spoons and slippers and somebody laughing two rooms away.'),
      ],
      [extra('And because it was late, it soon grew sleepy again.')],
    ],
    summary: (s) => `${s.party}, ${s.aPal}, wake what has gone quiet ${s.atPlace} with the help of ${s.theThing}.`,
  },
  {
    id: 'gift',
    titles: (s) => [
      `A Present for ${s.thePlace}`,
      s.titleWith(`the Birthday ${s.atPlace}`),
      `${s.aThing} with a Bow`,
      `${s.pal} and the Present`,
    ],
    begin: (s) => [
      [
        either(
          `Then ${s.aPal} came with ${s.aThing} on a cart.`,
          `Then round the corner, walking backwards and pulling ${s.aThing} on a handcart, came ${s.aPal}.`,
        ),
        more('On top was a big, big bow.', 'On top was a bow that must have taken all afternoon.'),
      ],
      [
        `“I’m ${s.pal}, and this is for Grandmother ${s.atPlace}.”`,
        more(
          '“Today is a very big birthday!”',
          '“Grandmother is a hundred today, and I’ve never gone so far by myself.”',
        ),
      ],
      [
        more(
          `“Does Grandmother like presents?” asked ${s.second}.`,
          `“Has Grandmother ever been given ${s.aThing} before?” asked ${s.second}.`,
        ),
      ],
      [more(`“It’s what Grandmother has always wished for,” said ${s.pal}.`)],
      [
        either(
          `“Let’s push,” said ${s.lead}.`,
          `“Then we’ll push,” said ${s.lead}, “and you can look where we’re going.”`,
        ),
      ],
    ],
    end: (s) => [
      [
        either(
          `There sat Grandmother, ${s.atPlace}, and smiled and smiled.`,
          `Grandmother was sitting in a rocking chair ${s.atPlace}, and had not gone to bed, just in case.`,
        ),
        more(
          '“For me?” asked Grandmother. “Just what I wished for!”',
          `For a long time Grandmother held ${s.theThing} without speaking, and then said only, “Well.”`,
        ),
      ],
      [more(`“You’ve all got cold hands for my sake,” said Grandmother. “Come and get them warm.”`)],
      [
        extra(
          'The cake was very small, but everyone got a piece.',
          'The cake was small, with one candle standing for all the others, and turned out, as cakes do, to be enough for everyone.',
        ),
      ],
    ],
    summary: (s) => `${s.party}, ${s.aPal}, bring ${s.aThing} as a birthday present to a grandmother ${s.atPlace}.`,
  },
  {
    id: 'wish',
    titles: (s) => [
      s.titleWith(`the Secret of ${s.thePlace}`),
      `How ${s.who} Came to ${s.thePlace}`,
      `${s.pal} Knows the Way`,
      `The Way to ${s.thePlace}`,
    ],
    begin: (s) => [
      [
        either(
          `How ${s.they} wished to see ${s.thePlace}!`,
          `For as long as ${s.they} could remember, ${s.they} had wished to see ${s.thePlace}, just once, and in the evening.`,
        ),
        extra(
          'But nobody knew the way.',
          'There was no map of it, and grown people only said that it was a long way off, or long ago.',
        ),
      ],
      [
        either(
          `“I know the way,” said ${s.aPal}.`,
          `“It isn’t so far,” said somebody, and that somebody was ${s.aPal}.`,
        ),
        `“I’m ${s.pal}. Whoever brings ${s.theThing} may come in, and here it is.”`,
      ],
      [
        more(
          `And it gave ${s.theThing} to ${s.lead}.`,
          `And it laid ${s.theThing} in front of ${s.lead}, as if such things were lent out every day.`,
        ),
      ],
      [more(`“May we go now?” asked ${s.second}.`)],
      [more(`“Now is the only time there is,” said ${s.pal}.`), 'So they went.'],
    ],
    end: (s) => [
      [
        either(
          `A gate opened, and there was ${s.thePlace}.`,
          `The gate knew ${s.theThing} at once and swung open, and so they stood ${s.atPlace} at last.`,
        ),
        more(
          'It was more beautiful than they had thought.',
          'It was smaller than they had imagined, and older, and far more beautiful, and it seemed to have kept a place for them.',
        ),
      ],
      [
        more(`“You may look at everything,” said ${s.pal}.`),
        more('They looked at everything.', 'They looked at everything twice, the second time more slowly.'),
      ],
      [
        extra(
          `${s.second} touched the gate. It was warm.`,
          `${s.second} laid a hand on the gate, and the gate was warm, like the side of a sleeping animal.`,
        ),
      ],
    ],
    summary: (s) => `${s.who} may visit ${s.thePlace} with ${s.theThing}, guided by ${s.pal}, ${s.aPal}.`,
  },
];
