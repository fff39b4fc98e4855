import { either, extra, more } from '../line';
import type { Dilemma } from '../story-pack';
import type { Stage } from './stage';

/** The parent's own moral is remembered at the turn of the story, and then acted on; its words are only ever quoted. */
export const custom: readonly Dilemma<Stage>[] = [
  {
    id: 'milestone',
    tell: (s) => [
      [
        either(
          'Da waren zwei Wege. Auf einem Stein stand etwas.',
          'Hier teilte sich der Weg in einen glatten und einen steinigen, und auf dem Meilenstein dazwischen standen Worte eingemeißelt.',
        ),
        `„${s.saying}.“`,
      ],
      [more(`„Wen meint der Stein?“, fragte ${s.pal}.`)],
      [more(`„Ich glaube, uns“, sagte ${s.second} nach einer Weile.`)],
      [
        either(
          'Nun wussten sie, welcher Weg ihrer war.',
          'Sie lasen es zweimal, und dann war ihnen klar, welcher Weg der ihre war, und sie nahmen ihn, obwohl es nicht der glatte war.',
        ),
        extra('Es war ein guter Weg.', 'Er wurde mit jedem Schritt besser, wie manche Wege das tun.'),
      ],
    ],
    deed: (s) => `An der Weggabelung besinnen sie sich: „${s.saying}.“`,
    echo: (s) => `Unter dem Kopfkissen von ${s.lead} lag ein kleiner gemalter Meilenstein.`,
  },
  {
    id: 'voice',
    tell: (s) => [
      [
        either(
          `„Ich will umkehren“, sagte ${s.pal}.`,
          `So kurz vor dem Ziel blieb ${s.pal} stehen und sagte: „Das wird nichts mehr. Kehren wir um.“`,
        ),
        more(
          'Es war spät, und alle waren müde.',
          'Einen Augenblick lang dachten das alle, denn es war spät, und ihre Füße waren schwer geworden.',
        ),
      ],
      [
        either(
          `„Zu Hause heißt es: ‚${s.saying}‘“, sagte ${s.lead}.`,
          `„Zu Hause heißt es immer: ‚${s.saying}‘“, sagte ${s.lead}. „Ich glaube, das ist für jetzt gedacht.“`,
        ),
      ],
      [
        either(
          'Sie nahmen sich an der Hand und machten es so.',
          'Da nahmen sie einander an der Hand und machten es ganz genau so.',
        ),
        more(
          'Und es war richtig.',
          'Es war nicht einmal besonders schwer, als sie erst angefangen hatten, und hinter der nächsten Biegung sahen sie, dass es richtig gewesen war.',
        ),
      ],
    ],
    deed: (s) => `Als sie beinahe umkehren, fällt ${s.lead} ein: „${s.saying}.“`,
    echo: (s) => `„Ich habe an das gedacht, was ihr immer sagt“, murmelte ${s.lead} auf der Treppe.`,
  },
  {
    id: 'snail',
    tell: (s) => [
      [
        either(
          'Eine kleine Schnecke weinte. Sie hatte keinen Mut mehr.',
          'Mitten auf dem Weg saß eine Schnecke, hatte die Fühler eingezogen und allen Mut verloren.',
        ),
        more(
          'Sie hätten über sie hinwegsteigen können.',
          'Es wäre leicht gewesen, über sie hinwegzusteigen, denn der Weg war noch weit und die Schnecke sehr klein.',
        ),
      ],
      [
        either(
          `„‚${s.saying}‘“, sagte ${s.lead}. „Das hilft.“`,
          `${s.lead} kniete sich aber hin. „Mir hat einmal jemand etwas gesagt, und es hilft. ‚${s.saying}.‘“`,
        ),
      ],
      [
        more(
          'Die Schnecke streckte einen Fühler heraus und dann zwei.',
          'Die Schnecke streckte erst den einen Fühler heraus, dann den anderen, und ließ sich die Worte durch den Kopf gehen.',
        ),
        more(
          'Dann kam sie mit.',
          `„Das ist gut“, sagte sie. „Darf ich mitreiten, solange ich es übe?“ Also gingen sie gemeinsam weiter, und bei ${s.second} saß die Schnecke auf der Schulter.`,
        ),
      ],
    ],
    deed: (s) => `Sie geben einer traurigen Schnecke weiter, was man ihnen einmal gesagt hat: „${s.saying}.“`,
    echo: (s) => `Ein feiner silberner Strich auf der Fensterbank sagte ${s.lead} Gute Nacht.`,
  },
];

