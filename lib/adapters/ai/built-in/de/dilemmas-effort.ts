import { either, more } from '../line';
import type { Dilemma } from '../story-pack';
import type { Stage } from './stage';

export const perseverance: readonly Dilemma<Stage>[] = [
  {
    id: 'steep',
    tell: (s) => [
      [
        either(
          'Der Hügel war glatt. Rauf ging es, und wieder runter.',
          'Der letzte Hang war rutschig vom Moos, und dreimal sausten sie auf dem Hosenboden wieder nach unten.',
        ),
        more(
          `„Ich kann nicht mehr“, sagte ${s.pal}.`,
          `„Vielleicht soll man da gar nicht hinauf“, sagte ${s.pal} im Liegen. „Vielleicht ist er nur zum Anschauen da.“`,
        ),
      ],
      [
        either(
          `„Noch einmal“, sagte ${s.lead}. Und nun ging es!`,
          `„Noch einmal“, sagte ${s.lead}, „aber jetzt in ganz kleinen Schritten“, und der vierte Versuch war langsamer als die anderen und hielt.`,
        ),
        more(
          'Schritt für Schritt für Schritt.',
          `${s.second} trat für jeden Fuß eine Mulde ins Moos, und hinter ihnen lag, von unten bis oben, auf einmal eine Treppe.`,
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.num('gibt', 'geben')} am rutschigen Hang nicht auf.`,
    echo: (s) => `Viermal warf ${s.lead} das Handtuch nach dem Haken, und beim vierten Mal blieb es hängen.`,
  },
  {
    id: 'knot',
    tell: (s) => [
      [
        either(
          'Ein dicker Knoten hielt das letzte Tor zu.',
          'Das letzte Tor war mit einem Seil zugebunden, und das Seil endete in einem Knoten, so groß wie ein Kohlkopf.',
        ),
        more(
          'Sie zogen. Er wurde fester.',
          'Sie versuchten es schnell, da wurde er fester, und sie versuchten es wütend, da wurde er noch fester.',
        ),
      ],
      [more(`„Kehren wir um“, sagte ${s.pal}.`)],
      [
        either(
          `${s.lead} zupfte weiter, Schlinge um Schlinge, bis er aufging.`,
          `Aber ${s.lead} setzte sich davor, suchte das eine lose Ende und folgte ihm, Schlinge um Schlinge, so lange es eben dauerte.`,
        ),
        more(
          'Schwupp, war das Tor offen!',
          'Es dauerte lange, und dann seufzte der Knoten und fiel auseinander, als hätte er nur auf jemanden gewartet, der dableibt.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} löst mit viel Geduld einen riesigen Knoten.`,
    echo: (s) =>
      `Auch im Schnürsenkel von ${s.lead} saß ein Knoten, und er wurde gelöst, Schlinge um Schlinge, ohne ein einziges Wort.`,
  },
  {
    id: 'lamp',
    tell: (s) => [
      [
        either(
          'Ein Glühwürmchen wollte leuchten. Es ging nicht.',
          'An der letzten Gabelung saß ein Glühwürmchen, das den Weg beleuchten sollte, und seine Lampe wollte nicht angehen.',
        ),
        more(
          'Zehnmal hatte es das versucht.',
          '„Zehnmal habe ich es versucht“, sagte es, „und ich lerne es bestimmt nie.“',
        ),
      ],
      [
        either(
          `„Versuch es noch einmal“, sagte ${s.lead}. Da leuchtete es!`,
          `„Nennen wir es doch einfach Üben“, sagte ${s.lead}. „Wir bleiben hier, bis es klappt.“ Und so kam es auch.`,
        ),
        more(
          'Erst ein bisschen und dann sehr.',
          'Beim vierzehnten Versuch flackerte es, beim neunzehnten glomm es, und beim zwanzigsten sahen sie den Weg bis ans Ende.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.num('bleibt', 'bleiben')} bei einem Glühwürmchen, bis dessen Lampe endlich leuchtet.`,
    echo: (s) => `Weit draußen im Gras glomm etwas auf, ging aus und glomm wieder auf, und ${s.lead} nickte ihm zu.`,
  },
];

export const responsibility: readonly Dilemma<Stage>[] = [
  {
    id: 'open-gate',
    tell: (s) => [
      [
        either(
          'Oje! Das Tor der Schafe stand noch offen.',
          `Das Ende des Weges war schon zu sehen, da blieb ${s.lead} stehen. „Das Tor bei den Schafen. Wir haben es aufgemacht. Hat es einer wieder zugemacht?“`,
        ),
        more(
          'Der Weg zurück war weit.',
          'Keiner hatte. Der Weg zurück war weit, und bestimmt kam bald jemand anders vorbei.',
        ),
      ],
      [more(`„Vielleicht merken es die Schafe gar nicht“, sagte ${s.pal}.`)],
      [
        either(
          `„Wir gehen zurück“, sagte ${s.second}. Klick, war es zu.`,
          `„Aufgemacht haben es wir“, sagte ${s.second}, und damit war die Sache entschieden, und sie gingen den ganzen Weg zurück und legten den Riegel vor.`,
        ),
        more(
          '„Danke“, blökten die Schafe. „Hier entlang ist es kürzer!“',
          'Das kleinste Lamm hatte schon mit einem Bein draußen gestanden. Zum Dank zeigte ihnen seine Mutter einen Pfad an der Mauer entlang, der die verlorene Zeit wieder einholte.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.num('geht', 'gehen')} den ganzen Weg zurück, um das Tor der Schafe zu schließen.`,
    echo: (s) => `Das Gartentor kam an diesem Abend als Letztes dran, und ${s.lead} rüttelte zweimal am Riegel.`,
  },
  {
    id: 'promise',
    tell: (s) => [
      [
        either(
          '„Ihr wolltet doch meine Blumen gießen“, piepste eine Maus.',
          '„Meine Blumen“, sagte eine Feldmaus am Wegrand. „Ihr hattet versprochen, ihnen etwas zu trinken zu geben.“ Und alle hatten es vergessen.',
        ),
        more(
          'Dabei waren sie fast da.',
          'Dabei waren sie so dicht am Ziel, dass man einen Hut hätte hinwerfen können.',
        ),
      ],
      [
        either(
          `„Erst die Blumen“, sagte ${s.lead} und goss sie alle.`,
          `„Versprochen ist versprochen“ sagt sich leicht; ${s.lead} sagte gar nichts, nahm den Fingerhut und ging von Blume zu Blume.`,
        ),
        more(
          'Da hoben die Blumen die Köpfe.',
          'Es waren neun, und bei der neunten hatte die erste schon den Kopf gehoben und zeigte, wenn es kein Zufall war, auf den rechten Weg.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} hält ein fast vergessenes Versprechen, bevor es weitergeht.`,
    echo: (s) =>
      `Vor dem Schlafengehen goss ${s.lead} noch die Pflanze auf der Fensterbank, ganz ohne dass jemand darum gebeten hatte.`,
  },
  {
    id: 'egg',
    tell: (s) => [
      [
        either(
          '„Passt bitte auf mein Ei auf“, sagte eine Ente.',
          '„Würdet ihr auf mein Ei aufpassen?“, fragte eine Ente. „Ich bin zurück, bevor ihr bis hundert gezählt habt.“',
        ),
        more(
          'Sie zählten bis hundert. Keine Ente.',
          'Sie zählten bis hundert und dann bis zweihundert, aber die Ente kam nicht, und der Abend ging ohne sie weiter.',
        ),
      ],
      [more(`„Es ist doch nur ein Ei“, sagte ${s.pal}.`)],
      [more(`„Es ist unser Ei, bis die Ente wieder da ist“, sagte ${s.lead}.`)],
      [
        either(
          'Sie blieben und wärmten es. Da kam die Ente zurück.',
          'Sie wechselten sich ab, mit einer Jacke und warmen Händen, und bei dreihundertzwölf kam die Ente zurück, humpelnd und mit einer Entschuldigung.',
        ),
        more(
          'Die Ente wusste den schnellsten Weg.',
          'In der Schale klopfte es zweimal, als würde sie da drinnen jemand kennen. Die Ente wusste den schnellsten Weg und lief ihnen voraus.',
        ),
      ],
    ],
    deed: (s) =>
      `${s.who} ${s.num('bewacht', 'bewachen')} das Ei einer Ente, bis sie zurück ist, wie lange es auch dauert.`,
    echo: (s) =>
      `Über das Allerkleinste im Zimmer breitete ${s.lead} einen Pullover, damit es warm blieb bis zum Morgen.`,
  },
];
