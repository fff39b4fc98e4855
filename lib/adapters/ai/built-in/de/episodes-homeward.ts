import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const homewardEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'retelling',
    tell: (s) => [
      [
        either(
          'Auf dem Rückweg erzählten sie sich alles noch einmal von vorn.',
          'Auf dem Rückweg erzählten sie einander das Ganze noch einmal von Anfang an, als wären die anderen gar nicht dabei gewesen.',
        ),
        either(
          'Jetzt war es sogar noch schöner. Der Weg war länger, und alle waren mutiger.',
          'Es war inzwischen schon besser geworden: Der Weg war jetzt länger, der Hügel steiler, und witziger waren sie auch alle.',
        ),
      ],
      [`„Und dann hat ${s.second} genau das Richtige gesagt“, meinte ${s.pal}. „Erzählt das noch mal.“`],
      [
        either(
          'Also erzählten sie das noch mal. Und dann noch mal! Eine Grille hörte zu. Sie fand es auch sehr gut und zirpte.',
          'Also wurde diese Stelle noch einmal erzählt, und zwar zweimal, und beim zweiten Mal summten sogar die mit, die gar nicht darin vorkamen, eine Grille und ein Gartentor.',
        ),
        extra('Und dann noch ein letztes Mal.'),
      ],
    ],
  },
  {
    id: 'tidying-up',
    tell: (s) => [
      [
        either(
          'Eine Schnecke putzte den Weg. Zwei Motten machten die Gänseblümchen zu.',
          'Sie begegneten denen, die abends aufräumen: einer Schnecke, die den Weg polierte, und zwei Motten, die die Gänseblümchen zusammenfalteten, eines nach dem anderen.',
        ),
        either(
          'Am Morgen musste alles wieder schön sein.',
          'Bis zum Morgen war noch eine Menge zu tun, und alles geschah, ohne dass dabei ein Wort fiel.',
        ),
      ],
      ['„Vorsicht, frisch gewischt“, flüsterte die Schnecke. „Und schlaft gut, wenn ihr so weit seid.“'],
      [
        either(
          `Da ging ${s.lead} auf Zehenspitzen. Alle anderen gingen auch auf Zehenspitzen. Keiner trat auf die nasse Stelle. Die Schnecke nickte und putzte weiter.`,
          'Sie machten einen weiten Bogen um die nasse Stelle und spürten beim Weitergehen, wie hinter ihnen, Blatt für Blatt, der Abend in Ordnung gebracht wurde.',
        ),
        extra('Nun waren alle Gänseblümchen zu.'),
      ],
    ],
  },
  {
    id: 'shoulder-ride',
    tell: (s) => [
      [
        either(
          `${s.pal} war jetzt sehr müde. Die Füße wollten nicht mehr.`,
          `Nun, da alles getan war, wurde ${s.pal} so müde, dass zwischen Gehen und Stehen kaum noch ein Unterschied war.`,
        ),
        either(
          `„Komm, rauf mit dir“, sagte ${s.second}.`,
          `„Komm, rauf mit dir“, sagte ${s.second} und ging in die Hocke, und keiner widersprach, nicht einmal aus Höflichkeit.`,
        ),
      ],
      [
        '„Ich schlafe nicht“, sagte eine Stimme bald darauf ganz dicht am Ohr. „Ich höre nur mit geschlossenen Augen zu.“',
      ],
      [
        either(
          'Da oben war es warm. Es schaukelte so schön, hin und her, hin und her. Und nach der nächsten Ecke hörte man ein kleines Schnarchen.',
          'Es schaukelte da oben wie auf einem sehr freundlichen Kamel, und nach der nächsten Biegung konnte man hören, wie mitten in einem Wort auch das Zuhören aufhörte.',
        ),
        extra('Was war das für ein leises Schnarchen!'),
      ],
    ],
  },
  {
    id: 'first-stars',
    tell: (s) => [
      [
        either(
          'Ein Stern kam heraus. Dann zwei. Dann ganz, ganz viele!',
          'Der erste Stern war herausgekommen, als gerade keiner hinschaute, und dann schauten sie hin und ertappten den zweiten dabei.',
        ),
        either(
          'Sie wollten sie zählen. Eins, zwei, drei, sieben, hundert!',
          'Sie versuchten, sie reihum zu zählen, aber mit Sternen ist es wie mit dem Gähnen: Sobald einer anfängt, kommen sie von allen Seiten.',
        ),
      ],
      [`„Wissen die eigentlich, dass wir sie sehen?“, fragte ${s.pal}.`],
      [
        either(
          `${s.second} winkte hinauf. Alle winkten mit. Da funkelten die Sterne. Vielleicht war das ein Ja.`,
          `„Ich glaube, das fragen sie sich bei uns auch“, sagte ${s.second}, und so winkten sie hinauf, um ganz sicherzugehen.`,
        ),
        extra('Einer schien zurückzuzwinkern.'),
      ],
    ],
  },
  {
    id: 'warm-stone',
    tell: (s) => [
      [
        either(
          'Am Weg lag ein großer Stein. Er war noch warm von der Sonne.',
          'Am Wegrand lag der große Stein, der den ganzen Tag die Sonne aufsaugt und sie um diese Stunde an jeden zurückgibt, der sich setzt.',
        ),
        either(
          'Sie setzten sich alle nebeneinander darauf. Eine Eidechse rückte ein Stück.',
          'Eine Eidechse lag schon darauf und machte ihnen Platz, ohne auch nur die Augen zu öffnen.',
        ),
      ],
      ['„Bleibt, bis er kalt ist“, murmelte die Eidechse, „aber dann sitzt ihr noch am Dienstag hier.“'],
      [
        either(
          'Unten war es warm, und oben war es still. So saßen sie da und machten gar nichts. Das war schön.',
          `Sie saßen Rücken an Rücken und sagten nichts, und ${s.lead} dachte daran, dass sie wirklich ${s.place.at} gewesen waren und dass es dort auch morgen noch so schön sein würde.`,
        ),
        extra('Nur ein kleines Weilchen blieben sie.'),
      ],
    ],
  },
  {
    id: 'sleepy-sheep',
    tell: (s) => [
      [
        either(
          'Am Hang lagen die Schafe. Ein Schaf, zwei Schafe, drei Schafe.',
          'Am Hang lagen die Schafe schon dicht beieinander, und vom Weg aus sahen sie aus wie etwas sehr Weiches, das jemand verschüttet hat.',
        ),
        either(
          'Was murmelten sie da? Die Schafe zählten auch!',
          'Erst als die Freunde näher kamen, hörten sie das Gemurmel und begriffen, dass auch die Schafe gerade beim Zählen waren.',
        ),
      ],
      [
        `„Einmal ${s.lead}“, murmelte das älteste Schaf, „und einmal ${s.pal}, und dann…“ Und damit war es eingeschlafen.`,
      ],
      [
        either(
          'Auf Zehenspitzen gingen sie vorbei. Ein Lamm träumte schon. „Mäh“, machte es leise im Schlaf.',
          'Sie mussten sich auf die Lippen beißen, um nicht zu lachen, und machten sich so leicht, wie sie nur konnten, denn wer gezählt wird, soll den Zähler nicht wecken.',
        ),
        extra('Bald schliefen alle Schafe.'),
      ],
    ],
  },
  {
    id: 'smell-of-home',
    tell: (s) => [
      [
        either(
          'Schnupper, schnupper. Was roch da so gut? Das war das Zuhause!',
          'Lange bevor etwas zu sehen war, konnte man es riechen: Wäsche und warme Mauern und irgendjemandes Marmelade.',
        ),
        either(
          'Da liefen die Füße ganz von allein schneller.',
          'Ihre Füße, die sich seit dem letzten Zaun beschwert hatten, vergaßen das und liefen von ganz allein voraus.',
        ),
      ],
      [`„Wonach riecht es eigentlich bei dir zu Hause?“, fragte ${s.second}.`],
      [
        either(
          `${s.pal} überlegte lange. „Nach warmer Decke“, sagte ${s.pal}. Das war ein sehr guter Geruch. Alle schnupperten noch einmal.`,
          `Darüber musste ${s.pal} eine ganze Hecke lang nachdenken. „Danach, dass eben noch jemand da war“, sagte ${s.pal} dann, „und gleich wiederkommt.“`,
        ),
        extra('Besser kann es gar nicht riechen.'),
      ],
    ],
  },
  {
    id: 'song',
    tell: (s) => [
      [
        either(
          'Sie sangen ein Lied, ganz leise. Es hatte nur drei Töne.',
          'Irgendwer hatte angefangen zu summen, und jetzt ließ sich nicht mehr feststellen, wer, denn alle summten mit.',
        ),
        either(
          'Die Worte standen am Wegrand. Sie mussten sie nur noch singen.',
          'Es war kein kluges Lied, es hatte nur drei Töne, und die Worte lieferte ihnen das, was gerade am Wegrand stand.',
        ),
      ],
      [
        either(
          '„Guten Abend, Baum. Guten Abend, Traum.“',
          '„Guten Abend, Pfosten; guten Abend, Tor; guten Abend, Distel, es kommt uns so vor, als würden wir müde wie nie zuvor.“',
        ),
      ],
      [
        either(
          `„Guten Abend, Stern“, sang ${s.mate}. „Guten Abend, Zaun“, sang ${s.lead}. Der Zaun sang nicht mit. Aber er hörte zu.`,
          'Vier Felder und eine Schubkarre hatten sie auf diese Weise begrüßt, ehe sie merkten, dass daraus ein Schlaflied geworden war und dass es wirkte.',
        ),
        extra('Das Lied wurde immer leiser.'),
      ],
    ],
  },
  {
    id: 'sleeping-wind',
    tell: (s) => [
      [
        either(
          'Der Wind lag im Gras. Er war müde vom vielen Wehen.',
          'Der Wind, der den ganzen Tag unterwegs gewesen war, lag jetzt im hohen Gras und rührte sich kaum noch.',
        ),
        either(
          'Er atmete nur noch: ein und aus, ein und aus.',
          'Nur wenn sie dicht vorübergingen, regten sich ein paar Halme, wie sich ein Schläfer regt, der Schritte hört und sie kennt.',
        ),
      ],
      [`„Ist er krank?“, flüsterte ${s.pal}.`],
      [`„Nein“, sagte ${s.second}. „Er hat bloß genug getan.“`],
      [
        either(
          'Da atmeten alle mit ihm. Ein und aus. Ein und aus. Und jeder Schritt wurde leiser und weicher.',
          'Von da an gingen sie langsamer und merkten, dass sie im selben Takt atmeten wie er, ein über drei Schritte und aus über vier, und dass es sich so ganz vorzüglich gehen ließ.',
        ),
        extra('Ein und aus, den ganzen Weg.'),
      ],
    ],
  },
  {
    id: 'window-lights',
    tell: (s) => [
      [
        either(
          'Da waren die Häuser! Ein Fenster war hell, und noch eins, und noch eins.',
          'Von der letzten Anhöhe aus sahen sie die Häuser und in den Häusern, hier und da, die Fenster, wie Flicken auf einer gelben Decke.',
        ),
        either(
          'Hinter jedem Fenster ging jemand schlafen.',
          'Hinter dem einen putzte sich jemand die Zähne, hinter einem anderen wurde vorgelesen, das sah man daran, wie still die Köpfe hielten.',
        ),
      ],
      [`„Welches ist ${s.num('deins', 'eures')}?“, fragte ${s.pal}.`],
      [`„Das Fenster, das aussieht, als würde es warten“, sagte ${s.second}.`],
      [
        either(
          'Und wirklich, es wartete. Es war warm und gelb und gar nicht mehr weit. Nur noch den Hügel hinunter!',
          'Es war leicht zu finden, denn eigentlich sahen sie alle ein wenig so aus, wenn man es recht bedachte, aber eines von ihnen am allermeisten.',
        ),
        extra('Nur noch ein paar Schritte waren es.'),
      ],
    ],
  },
];
