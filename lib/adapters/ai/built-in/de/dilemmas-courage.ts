import { either, extra, more } from '../line';
import type { Dilemma } from '../story-pack';
import type { Stage } from './stage';

export const bravery: readonly Dilemma<Stage>[] = [
  {
    id: 'hollow',
    tell: (s) => [
      [
        either(
          'Der Weg ging durch einen hohlen Baum. Wie eng das war!',
          'Der Weg führte durch einen hohlen Baumstamm, so lang und eng, dass man das andere Ende nicht sah.',
        ),
        more(
          `„Mir ist ganz flau“, sagte ${s.lead}.`,
          `${s.lead} bekam weiche Knie, und es schien besser, das zuzugeben. „Mir ist ganz flau.“`,
        ),
      ],
      [more(`„Mir auch“, flüsterte ${s.mate}.`)],
      [
        either(
          `„Ich gehe voran“, sagte ${s.lead}. Da trauten sich alle.`,
          `„Ein bisschen flau darf einem dabei schon sein“, sagte ${s.lead}, holte tief Luft und ging voran.`,
        ),
        more(
          'Ein Schritt. Noch ein Schritt. Draußen!',
          'Es waren elf Schritte, die laut mitgezählt wurden, und beim zwölften kamen wieder Gras und Himmel.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} geht mit weichen Knien voran durch den hohlen Baum.`,
    echo: (s) =>
      `Als die Lampe ausging, zählte ${s.lead} unter der Decke ganz ruhig elf Schritte, und beim zwölften kam der Schlaf.`,
  },
  {
    id: 'big-voice',
    tell: (s) => [
      [
        either(
          '„Wer da?“, rief eine tiefe Stimme.',
          '„Wer geht da?“, rief eine Stimme, so tief, dass die Kieselsteine zitterten.',
        ),
        more(
          `${s.pal} wollte weglaufen.`,
          `Alles an ${s.pal} wollte weglaufen, und das meiste hatte schon damit angefangen.`,
        ),
      ],
      [
        either(
          `${s.lead} blieb stehen. „Wir sind es. Guten Abend!“`,
          `Auch ${s.lead} wäre gern gerannt, blieb aber stehen und sagte mit einer Stimme, die nur am Rand ein wenig zitterte: „Wir sind es. Guten Abend.“`,
        ),
        more(
          'Es war nur ein Frosch in einem großen Krug.',
          'Erst war es still, und dann kletterte aus einem umgestürzten Krug ein Frosch, nicht größer als ein Daumen. „Verzeiht das Echo“, sagte er. „Auf eine Antwort hat bisher noch keiner gewartet.“',
        ),
      ],
    ],
    deed: (s) => `${s.lead} bleibt stehen und antwortet der tiefen Stimme, die nur einem Frosch gehört.`,
    echo: (s) =>
      `Als die Treppe knarrte, wie Treppen das tun, sagte ${s.lead} nur „Guten Abend“ und kuschelte sich ein.`,
  },
  {
    id: 'speak-up',
    tell: (s) => [
      [
        either(
          'Zwei Elstern saßen im Nest vom Zaunkönig.',
          'Zwei Elstern hatten es sich im Nest eines Zaunkönigs bequem gemacht, und alle anderen Vögel saßen drum herum und schauten weg.',
        ),
        more(
          'Keiner traute sich, etwas zu sagen.',
          'Die Elstern waren groß, ihre Schnäbel waren spitz wie Scheren, und keiner wollte den Anfang machen.',
        ),
      ],
      [
        either(
          `„Das ist nicht euer Nest“, sagte ${s.lead}. Die Elstern gingen.`,
          `„Das ist nicht euer Nest“, sagte ${s.lead} in die Stille hinein, und alle Köpfe drehten sich um.`,
        ),
        more(
          'Alle anderen Vögel nickten.',
          `Einen langen Augenblick war das ein sehr einsamer Satz, doch dann sagte ihn auch ${s.mate}, dann ein Fink und eine Drossel, und dann sagten ihn alle.`,
        ),
        extra(
          'Der Zaunkönig zeigte ihnen den Weg.',
          'Den Elstern fiel ein, dass sie noch etwas vorhatten, und der Zaunkönig zeigte den Freunden zum Dank, wo es weiterging.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} traut sich, vor allen anderen für einen Zaunkönig einzutreten.`,
    echo: (s) => `In der Hecke sang ein Zaunkönig, viel zu laut für seine Größe, und ${s.lead} wusste, für wen.`,
  },
];

export const honesty: readonly Dilemma<Stage>[] = [
  {
    id: 'broken-jug',
    tell: (s) => [
      [
        either(
          `Klirr! ${s.lead} hatte einen Krug umgestoßen.`,
          `An der Biegung stand auf einer Mauer ein Krug, dann kam ${s.lead} mit dem Ellbogen vorbei, und aus dem Krug waren zwei halbe geworden.`,
        ),
        more(
          'Keiner hatte es gesehen.',
          'Keiner hatte es gesehen, und drinnen rief schon jemand: „War das etwa wieder die Zugluft?“',
        ),
      ],
      [more(`„Das merkt keiner“, hauchte ${s.pal}. „Komm schnell weiter.“`)],
      [
        either(
          `„Das war ich“, sagte ${s.lead}. „Es tut mir leid.“`,
          `Es wäre so leicht gewesen. „Das war mein Ellbogen“, sagte ${s.lead} und wurde ziemlich rot. „Es tut mir leid.“`,
        ),
        more(
          'Ein alter Dachs kam heraus. „Dann kleben wir ihn zusammen.“',
          'Der alte Dachs, dem der Krug gehörte, schaute erst lange und holte dann den Leim. „Elf Krüge hat mir angeblich die Zugluft zerbrochen“, sagte er. „Du bist der erste Ellbogen.“',
        ),
        extra(
          'Und er zeigte ihnen den Weg.',
          'Als alles geklebt war, malte er ihnen das letzte Stück des Weges auf die Rückseite eines Umschlags.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} gibt zu, den Krug eines alten Dachses zerbrochen zu haben.`,
    echo: (s) => `${s.lead} schlief gut an diesem Abend, denn es gab nichts mehr, was noch gesagt werden musste.`,
  },
  {
    id: 'praise',
    tell: (s) => [
      [
        either(
          '„Habt ihr den Weg gefegt?“, fragte ein Biber. „Hier ist eure Medaille!“',
          'Am Wegrand wartete ein Biber mit einer Medaille. „Für den, der heute den Weg freigeräumt hat“, sagte er. „Das wart doch sicher ihr?“',
        ),
        more(
          'Wie die glänzte!',
          'Die Medaille war aus Silber und hätte prächtig ausgesehen, und außer ihnen schien niemand da zu sein, dem sie zustand.',
        ),
      ],
      [
        either(
          `„Nein“, sagte ${s.lead}, „das waren wir nicht.“`,
          `„Ich hätte sie schrecklich gern“, sagte ${s.lead} und schluckte, „aber wir waren das nicht. Der Weg war schon frei, als wir kamen.“`,
        ),
        more(
          'Da hob ein Maulwurf schüchtern die Pfote.',
          'Da räusperte sich jemand im Gras, ein Maulwurf, staubig bis hinter die Ohren, der sich nicht getraut hatte, etwas zu sagen, und der nun sehr aufrecht dastand.',
        ),
        extra(
          'Er führte sie weiter.',
          'Er hatte noch andere Wege freigeräumt und führte sie mit Vergnügen über den kürzesten.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} lehnt eine Medaille ab, die einem anderen zusteht.`,
    echo: (s) =>
      `Über dem Stuhl hing an diesem Abend keine Medaille, nur ein Pullover, aber den hatte ${s.lead} sehr aufrecht zusammengelegt.`,
  },
  {
    id: 'password',
    tell: (s) => [
      [
        either(
          '„Nur wer das Wort kennt, darf durch“, sagte eine Kröte.',
          '„Das Losungswort, bitte“, sagte eine Kröte mit Laterne, „und wer es nicht kennt, bleibt draußen.“',
        ),
        more(
          'Sie kannten es nicht.',
          `„Wir sagen, wir hätten es vergessen“, flüsterte ${s.pal}. „Das ist beinahe wahr.“`,
        ),
      ],
      [
        either(
          `„Wir kennen es nicht“, sagte ${s.lead}.`,
          `„Vergessen haben wir es nicht“, sagte ${s.lead} nach kurzem Zögern. „Wir haben es nie gewusst.“`,
        ),
        either(
          '„Richtig!“, sagte die Kröte.',
          '„Richtig“, sagte die Kröte und hob die Laterne. „Ihr glaubt nicht, was die Leute sich alles ausdenken. Das Losungswort ist nämlich die Wahrheit.“',
        ),
      ],
    ],
    deed: (s) => `${s.lead} sagt einer Kröte die Wahrheit über das Losungswort, und genau das ist es.`,
    echo: (s) => `„Zähne geputzt?“, fragte jemand, und ${s.lead} stand noch einmal auf und putzte sie.`,
  },
];
