import { either, extra, more } from '../line';
import type { Dilemma } from '../story-pack';
import type { Stage } from './stage';

export const kindness: readonly Dilemma<Stage>[] = [
  {
    id: 'apples',
    tell: (s) => [
      [
        either(
          'Da stand ein Igel. Alle Äpfel waren ihm weggerollt.',
          'Am Wegrand stand ein Igel zwischen vierzig verstreuten Äpfeln, und sein Korb hatte keinen Boden mehr.',
        ),
        more('Es war spät. Sie hatten es eilig.', 'Es war schon spät, und vom Ziel war noch immer nichts zu sehen.'),
      ],
      [more('„Geht nur, das macht nichts“, sagte der Igel.')],
      [more(`„Doch, das macht etwas“, sagte ${s.lead}.`)],
      [
        either(
          `${s.lead} bückte sich, und alle halfen sammeln.`,
          `${s.who} ${s.v('kniete')} sich ins feuchte Gras und ${s.v('sammelte')} jeden einzelnen auf, bis zum letzten wurmigen, in eine Jacke.`,
        ),
        more(
          '„Nehmt meine Abkürzung“, sagte der Igel.',
          '„Es gibt eine Abkürzung, die nur wir Igel kennen“, sagte der Besitzer der Äpfel. „Die schenke ich euch.“',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.num('hilft', 'helfen')} einem Igel beim Äpfelsammeln, obwohl es schon spät ist.`,
    echo: (s) =>
      `Auf der Fensterbank lag ein roter Apfel, in den jemand sehr Kleines hineingebissen hatte, und nur ${s.who} ${s.v('wusste')}, warum.`,
  },
  {
    id: 'scarf',
    tell: (s) => [
      [
        either(
          'Am Weg stand ein Lamm und zitterte.',
          'Am Weg stand ein frisch geschorenes Lamm und zitterte so sehr, dass sein Glöckchen klingelte.',
        ),
        more(
          `${s.lead} hatte einen warmen Schal.`,
          `${s.lead} hatte einen Schal um, einen warmen, und der Abend wurde nicht eben milder.`,
        ),
      ],
      [more(`„Frierst du denn nicht selber?“, fragte ${s.mate}.`)],
      [more(`„Ein bisschen“, sagte ${s.lead}. „Aber ich habe ja Ärmel.“`)],
      [
        either(
          `${s.lead} wickelte das Lamm in den warmen Schal.`,
          `${s.lead} wickelte dem Lamm den Schal um, zweimal herum, und band ihn so, dass er hielt.`,
        ),
        more(
          'Die Mutter vom Lamm zeigte ihnen den Weg.',
          'Die Mutter, die auf der anderen Seite des Hangs gesucht hatte, lief bis zur letzten Biegung vor ihnen her und zeigte ihnen den Weg.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} schenkt einem frierenden Lamm den eigenen warmen Schal.`,
    echo: () => 'Der Haken neben der Tür, an dem sonst der Schal hing, war leer, und das stand ihm gut.',
  },
  {
    id: 'last-apple',
    tell: (s) => [
      [
        either(
          'Ein Apfel war noch da, nur einer. Alle hatten Hunger.',
          'In der letzten Tasche steckte der letzte Apfel, und jeder wusste es, ohne hinzusehen.',
        ),
        more(
          'Da knurrte ein winziger Bauch.',
          'Als er gerade blank gerieben wurde, knurrte ganz in der Nähe ein sehr kleiner Magen.',
        ),
      ],
      [more('„Der riecht nach Sonntag“, flüsterte jemand.')],
      [
        either(
          `${s.lead} gab das größte Stück einer kleinen Maus.`,
          `${s.lead} teilte den Apfel und gab das größere Stück einer Maus, die sich nicht getraut hatte zu fragen.`,
        ),
        more(
          'Den Rest teilten sie sich.',
          'Was übrig war, teilten sie unter sich auf, und es war erstaunlich, wie lange so ein kleines Stück Apfel reicht.',
        ),
        extra(
          '„Da oben, hinter der Buche“, sagte die Maus.',
          '„Was ihr sucht“, sagte die Maus mit vollem Mund, „ist da oben, gleich hinter der Buche.“',
        ),
      ],
    ],
    deed: (s) => `${s.lead} teilt den letzten Apfel mit einer hungrigen Maus.`,
    echo: (s) => `Drei Apfelkerne fanden sich in der Jacke, und ${s.lead} legte sie nebeneinander auf die Fensterbank.`,
  },
];

export const empathy: readonly Dilemma<Stage>[] = [
  {
    id: 'grumpy-goat',
    tell: (s) => [
      [
        either(
          '„Geht weg!“, sagte eine Ziege mitten auf dem Weg.',
          'An der schmalsten Stelle des Weges stand eine Ziege, und sie sagte: „Geht weg“, noch ehe jemand den Mund aufgemacht hatte.',
        ),
        more(
          'Sie sah böse aus. Aber ihre Augen waren traurig.',
          'Sie sah wirklich sehr böse aus, doch ein Ohr hing herunter, und immer wieder schaute sie über die Schulter.',
        ),
      ],
      [more(`„Einfach vorbeidrängeln“, flüsterte ${s.pal}.`)],
      [
        either(
          `„Bist du traurig?“, fragte ${s.lead}. Die Ziege nickte.`,
          `„Ist etwas passiert?“, fragte ${s.lead}, statt zu drängeln, und wartete die Antwort ab.`,
        ),
        more(
          'Ihr Bruder war weggezogen. Sie blieben ein wenig bei ihr.',
          'Es kam nur langsam heraus: Der Bruder der Ziege war auf einen anderen Hügel gezogen, und von dieser Stelle aus konnte man seinen neuen Stall sehen. Da setzten sie sich dazu und schauten mit.',
        ),
        extra('Dann ließ die Ziege sie vorbei.', 'Danach war auf dem Weg Platz für alle.'),
      ],
    ],
    deed: (s) => `${s.lead} merkt, dass eine böse Ziege in Wahrheit traurig ist, und hört ihr zu.`,
    echo: (s) =>
      `Bevor das Licht ausging, ${s.v('schaute')} ${s.who} zu dem fernen Hügel hinüber, auf dem jemandes Bruder wohnte, und ${s.v('winkte')}.`,
  },
  {
    id: 'left-out',
    tell: (s) => [
      [
        either(
          'Drei Hasen spielten. Ein Hase saß ganz allein.',
          'Auf einem Hügelchen spielten drei junge Hasen Fangen, und ein vierter saß daneben und war sehr mit einem Grashalm beschäftigt.',
        ),
        more(
          '„Ich will gar nicht mitspielen“, sagte der vierte Hase.',
          '„Ich mag Fangen sowieso nicht“, sagte der vierte Hase, obwohl ihn keiner gefragt hatte.',
        ),
      ],
      [
        more(
          `${s.lead} wusste, wie sich das anfühlt.`,
          `${s.lead} dachte an einen bestimmten Schulhof und einen bestimmten Montag und wusste genau, wie sich so ein Grashalm anfühlt.`,
        ),
      ],
      [
        either(
          `„Kommst du mit uns?“, fragte ${s.lead}. Und ob er wollte!`,
          `„Wir brauchen für das letzte Stück noch jemanden mit guten Ohren“, sagte ${s.lead}. „Hättest du Zeit?“`,
        ),
        more(
          'Der kleine Hase hüpfte voran.',
          'Da gingen die Hasenohren hoch wie zwei Fahnen. Er führte sie bergauf, und auf halber Höhe kamen die anderen angerannt und fragten, ob sie mitdürften.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} bemerkt einen Hasen, der ganz allein dasitzt, und nimmt ihn mit.`,
    echo: (s) => `Neben dem Kopfkissen ließ ${s.lead} ein wenig Platz, falls jemand nicht wusste, wohin.`,
  },
  {
    id: 'tired-pal',
    tell: (s) => [
      [
        either(
          `${s.pal} sagte gar nichts mehr.`,
          `Seit einer Weile sagte ${s.pal} immer nur „Es geht schon“, und jedes Mal klang es ein bisschen kürzer.`,
        ),
        more('Dabei wollten alle schnell weiter.', 'Sie waren fast am Ziel, und wie gern hätten sie es geglaubt.'),
      ],
      [
        either(
          `„Du bist müde“, sagte ${s.lead}. „Wir ruhen uns alle aus.“`,
          `${s.lead} achtete nicht auf die Worte, sondern auf die hängenden Schultern, und setzte sich hin. „Ich glaube, wir brauchen eine Pause. Wir alle.“`,
        ),
      ],
      [
        more(`„Ich wollte es nicht sagen“, flüsterte ${s.pal}.`),
        more(
          'Sie ruhten aus, bis es wieder ging.',
          `„Du hast es ja gesagt“, meinte ${s.second}, „bloß nicht mit Worten.“`,
        ),
      ],
      [
        extra(
          'Und da sahen sie vorn schon das Ziel.',
          'Und weil sie nun saßen, sahen sie es: zwischen zwei Stämmen, ganz weit unten, das erste Licht.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} sieht, dass ${s.pal} zu müde ist, um es zu sagen, und alle ruhen sich aus.`,
    echo: (s) =>
      `„Liegst du gut?“, fragte ${s.lead} das älteste Kuscheltier und drehte es so, dass es aus dem Fenster schauen konnte.`,
  },
];
