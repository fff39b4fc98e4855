import { extra, more } from '../line';
import type { Pick, Scene } from '../story-pack';
import type { Stage } from './stage';

export const homecomings: readonly Scene<Stage>[] = [
  {
    id: 'light-in-window',
    tell: (s) => [
      [
        more('Dann gingen sie nach Hause.', 'Der Heimweg war kürzer als der Hinweg, wie das bei Heimwegen so ist.'),
        extra(
          'Im Fenster brannte noch Licht.',
          'Schon von Weitem sahen sie die Lampe im Fenster, die ihretwegen aufgeblieben war.',
        ),
      ],
      [
        extra(
          `Schuhe aus. Hände waschen. Schon ${s.v('lag')} ${s.who} im Bett.`,
          `Die Schuhe blieben liegen, wo sie hinfielen, die Hände wurden mehr oder weniger gewaschen, und ${s.who} ${s.v('kroch')} unter die Decke.`,
        ),
      ],
    ],
  },
  {
    id: 'carried',
    tell: (s) => [
      [
        more(
          `${s.pal} kam noch mit bis ans Gartentor.`,
          `${s.pal} kam noch mit bis ans Gartentor, und dort nahmen sie Abschied, wie es Freunde tun, ohne viele Worte.`,
        ),
        extra(
          'Das Haus roch nach Seife.',
          'Das Haus roch nach Seife und frischer Wäsche und danach, dass jemand gewartet hatte.',
        ),
      ],
      [
        extra(
          `Bald ${s.v('lag')} ${s.who} im Bett.`,
          `Wenig später ${s.v('lag')} ${s.who} unter der Decke, mit kalten Zehen und warmen Ohren.`,
        ),
      ],
    ],
  },
  {
    id: 'pyjamas',
    tell: (s) => [
      [
        more(
          'Nun war es spät, und sie gingen heim.',
          'Als sie um die letzte Biegung kamen, war der Abend tiefblau geworden und sehr freundlich.',
        ),
        extra(
          `Für ${s.who} gab es warmen Tee.`,
          `Für ${s.who} gab es noch einen Becher warmen Tee und ausnahmsweise keine einzige Frage.`,
        ),
      ],
      [
        extra(
          'Das Kissen war kühl. Die Decke war warm.',
          'Das Kissen war auf der einen Seite kühl und auf der anderen noch kühler, und die Decke verstand ihr Handwerk.',
        ),
      ],
    ],
  },
  {
    id: 'footsteps',
    tell: (s) => [
      [
        more(
          'Schritt für Schritt ging es nach Hause.',
          'Sie gingen langsam nach Hause, denn niemand wollte schuld sein, dass der Abend zu Ende ging.',
        ),
        extra(
          'Der Garten war still.',
          'Der Garten lag da, wie sie ihn verlassen hatten, nur schien er inzwischen ein wenig mehr zu wissen.',
        ),
      ],
      [
        extra(
          `${s.lead} gähnte ganz groß.`,
          `Auf der Treppe gähnte ${s.lead} so sehr, dass dabei zwei Stufen verloren gingen.`,
        ),
        s.isSeveral
          ? extra(`${s.second} gähnte auch.`, `${s.second} fand sie wieder und gähnte gleich mit.`)
          : extra('Das Bett wartete schon.', 'Oben wartete das Bett und hatte die Decke schon aufgeschlagen.'),
      ],
    ],
  },
  {
    id: 'souvenir',
    tell: (s) => [
      [
        more(
          'Da war das Haus, warm und hell.',
          'Und dann war da das Haus mit seinen warmen Fenstern, als wäre es ihnen ein Stück entgegengekommen.',
        ),
        extra(
          'Eine Klette kam mit hinein.',
          'Eine einzige Klette war am Ärmel mitgereist und bekam einen Platz auf der Fensterbank.',
        ),
      ],
      [
        extra(
          `„Gute Nacht, alle miteinander“, sagte ${s.lead}.`,
          `„Gute Nacht“, sagte ${s.lead} zum Bett und zum Stuhl und zur Jacke am Haken, und alle drei schienen sich zu freuen.`,
        ),
      ],
    ],
  },
];

const OUTSIDE = [
  'Der Birnbaum vor dem Fenster',
  'Das Gartentor unten am Weg',
  'Die alte Laterne an der Ecke',
  'Der Mond über dem Dach',
  'Der erste Stern über dem Hügel',
  'Der Wind in der Hecke',
  'Die Motte am Fenster',
  'Die Uhr an der Wand',
  'Die Grille im Gras',
  'Der letzte Zug in der Ferne',
  'Der Regen in der Dachrinne',
  'Das alte Haus',
];

const DOES = [
  'wurde ganz still',
  'hielt den Atem an',
  'wachte über alles',
  'kam langsam zur Ruhe',
  'flüsterte „Gute Nacht“',
  'lauschte noch ein Weilchen',
  'summte leise und verstummte',
  'lächelte in sich hinein',
  'nickte zweimal',
  'seufzte zufrieden',
  'wünschte allen einen guten Schlaf',
];

const SLEEP = [
  (s: Stage) => `während ${s.who} ${s.v('schlief')}`,
  (s: Stage) => `und ${s.who} ${s.v('schlief')}`,
  (s: Stage) => `und schon ${s.v('war')} ${s.who} fest eingeschlafen`,
  (s: Stage) => `und ${s.who} ${s.v('träumte')} schon`,
  (s: Stage) => `und ${s.who} ${s.v('schlief')} und ${s.v('schlief')}, bis der Morgen kam`,
  (s: Stage) => `und ${s.who} ${s.v('träumte')} ${s.place.of}`,
  (s: Stage) => `und im Traum winkte ${s.pal} noch einmal herüber, bis ${s.who} tief und fest ${s.v('schlief')}`,
  (s: Stage) => `und ${s.who} ${s.v('atmete')} leise im Schlaf`,
  (s: Stage) => `und im warmen Bett ${s.v('schlief')} ${s.who}`,
  (s: Stage) => `und mit ${s.who} schlief auch das ganze Zimmer`,
];

export function lastSentence(s: Stage, pick: Pick): string {
  return `${pick(OUTSIDE)} ${pick(DOES)}, ${pick(SLEEP)(s)}.`;
}

export const refrains: readonly string[] = [
  'Schritt, Schritt, Schritt. Leise, leise, leise.',
  'Tipp, tapp, tipp. Immer weiter.',
  'Husch, husch, husch. Ganz sacht, ganz sacht.',
  'Tripp, trapp, tripp, trapp. Bald sind sie da.',
  'Summ, summ, summ. Was für ein schöner Abend.',
  'Hopp und stopp. Hopp und stopp.',
  'Tapp, tapp, tapp. Hand in Hand.',
  'Sch, sch, sch. So leise, so weich.',
];
