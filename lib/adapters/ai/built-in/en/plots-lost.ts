import { either, extra, more } from '../line';
import type { Plot } from '../story-pack';
import type { Stage } from './stage';

export const lostAndFound: readonly Plot<Stage>[] = [
  {
    id: 'lost',
    titles: (s) => [
      s.titleWith(`the Lost ${s.thing}`),
      `Who Has Seen ${s.theThing}?`,
      `${s.pal} and the Missing ${s.thing}`,
      `The Evening ${s.theThing} Was Gone`,
    ],
    begin: (s) => [
      [
        either(`Then ${s.aPal} came hurrying.`, `Then the hedge rustled, and out came ${s.aPal}, quite out of breath.`),
        extra(
          `There were burrs all over ${s.pal}.`,
          `There were burrs and bits of leaf all over ${s.pal}, as if the hedge had been a long one.`,
        ),
      ],
      [
        `“I’m ${s.pal}, and I’ve lost ${s.theThing}!”`,
        more(
          `“Without it, nobody ${s.atPlace} can go to sleep.”`,
          `“It belongs ${s.atPlace}, and without it not one of us can go to sleep.”`,
        ),
      ],
      [more(`“Was it here when you came past?” asked ${s.second}.`)],
      [more(`“It was on my back,” said ${s.pal}. “And then it wasn’t.”`)],
      [
        either(
          `“We’ll look for it together,” said ${s.lead}.`,
          `“Then we’ll look for it together,” said ${s.lead}, “all the way to ${s.thePlace}.”`,
        ),
        more('Off they went.', `${s.second} fetched the jackets, the gate was latched behind them, and off they went.`),
      ],
    ],
    end: (s) => [
      [
        either(`And there it lay, ${s.atPlace}!`, `And there, ${s.atPlace}, tucked into a corner, lay ${s.theThing}.`),
        more(
          'Nobody had taken it. It had just gone home.',
          `Nobody had taken it at all. It had slipped down somewhere on the way and, in the manner of things that know where they belong, had very nearly got home alone.`,
        ),
      ],
      [
        more(
          `“There it is!” cried ${s.pal}.`,
          `“There it is,” said ${s.pal}, and had to say it twice more to believe it.`,
        ),
      ],
      [
        extra('Soon there was a sound of yawning from every side.'),
        extra(`${s.last} yawned, too.`, `Yawning is catching, and ${s.last} caught it first.`),
      ],
    ],
    summary: (s) => `${s.party}, ${s.aPal}, look for ${s.theThing} that is missing ${s.atPlace}.`,
  },
  {
    id: 'return',
    titles: (s) => [
      `${s.theThing} That Wanted to Go Home`,
      s.titleWith(`${s.theThing} from ${s.thePlace}`),
      `${s.pal} Carries ${s.theThing}`,
      `How ${s.theThing} Came Home`,
    ],
    begin: (s) => [
      [
        either(`And there lay ${s.aThing}!`, `And there, where nothing at all had lain that morning, lay ${s.aThing}.`),
        more(
          'It was somebody else’s. A label hung from it.',
          'A label was tied to it with red thread, and the ink was hardly dry.',
        ),
      ],
      [more(`“Needed ${s.atPlace},” read ${s.second}, “before bedtime.”`)],
      [
        either(
          `“That’s ours!” called ${s.aPal}.`,
          `“Oh, you’ve got it,” said a voice by the gate, and there stood ${s.aPal}.`,
        ),
        `“I’m ${s.pal}. Please, will you help me carry it to ${s.thePlace}?”`,
      ],
      [
        more(
          `“Of course,” said ${s.lead}.`,
          `“Of course we will,” said ${s.lead}, for whom this was hardly a question.`,
        ),
        extra(
          `${s.second} lifted ${s.theThing}. It was not heavy.`,
          'It was lighter than it looked, and a little warm, like something that has been held for a long time.',
        ),
        either('So they went.', 'So they took it between them and went.'),
      ],
    ],
    end: (s) => [
      [
        either(
          `There was ${s.thePlace}! They put ${s.theThing} back.`,
          `So they came to ${s.thePlace}, and put ${s.theThing} back where it belonged.`,
        ),
        more(
          'It fitted. It hummed a little.',
          'There was a spot just the right shape for it, without any dust, and it settled there with a small, contented hum.',
        ),
      ],
      [more(`“Now it’s evening,” said ${s.pal}. “Now it’s really evening.”`)],
      [
        extra('One by one the lamps there went out.'),
        extra(
          'It grew nice and quiet.',
          'What was left was the sort of quiet that has been waiting all day for its turn.',
        ),
      ],
    ],
    summary: (s) => `${s.party}, ${s.aPal}, take ${s.aThing} back to where it belongs, ${s.atPlace}.`,
  },
  {
    id: 'homesick',
    titles: (s) => [
      s.titleWith(`the Long Way to ${s.thePlace}`),
      `Taking ${s.pal} Home`,
      `${s.pal}, ${s.theThing} and the Way Home`,
      `The Visitor with ${s.theThing}`,
    ],
    begin: (s) => [
      [
        either(
          `Somebody sniffed. It was ${s.aPal}.`,
          `Somebody sniffed behind the flower pots, and when the pots were moved, there sat ${s.aPal}.`,
        ),
        more(`In front of it lay ${s.aThing}.`, `In front of it, wrapped in a handkerchief, lay ${s.aThing}.`),
      ],
      [
        `“I’m ${s.pal}, and I can’t find ${s.thePlace},” said the visitor.`,
        more('“That’s where I live.”', '“It’s where I live, you see, and it was there this morning.”'),
      ],
      [
        extra(
          `${s.second} sat down next to ${s.pal}.`,
          `${s.second} sat down on the ground, because it is easier to be sad beside somebody of the same height.`,
        ),
      ],
      [
        either(
          `“We’ll take you home,” said ${s.lead}.`,
          `“Then we’ll take you there,” said ${s.lead}, “and ${s.theThing} comes, too.”`,
        ),
        more(
          `“And I’ll carry ${s.theThing},” said ${s.mate}. So they went, side by side.`,
          `“I’ll carry ${s.theThing},” said ${s.mate}. It sounded quite simple, said like that, and so they went.`,
        ),
      ],
    ],
    end: (s) => [
      [
        either(
          `And there was ${s.thePlace}. “Home!” cried ${s.pal}.`,
          `“Home,” said ${s.pal}, very quietly, for there, as if it had never been anywhere else, was ${s.thePlace}.`,
        ),
        more('Somebody had left the door open.', 'The door stood open, the way it is done when someone is expected.'),
      ],
      [
        more(
          `${s.pal} gave ${s.lead} ${s.theThing}.`,
          `At the threshold ${s.pal} turned round to ${s.lead} and held out ${s.theThing}.`,
        ),
        more(
          '“It’s for you! And now I’ll walk home with you.”',
          '“It’s yours now. And since I know the way again, I’ll walk you home.”',
        ),
      ],
      [
        extra(
          'But first there was soup for everyone.',
          'But first there was soup, so hot that everyone had to blow on it, and so good that nothing was left.',
        ),
      ],
    ],
    summary: (s) =>
      `${s.who} take${s.isSeveral ? '' : 's'} ${s.pal}, ${s.aPal}, home to ${s.thePlace}, and ${s.aThing} goes, too.`,
  },
];
