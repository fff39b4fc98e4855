import { either, more } from '../line';
import type { Dilemma } from '../story-pack';
import type { Stage } from './stage';

export const friendship: readonly Dilemma<Stage>[] = [
  {
    id: 'only-one',
    tell: (s) => [
      [
        either(
          `„${s.pal} darf nicht mit“, sagte eine Krähe.`,
          `„Ihr dürft durch“, sagte eine alte Krähe auf einem Pfosten, „aber ${s.pal} hat Schlamm an den Füßen und bleibt draußen.“`,
        ),
        more(
          `${s.pal} schaute auf den Boden.`,
          `${s.pal} schaute nach unten und versuchte, den einen Fuß hinter dem anderen zu verstecken.`,
        ),
      ],
      [
        either(
          `„Dann bleiben wir alle hier“, sagte ${s.lead}.`,
          `„Das ist ja einfach“, sagte ${s.lead} und setzte sich neben ${s.pal}. „Dann bleiben wir eben alle draußen.“`,
        ),
        more(
          'Sie setzten sich dicht zusammen.',
          `${s.second} breitete eine Jacke über alle Knie, und keiner fragte, wie lange es dauern würde.`,
        ),
      ],
      [
        either(
          '„Dann dürft ihr alle mit“, sagte die Krähe.',
          '„Seit Jahren warte ich darauf, dass das jemand sagt“, meinte die Krähe und machte Platz für alle.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.num('bleibt', 'bleiben')} lieber draußen, als ${s.pal} allein zu lassen.`,
    echo: (s) =>
      `Auf der Fußmatte waren zwei schlammige Abdrücke geblieben, dicht nebeneinander, und ${s.lead} bat darum, sie nicht wegzufegen.`,
  },
  {
    id: 'quarrel',
    tell: (s) => [
      [
        either(
          `„Links!“, rief ${s.lead}. „Rechts!“, rief ${s.pal}. Sie zankten.`,
          `„Links“, sagte ${s.lead}, und „Rechts“, sagte ${s.pal}, und auf einmal, vor lauter Müdigkeit, war es ein Streit.`,
        ),
        more(
          'Jeder ging für sich, und das war gar nicht schön.',
          'Jeder ging ein Stück für sich allein, und der Abend, der eben noch weit und freundlich gewesen war, war plötzlich bloß noch ein Abend.',
        ),
      ],
      [
        either(
          `Dann drehte ${s.lead} um. „Ich gehe lieber mit dir.“`,
          `Dann drehte ${s.lead} um. „Lieber gehe ich mit dir in die falsche Richtung“, sagte ${s.lead}, „als ohne dich in die richtige.“`,
        ),
      ],
      [
        more(`„Ich auch“, sagte ${s.pal}.`),
        more(
          'Sie suchten zusammen und fanden den Weg.',
          'Also schauten sie noch einmal, diesmal gemeinsam, und da lag in der Mitte ein dritter Weg, den keiner allein gesehen hatte.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} und ${s.pal} streiten über den Weg, und ${s.lead} kehrt zuerst um.`,
    echo: (s) => `„Links“, sagte ${s.lead} oben an der Treppe und musste lachen.`,
  },
  {
    id: 'stuck',
    tell: (s) => [
      [
        either(
          `Plumps! ${s.pal} steckte im Schlamm fest.`,
          `Mit einem Geräusch wie von einem Korken sank ${s.pal} neben dem Weg in den Schlamm und steckte fest.`,
        ),
        more(
          `„Geht ohne mich weiter“, sagte ${s.pal}.`,
          `„Geht nur, sonst kommt ihr zu spät“, sagte ${s.pal}. „Ich komme schon zurecht.“ Es klang nicht danach.`,
        ),
      ],
      [
        either(
          `„Niemals“, sagte ${s.lead} und zog und zog. Plopp!`,
          `„Mit dir sind wir losgegangen“, sagte ${s.lead}, „und mit dir kommen wir an“, und dann wurde gezogen, bis alle auf dem Rücken lagen.`,
        ),
        more(
          'Alle purzelten um und lachten.',
          'Und von dort unten, lang ausgestreckt und lachend, sahen sie, was im Stehen niemand hätte sehen können: den Weg, genau vor ihnen.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.num('zieht', 'ziehen')} ${s.pal} aus dem Schlamm, statt allein weiterzugehen.`,
    echo: () => 'Am Ärmel war ein wenig Schlamm getrocknet, und der Fleck sah genau aus wie eine kleine Hand.',
  },
];

export const respect: readonly Dilemma<Stage>[] = [
  {
    id: 'old-tortoise',
    tell: (s) => [
      [
        either(
          'Vor ihnen ging eine alte Schildkröte, sehr langsam.',
          'Vor ihnen ging, auf einem Weg zu schmal zum Überholen, eine alte Schildkröte, und sie ging, wie alte Schildkröten gehen.',
        ),
        more(
          `„Spring doch drüber!“, flüsterte ${s.pal}.`,
          `„Wir könnten drübersteigen“, flüsterte ${s.pal}. „Das merkt sie kaum.“`,
        ),
      ],
      [
        either(
          `„Guten Abend“, sagte ${s.lead}. „Dürfen wir mit dir gehen?“ Das durften sie.`,
          `„Guten Abend“, sagte ${s.lead} und passte die Schritte an. „Dürfen wir ein Stück mit Ihnen gehen?“`,
        ),
        more(
          'Da erzählte sie ihnen von früher.',
          'So gingen sie im Schildkrötenschritt und erfuhren, wer die Eichen gepflanzt hat und warum der Kirchturm schief steht.',
        ),
      ],
      [
        more(
          '„Hier ist euer Weg“, sagte die Schildkröte. „Wer rennt, sieht ihn nicht.“',
          '„Und da wären wir“, sagte die Schildkröte und hielt vor einem kleinen Pfad. „Die Schnellen laufen immer daran vorbei.“',
        ),
      ],
    ],
    deed: (s) =>
      `${s.who} ${s.num('geht', 'gehen')} höflich im Schritt einer alten Schildkröte und ${s.num('lernt', 'lernen')} von ihr den Weg.`,
    echo: (s) => `Die Treppe stieg ${s.lead} Stufe für Stufe hinauf, im Schildkrötenschritt, und sah dabei so manches.`,
  },
  {
    id: 'quiet-please',
    tell: (s) => [
      [
        either(
          '„Bitte leise“, stand auf einem Blatt. „Hier schlafen Vogelkinder.“',
          'Quer über dem Weg hing ein Blatt, und darauf stand in winziger Schrift: „Bitte leise gehen. Im dritten Busch schlafen fünf.“',
        ),
        more(
          'Sie hätten rennen können. Es war spät.',
          'Sie hätten einfach hindurchrennen können, spät, wie es war, und niemand hätte gewusst, wer es gewesen ist.',
        ),
      ],
      [
        either(
          `${s.lead} zog die Schuhe aus, und alle schlichen vorbei.`,
          `Da zog ${s.lead} die Schuhe aus, die anderen machten es nach, und sie schlichen am dritten Busch vorbei, ohne dass auch nur ein Halm raschelte.`,
        ),
        more(
          'Die Vogelmutter verneigte sich.',
          'Auf der anderen Seite wartete ein kleiner brauner Vogel. „Danke“, hauchte er und flog voraus, um ihnen zu zeigen, wo man abbiegen muss.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.num('schleicht', 'schleichen')} barfuß an einem Nest vorbei, um niemanden zu wecken.`,
    echo: (s) => `So leise stellte ${s.lead} die Schuhe an die Tür, dass nicht einmal die Fußmatte es merkte.`,
  },
  {
    id: 'different-way',
    tell: (s) => [
      [
        either(
          'Drei Frösche verbeugten sich dreimal. Das sah lustig aus!',
          'An einem umgestürzten Baum baten drei Frösche jeden, der vorbeikam, sich dreimal vor dem Abend zu verneigen, wie Frösche es seit jeher tun.',
        ),
        more(
          `${s.pal} fing an zu kichern.`,
          `Komisch sah das schon aus, und bei ${s.pal} zuckten bereits die Mundwinkel.`,
        ),
      ],
      [
        either(
          `Doch ${s.lead} lachte nicht und verbeugte sich auch.`,
          `Doch ${s.lead} fragte: „Zeigt ihr uns, wie man es richtig macht?“, und verneigte sich dreimal, ganz ohne Grinsen.`,
        ),
        more(
          '„Danke“, sagten die Frösche und ließen sie durch.',
          'Beim dritten Mal, den Kopf tief unten, sahen sie zwischen den Wurzeln ein Licht, und das war das Licht, zu dem sie wollten. Man sieht es nur, wenn man sich verneigt.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.num('verneigt', 'verneigen')} sich mit den Fröschen, statt über ihren Brauch zu lachen.`,
    echo: (s) =>
      `Am Fenster ${s.v('verneigte')} ${s.who} sich dreimal vor dem Abend, und es fühlte sich ganz richtig an.`,
  },
];
