import type { Paragraph } from '../line';
import { either, extra, more } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

/** What all ways out share: somebody thinks of the interest, and it helps. */
function remembered(s: Stage, found: Paragraph): readonly Paragraph[] {
  return [
    [
      more(
        `„Moment mal“, sagte ${s.second}.`,
        `„Moment mal“, sagte ${s.second} nach einer Weile und dachte dabei an ${s.topic}.`,
      ),
      more(`„${s.trick}“`),
    ],
    found,
  ];
}

export const setbacks: readonly Scene<Stage>[] = [
  {
    id: 'mist',
    tell: (s) => [
      [
        either(
          'Da kam Nebel, und der Weg war weg.',
          'Da stieg Nebel aus dem Gras, weich wie Watte, und als er sich gesetzt hatte, war kein Weg mehr da.',
        ),
        extra(
          'Alles war weiß.',
          'Nach drei Schritten hörte die Welt auf allen Seiten auf, ganz höflich, wie ein Satz, den niemand zu Ende gesprochen hat.',
        ),
      ],
      [more(`„In Weiß kenne ich den Weg nicht“, flüsterte ${s.pal}.`)],
      ...remembered(s, [
        either(
          'Sie suchten. Da lag ein Stein, und da war der Weg!',
          'Sie ließen sich Zeit, und bald zeigte sich ein heller Stein, dahinter noch einer, und zwischen den beiden lag der Weg.',
        ),
      ]),
    ],
  },
  {
    id: 'signpost',
    tell: (s) => [
      [
        either(
          'Doch der Wegweiser war umgefallen.',
          'Doch an der Gabelung lag der Wegweiser in den Brennnesseln und streckte seine Arme in den Himmel.',
        ),
        extra('Wohin nun?', 'Wenn man ihm glauben wollte, lagen alle Orte der Welt schnurgerade oben.'),
      ],
      [more(`„Sonst steht er immer“, sagte ${s.pal} ziemlich kleinlaut.`)],
      ...remembered(s, [
        either(
          'Sie überlegten gut und fanden den richtigen Weg.',
          'Also machten sie es so, jedenfalls so gut das an einer Weggabelung geht, und der linke Weg stellte sich als der richtige heraus.',
        ),
      ]),
    ],
  },
  {
    id: 'circle',
    tell: (s) => [
      [
        either(
          'Sie gingen und gingen. Da war wieder derselbe Baumstumpf!',
          'Nach einer guten halben Stunde kamen sie an einen Baumstumpf mit einer Feder darauf, und es war derselbe Stumpf und dieselbe Feder wie vorhin.',
        ),
        extra(
          'Sie waren im Kreis gelaufen.',
          'Es ist ein seltsames Gefühl, mit großer Mühe dort anzukommen, wo man losgegangen ist.',
        ),
      ],
      [
        more(
          `„Immer rundherum“, seufzte ${s.pal}.`,
          `„Wir sind im Kreis gelaufen“, sagte ${s.pal} und setzte sich auf den Beweis.`,
        ),
      ],
      ...remembered(s, [
        either(
          'Hinter dem Stumpf fanden sie einen Pfad.',
          'Das half sogar bei Baumstümpfen: Hinter diesem hier, wo noch keiner nachgesehen hatte, begann ein schmaler Pfad.',
        ),
      ]),
    ],
  },
  {
    id: 'hedge',
    tell: (s) => [
      [
        either(
          'Doch quer über den Weg wuchs eine dicke Hecke.',
          'Doch quer über den Weg, wo sonst nur Luft war, stand eine Hecke, dicht und grün und voller Dornen.',
        ),
        extra(
          'Keiner kam darüber.',
          'Sie war zu breit zum Hinüberspringen, zu dicht zum Durchschlüpfen und ließ nicht mit sich reden.',
        ),
      ],
      [more(`„Heute Morgen war sie noch nicht da“, sagte ${s.pal}.`)],
      ...remembered(s, [
        either(
          'Sie suchten. Unten war ein Loch, gerade groß genug!',
          'Sie probierten es, und als sie der Hecke nicht mehr böse waren, sahen sie knapp über dem Boden eine Lücke, genau so breit wie ein Freund.',
        ),
      ]),
    ],
  },
  {
    id: 'gate',
    tell: (s) => [
      [
        either(
          'Da kam ein Tor, und das Tor war zu.',
          'Da standen sie vor einem alten Tor, das eigentlich immer offen war, und heute rührte es sich nicht.',
        ),
        extra(
          'Sie drückten. Es blieb zu.',
          'Sie drückten einzeln und gemeinsam und mit Anlauf, und das Tor kümmerte sich nicht darum.',
        ),
      ],
      [more(`„Hier ist der Weg zu Ende“, sagte ${s.pal}.`)],
      ...remembered(s, [
        either(
          'Sie probierten weiter. Das Tor ging andersherum auf!',
          'Also fingen sie noch einmal ganz von vorn an, und da zeigte sich, dass das Tor nicht nach außen aufging, sondern nach innen.',
        ),
      ]),
    ],
  },
  {
    id: 'wind',
    tell: (s) => [
      [
        either(
          'Hui! Der Wind blies Blätter über den Weg.',
          'Da drehte sich der Wind im Schlaf um, und mit einem einzigen Atemzug hatte er den Weg mit dem Laub vom letzten Jahr zugedeckt.',
        ),
        extra(
          'Blätter, Blätter, Blätter.',
          'Blätter lagen, so weit man sehen konnte, und jedes einzelne sah aus wie ein Weg.',
        ),
      ],
      [more(`„In welche Richtung wollten wir noch mal?“, fragte ${s.pal}.`)],
      ...remembered(s, [
        either(
          'Sie suchten und suchten. Da war der Weg!',
          'Ein wenig Geduld brauchte es schon, aber schließlich fanden sie eine Stelle, an der die Blätter flacher lagen als überall sonst, und das war der Weg.',
        ),
      ]),
    ],
  },
  {
    id: 'forgotten',
    tell: (s) => [
      [
        either(
          `Da blieb ${s.pal} stehen. „Ich weiß nicht weiter!“`,
          `Da blieb ${s.pal} stehen, schaute nach links, schaute nach rechts und wurde ziemlich blass. „Ich weiß nicht mehr, wie es hier weitergeht.“`,
        ),
        extra(
          'Das kann jedem passieren.',
          'Das kann jedem passieren, und am häufigsten passiert es denen, die versprochen haben, es zu wissen.',
        ),
      ],
      [more('Keiner schimpfte.', 'Keiner schimpfte, obwohl der Abend schon weit fortgeschritten war.')],
      ...remembered(s, [
        either(
          'Sie überlegten gemeinsam, und der Weg fiel ihnen ein.',
          'Sie überlegten gemeinsam und ohne Hast, und Stück für Stück kam der Weg zurück: erst die krumme Birke, dann der Meilenstein, dann alles Übrige.',
        ),
      ]),
    ],
  },
];
