import type { Line, Paragraph, Style } from '../line';
import { either, extra, more } from '../line';
import type { Pick } from '../story-pack';
import { capitalised, pluralOf } from './grammar';
import type { Stage } from './stage';

const WHEN = [
  'An einem milden Abend',
  'An einem ganz stillen Abend',
  'Am ersten warmen Abend der Woche',
  'Als gerade die Laternen angingen,',
  'Nach dem Abendbrot',
  'An einem blauen Sommerabend',
  'Kurz vor dem Zähneputzen',
  'Am Ende eines langen, hellen Tages',
  'Als die Hühner schon schliefen,',
  'An einem Abend, der nach Heu duftete,',
  'Zu der Stunde, in der die Fenster golden werden,',
  'An einem Abend, an dem nichts Besonderes geplant war,',
  'An einem Abend, so still wie Watte,',
  'Als der Tisch abgeräumt war,',
  'Als der erste Stern noch überlegte,',
  'An einem Dienstagabend',
  'An einem Sonntagabend',
  'An einem Freitagabend',
  'Als die Uhr im Flur sechs geschlagen hatte,',
  'Unter einem rosaroten Abendhimmel',
  'Als der Tag sich langsam zusammenfaltete,',
  'An einem Abend zur Apfelzeit',
  'Als der letzte Bus vorbeigefahren war,',
  'Am Abend nach dem großen Regen',
];

const AFTER = ['Am Abend nach', 'Nicht lange nach', 'Ein paar Abende nach', 'Einen Tag nach', 'Eine Woche nach'];

const WHERE = [
  'auf der Treppe vor dem Haus',
  'am Gartentor',
  'unter dem Birnbaum',
  'am Küchenfenster',
  'auf der niedrigen Mauer',
  'auf der Bank beim Schuppen',
  'im hohen Gras',
  'neben der Regentonne',
  'auf der Fensterbank',
  'auf dem Teppich am Fenster',
  'am Ende des Gartenwegs',
  'in der Hängematte',
  'unter der Wäscheleine',
  'auf der Veranda',
  'auf den Stufen zum Garten',
  'zwischen den Blumentöpfen',
];

/** Predicates, the finite verb first, in the singular. */
const DOING = [
  'sortierte Kieselsteine nach Größe',
  'aß die letzten Pflaumen',
  'knüpfte einen sehr guten Knoten',
  'zählte die Schläge einer fernen Uhr',
  'lauschte den Tauben',
  'flickte einen Papierflieger',
  'sah zu, wie die Wolken die Plätze tauschten',
  'pulte Erbsen in eine Schüssel',
  'übte das Pfeifen',
  'klebte sich einen Bart aus Papier an',
  'polierte einen Apfel',
  'legte Knöpfe in eine Reihe',
  'flocht einen Kranz aus Klee',
  'summte etwas ganz Neues',
  'dachte sich ein Lied über Suppe aus',
  'faltete einen Hut aus Zeitungspapier',
  'rollte eine Murmel von Hand zu Hand',
  'plante ein kleines Abenteuer',
  'erfand eine neue Sorte Pfannkuchen',
  'las zum zweiten Mal dieselbe Seite',
];

const DETAIL = [
  'mit nur einer Socke',
  'mit einer Decke um die Schultern',
  'mit nackten Füßen',
  'in einem viel zu großen Pullover',
  'mit Grashalmen im Haar',
  'ohne jede Eile',
  'mit roten Backen',
  'in bester Laune',
  'in aller Ruhe',
  'im allerletzten Licht',
  'mit einem Bleistift hinter dem Ohr',
  'in Gummistiefeln',
  'mit einem Blatt am Ellbogen',
  'gut gelaunt',
  'mit gespitzten Ohren',
  'seelenvergnügt',
  'mit einem Gänseblümchen im Knopfloch',
  'mit hochgekrempelten Ärmeln',
  'mit einem Keks in Reichweite',
  'ein wenig verträumt',
];

/** 24 × 16 × 20 × 20 cells in the largest frame; the short ones let a story of one minute keep its length. */
export function opening(s: Stage, pick: Pick, style: Style): string {
  const when = s.previousTitle === null ? pick(WHEN) : `${pick(AFTER)} dem Abenteuer „${s.previousTitle}“`;
  const where = pick(WHERE);
  const deed = pick(DOING);
  const detail = pick(DETAIL);
  const [verb = '', ...rest] = deed.split(' ');
  const doing = [s.isSeveral ? pluralOf(verb) : verb, ...rest].join(' ');
  const start = `${when} ${s.v('saß')} ${s.who}`;
  if (style === 'young') {
    return pick([
      `${start} ${detail} ${where} und ${doing}.`,
      `${start} ${where} und ${doing}.`,
      `${start} ${detail} da und ${doing}.`,
    ]);
  }
  return pick([
    `${start} ${detail} ${where} und ${doing}, und nichts sah danach aus, als würde gleich etwas beginnen.`,
    `${start} ${detail} ${where} und ${doing}, und das Wort „Bett“ war noch nirgends gefallen.`,
    `${start} ${detail} ${where} und ${doing}, als wäre der Abend eigens dafür gemacht worden.`,
  ]);
}

/** The words of heroes' portraits are a parent's, so they are only ever quoted. */
export function introduction(s: Stage, pick: Pick): Paragraph {
  const lines: Line[] =
    s.idea === null
      ? []
      : [
          either(
            `Jemand wünschte sich eine Geschichte: „${s.idea}“`,
            `Jemand hatte sich für diesen Abend eine Geschichte gewünscht, und zwar so: „${s.idea}“ Vielleicht war es diese.`,
          ),
        ];
  lines.push(more(`${s.isSeveral ? s.lead : s.They} ${s.love}.`));
  if (s.previousTitle !== null) {
    lines.push(
      more(
        'Das letzte Abenteuer war vorbei.',
        'Das letzte Abenteuer war gut ausgegangen, aber seitdem schien es, als hätte die Welt mehr Türen, als man denkt.',
      ),
    );
  }
  if (s.listeners !== null)
    lines.push(
      more(
        `Diese Geschichte ist für ${s.listeners}.`,
        `So wurde es später für ${s.listeners} erzählt, und jedes Wort davon ist so wahr, wie es abends sein kann.`,
      ),
    );
  for (const hero of s.heroes) {
    const words = [...hero.personalityTraits, ...hero.strengths];
    if (hero.appearance !== null)
      lines.push(more(`„${capitalised(hero.appearance)}“, so beschrieben die Leute ${hero.name}.`));
    if (words.length > 0)
      lines.push(extra(`Über ${hero.name} hieß es im Ort nur: „${capitalised(words.join(', '))}.“`));
  }
  lines.push(
    extra(
      pick(['Die Luft roch nach Gras.', 'Irgendwo quietschte ein Tor.', 'Der Himmel war rosa wie eine Muschel.']),
      pick([
        'Das Licht lag lang und gelb auf allem, wie es das tut, wenn ein Tag sich vorgenommen hat, gut zu enden.',
        'Irgendwo quietschte ein Gartentor, ließ sich Zeit damit und war dann wieder still.',
        'Es war einer von den Abenden, die sich an den Zaun lehnen und abwarten, was man aus ihnen macht.',
      ]),
    ),
  );
  return lines;
}