export const none: readonly Dilemma<Stage>[] = [
  {
    id: 'two-doors',
    tell: (s) => [
      [
        either(
          'Da waren zwei Türen, eine aus Gold und eine aus Holz.',
          'In der letzten Mauer waren zwei Türen: eine goldene mit einem Teppich davor und eine aus schlichtem Holz mit einer ausgetretenen Stufe.',
        ),
        more(`„Die goldene!“, rief ${s.pal}.`, `${s.pal} putzte sich vor der goldenen schon beide Füße ab.`),
      ],
      [
        either(
          `${s.lead} schaute genau und nahm die aus Holz.`,
          `Doch ${s.lead} betrachtete die ausgetretene Stufe, über die schon so viele Füße gegangen waren, und machte die hölzerne auf.`,
        ),
        more('Das war die richtige.', 'Die goldene war, wie sie beim Umdrehen merkten, bloß auf die Mauer gemalt.'),
      ],
    ],
    deed: (s) => `${s.lead} wählt statt der goldenen Tür die schlichte.`,
    echo: (s) => `Die Zimmertür war aus ganz gewöhnlichem Holz, und ${s.lead} klopfte freundlich daran.`,
  },
  {
    id: 'trade',
    tell: (s) => [
      [
        either(
          '„Den Weg verrate ich für eine Geschichte“, sagte eine Elster.',
          '„Das letzte Stück kenne ich“, sagte eine Elster, „und es kostet eine Geschichte, eine neue, von Anfang an erzählt.“',
        ),
        more(
          'Sie kannten keine.',
          'Sie hätten auch allein weitersuchen können und wären vielleicht schneller gewesen.',
        ),
      ],
      [
        either(
          `Da erzählte ${s.lead} von diesem Abend.`,
          `Doch ${s.lead} setzte sich hin und erzählte von diesem Abend, vom ersten Augenblick an, und merkte dabei, dass er längst eine Geschichte war.`,
        ),
        more(
          '„Die ist gut“, sagte die Elster.',
          '„Und wie geht sie aus?“, fragte die Elster. „Komm mit, dann siehst du es“, sagten sie, und so kam es, dass die Elster ihnen vorausflog.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} bezahlt eine Elster für den Weg mit einer Geschichte.`,
    echo: (s) =>
      `„Soll ich eine Geschichte erzählen?“, fragte ${s.lead} die Zimmerdecke, kam aber nur bis zum dritten Wort.`,
  },
  {
    id: 'listen',
    tell: (s) => [
      [
        either(
          'Wohin jetzt? Keiner wusste es.',
          'Nun lagen fünf Wege vor ihnen, die alle gleich aussahen, und für jeden war jemand.',
        ),
        more(
          'Alle redeten durcheinander.',
          'Alle redeten durcheinander, und je länger sie redeten, desto ähnlicher sahen sich die Wege.',
        ),
      ],
      [
        either(
          `„Pst“, sagte ${s.lead}. Da hörten sie ein Glöckchen.`,
          `„Sagen wir mal eine Minute lang gar nichts“, schlug ${s.lead} vor, und in dieser Minute hörten sie, nur von einem der Wege her, ganz fein ein Glöckchen.`,
        ),
        more('Kling, kling, hier entlang.', 'Es musste schon die ganze Zeit geläutet haben.'),
      ],
    ],
    deed: (s) => `${s.lead} bittet alle, still zu sein, und da hören sie, wohin der Weg führt.`,
    echo: () => 'Dann sagte eine Minute lang niemand etwas, und ganz fein war wieder das Glöckchen zu hören.',
  },
];
