import type { Line, Paragraph, Style } from '../line';
import { either, extra, more } from '../line';
import type { Pick } from '../story-pack';
import { capitalised } from './grammar';
import type { Stage } from './stage';

const WHEN = [
  'One soft evening',
  'One still evening',
  'On the first warm evening of the week',
  'When the lamps had just come on',
  'After supper',
  'One blue evening',
  'Just before bath time',
  'At the end of a long, bright day',
  'When the hens had gone to bed',
  'One evening that smelled of rain',
  'At the hour when windows turn gold',
  'One evening when nothing much was planned',
  'On an evening as quiet as wool',
  'Once the dishes were done',
  'When the first star was not quite out',
  'One Tuesday at dusk',
  'One Sunday at dusk',
  'On a Friday evening',
  'When the clock on the stairs had struck six',
  'One evening with a pink sky',
  'As the day was folding itself up',
  'One evening in the apple season',
  'When the last bus had gone by',
  'On the evening after the windy day',
];

const WHERE = [
  'on the back step',
  'by the garden gate',
  'under the pear tree',
  'at the kitchen window',
  'on the low wall',
  'by the front door',
  'on the front steps',
  'on the bench by the shed',
  'in the long grass',
  'beside the rain barrel',
  'in the window seat',
  'on the rug by the window',
  'at the end of the path',
  'in the hammock',
  'under the washing line',
  'on the porch',
];

const DOING = [
  'sorting pebbles by size',
  'eating the last of the plums',
  'tying a very good knot',
  'counting the chimes of a far clock',
  'listening to the pigeons',
  'mending a paper boat',
  'watching the clouds change places',
  'shelling peas into a bowl',
  'trying to whistle',
  'trying on a paper moustache',
  'polishing an apple',
  'putting buttons in a row',
  'watching a beetle climb a sleeve',
  'humming something new',
  'making up a song about soup',
  'folding a paper hat',
  'rolling a marble from hand to hand',
  'planning a small adventure',
  'inventing a new kind of sandwich',
  'reading the same page twice',
];

const DETAIL = [
  'with one sock on',
  'with a blanket round the shoulders',
  'with a biscuit close at hand',
  'with bare feet',
  'in a jumper that was too big',
  'with grass in the hair',
  'in no hurry at all',
  'very quietly',
  'with great care',
  'for no particular reason',
  'with the tip of the tongue showing',
  'in the very last of the sun',
  'while somewhere a radio played',
  'while the moths came out',
  'while the air cooled down',
  'while a blackbird sang',
  'with a pencil behind one ear',
  'in yesterday’s rubber boots',
  'with a leaf stuck to one elbow',
  'in very good spirits',
];

/** The same, as it is said of several. */
const DETAIL_OF_SEVERAL = [
  'each with one sock on',
  'with one blanket round all shoulders',
  'with a plate of biscuits close at hand',
  'with bare feet',
  'in jumpers that were too big',
  'with grass in their hair',
  'in no hurry at all',
  'very quietly',
  'with great care',
  'for no particular reason',
  'with their heads together',
  'in the very last of the sun',
  'while somewhere a radio played',
  'while the moths came out',
  'while the air cooled down',
  'while a blackbird sang',
  'with pencils behind their ears',
  'in yesterday’s rubber boots',
  'each with a leaf in one buttonhole',
  'in very good spirits',
];

/** 24 × 16 × 20 × 20 cells in the largest frame; the short ones let a story of one minute keep its length. */
export function opening(s: Stage, pick: Pick, style: Style): string {
  const when = s.previousTitle === null ? pick(WHEN) : `${pick(AFTER)} “${s.previousTitle}”`;
  const where = pick(WHERE);
  const doing = pick(DOING);
  const detail = pick(s.isSeveral ? DETAIL_OF_SEVERAL : DETAIL);
  if (style === 'young') {
    return pick([
      `${when}, ${s.who} ${s.was} ${where}, ${doing}, ${detail}.`,
      `${when}, ${s.who} ${s.was} ${where}, ${doing}.`,
      `${when}, ${s.who} ${s.was} ${doing}, ${detail}.`,
    ]);
  }
  return pick([
    `${when}, ${s.who} ${s.was} ${where}, ${doing}, ${detail}, and it did not look at all as though anything was about to begin.`,
    `${when}, before anybody had said the word “bed”, ${s.who} ${s.was} ${where}, ${doing}, ${detail}.`,
    `${when}, ${s.who} ${s.was} to be found ${where}, ${doing}, ${detail}, as if the evening had been made for it.`,
  ]);
}

const AFTER = [
  'The evening after',
  'Not long after',
  'A few evenings after',
  'While everyone was still smiling about',
  'On the very next quiet evening after',
];

/** The words of heroes' portraits are a parent's, so they are only ever quoted. */
export function introduction(s: Stage, pick: Pick): Paragraph {
  const lines: Line[] =
    s.idea === null
      ? []
      : [
          either(
            `Somebody had asked for a story: “${s.idea}”`,
            `Somebody had asked for a story that evening, and had said what it should be: “${s.idea}” Perhaps it was this one.`,
          ),
        ];
  lines.push(more(`${s.isSeveral || s.they === 'they' ? s.lead : s.They} ${s.love}.`));
  if (s.isSeveral) lines.push(more(`${s.second} never grew tired of hearing about it.`));
  if (s.previousTitle !== null) {
    lines.push(
      more(
        'The last adventure was over, and a new one was on its way.',
        'The last adventure was safely over, but it had left the feeling that the world had more doors than one supposes.',
      ),
    );
  }
  if (s.listeners !== null)
    lines.push(
      more(
        `This story is for ${s.listeners}.`,
        `This is how it was told to ${s.listeners}, who knew that the best stories are the true ones.`,
      ),
    );
  for (const hero of s.heroes) {
    const words = [...hero.personalityTraits, ...hero.strengths];
    if (hero.appearance !== null)
      lines.push(more(`Whoever asked what ${hero.name} looked like was told: “${capitalised(hero.appearance)}.”`));
    if (words.length > 0) lines.push(extra(`On ${hero.name}’s door hung a sign: “${capitalised(words.join(', '))}.”`));
  }
  lines.push(
    extra(
      pick(['The air smelled of grass.', 'Somewhere a gate creaked.', 'The grass was already cool.']),
      pick([
        'The light lay long and yellow on everything, the way it does when a day means to end well.',
        'Somewhere down the lane a gate creaked, took its time about it, and was still again.',
        'It was the sort of evening that leans on the fence and waits to see what you will do with it.',
      ]),
    ),
  );
  return lines;
}
