import { extra, more } from '../line';
import type { Pick, Scene } from '../story-pack';
import type { Stage } from './stage';

export const homecomings: readonly Scene<Stage>[] = [
  {
    id: 'light-in-window',
    tell: (s) => [
      [
        more('Et voilà la maison.', 'Le retour fut plus court que l’aller, comme toujours.'),
        extra(
          'Une lampe brillait à la fenêtre.',
          'De loin déjà on voyait la lampe à la fenêtre, qui avait veillé exprès.',
        ),
      ],
      [
        extra(
          `Les souliers, les mains, et hop, ${s.who} au lit.`,
          `Les souliers restèrent où ils tombaient, les mains furent lavées, plus ou moins, et ${s.who} gagn${s.num('a', 'èrent')} bien vite le lit.`,
        ),
      ],
    ],
  },
  {
    id: 'carried',
    tell: (s) => [
      [
        more(
          `${s.pal} vint jusqu’au portillon.`,
          `${s.pal} vint jusqu’au portillon, et là on se dit au revoir comme font les amis, sans le dire.`,
        ),
        extra(
          'La maison sentait bon.',
          'La maison sentait la soupe et le savon, et l’on n’y avait pas eu le temps de s’inquiéter.',
        ),
      ],
      [
        extra(
          `Bientôt, ${s.who} fu${s.num('t', 'rent')} au lit.`,
          `Un peu plus tard, sous la couverture, ${s.who} av${s.ait} les orteils froids et les oreilles chaudes.`,
        ),
      ],
    ],
  },
  {
    id: 'pyjamas',
    tell: (s) => [
      [
        more(
          'Il était tard. Voilà la maison.',
          'Quand on arriva au dernier tournant, le soir était devenu d’un bleu profond et bienveillant.',
        ),
        extra(
          `Il y eut quelque chose de chaud à boire pour ${s.who}.`,
          `Il y eut quelque chose de chaud à boire pour ${s.who}, et pour une fois pas de questions.`,
        ),
      ],
      [
        extra(
          'L’oreiller était frais. La couverture était chaude.',
          'L’oreiller était frais d’un côté et plus frais encore de l’autre, et la couverture connaissait son métier.',
        ),
      ],
    ],
  },
  {
    id: 'footsteps',
    tell: (s) => [
      [
        more(
          'Pas à pas, on rentra à la maison.',
          'On rentra lentement, car personne ne voulait être celui qui mettrait fin à la soirée.',
        ),
        extra(
          'Le jardin était calme.',
          'Le jardin était tel qu’on l’avait laissé, sauf qu’il semblait en savoir un peu plus.',
        ),
      ],
      [
        extra(
          `${s.second} bâilla très fort.`,
          `Dans l’escalier, ${s.second} bâilla si fort que deux marches passèrent inaperçues.`,
        ),
      ],
    ],
  },
  {
    id: 'pocket',
    tell: (s) => [
      [
        more(
          'La maison était là, douce et claire.',
          'Et puis la maison fut là, avec ses fenêtres chaudes, comme si elle était venue un peu à leur rencontre.',
        ),
        extra(
          'Une graine était rentrée aussi, sur une manche.',
          'Une graine de bardane était rentrée aussi, accrochée à une manche, et fut posée sur le rebord de la fenêtre en souvenir.',
        ),
      ],
      [
        extra(
          `— Dors bien, dit ${s.lead} à chaque chose.`,
          `— Dors bien, dit ${s.lead} au lit, à la chaise, au manteau sur son crochet, et tous parurent en être contents.`,
        ),
      ],
    ],
  },
];

const OUTSIDE = [
  'Dehors, le poirier',
  'Dehors, le portillon',
  'Au bout du chemin, le vieux réverbère',
  'Au-dessus du toit, la lune',
  'Par-dessus la colline, la première étoile',
  'Contre la haie, le vent',
  'Derrière le volet, un papillon',
  'Au mur, la pendule',
  'Dans l’herbe, le grillon',
  'Très loin, le dernier train',
  'Derrière les nuages, la lune',
  'Dans la gouttière, la pluie',
];

const DOES = [
  'fit silence',
  'retint son souffle',
  'respira sans hâte',
  'monta la garde',
  'se tut doucement',
  'murmura bonne nuit',
  'écouta encore un peu',
  'fredonna, puis se tut',
  'sourit dans le silence',
  'souhaita de beaux rêves',
  'chuchota deux fois merci',
];

const SLEEP = [
  (s: Stage) => `pendant ${s.thatWho} dorm${s.ait}`,
  (s: Stage) => `et ${s.who} ferm${s.num('a', 'èrent')} les yeux`,
  (s: Stage) => `et ${s.who} s’endorm${s.num('it', 'irent')}`,
  (s: Stage) => `et déjà ${s.who} rêv${s.ait}`,
  (s: Stage) => `et ${s.who} dorm${s.num('it', 'irent')} d’une traite jusqu’au matin`,
  (s: Stage) => `pendant ${s.thatWho} rêv${s.ait} ${s.ofPlace}`,
  (s: Stage) => `et quelque part, dans un rêve, ${s.pal} fit signe à ${s.who}`,
  (s: Stage) => `et ${s.who} ne l’entend${s.ait} plus qu’en rêve`,
  (s: Stage) => `et, au chaud dans le lit, ${s.who} dorm${s.ait} déjà`,
  (s: Stage) => `pendant ${s.thatWho} dorm${s.ait}, et toute la maison aussi`,
];

export function lastSentence(s: Stage, pick: Pick): string {
  return `${pick(OUTSIDE)} ${pick(DOES)}, ${pick(SLEEP)(s)}.`;
}

export const refrains: readonly string[] = [
  'Pas à pas, pas à pas. Tout doux, tout doux.',
  'Tip, tap, tip. Et l’on avance.',
  'Frou, frou, frou. Doucement, doucement.',
  'Pic, pac, pic, pac. Bientôt, bientôt.',
  'Mmm, mmm, mmm. Quel joli soir.',
  'Un pas, un bond. Un pas, un bond.',
  'Pof, pof, pof. Main dans la main.',
  'Chut, chut, chut. Tout est doux.',
];
