import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const woodEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'owl-school',
    tell: (s) => [
      [
        either(
          'Auf einem Ast saßen drei kleine Eulen. Sie hatten gerade Schule.',
          'Auf einem niedrigen Ast saßen, der Größe nach, drei kleine Eulen, und vor ihnen stand eine große mit einem Zeigestock: Es war die erste Stunde des Abends.',
        ),
        'Sie lernten, wie man mit einem Auge zwinkert.',
      ],
      [`„Ob unser Besuch es uns einmal vormacht?“, fragte die Lehrerin. „${s.second} vielleicht?“`],
      [
        either(
          'Zwinker, ging das eine Auge. Zwinker, ging das andere. Die kleinen Eulen staunten. Dann klatschten sie mit den Flügeln.',
          `${s.second} zwinkerte links und zwinkerte rechts, und die kleinen Eulen, die das noch nie so schnell gesehen hatten, fielen vor Bewunderung eine nach der anderen vom Ast und flogen wieder hinauf.`,
        ),
        extra('Damit war die Schule für heute aus.'),
      ],
    ],
  },
  {
    id: 'moss-bed',
    tell: (s) => [
      [
        either(
          'Da war ein Bett aus Moos. Es war grün und dick und weich.',
          'Zwischen zwei Wurzeln stießen sie auf ein Moos, so dick und so gleichmäßig grün, dass es nur jemand gemacht haben konnte.',
        ),
        either(
          'Erst saßen sie darauf. Dann lagen sie darauf.',
          'Sie setzten sich, nur um es auszuprobieren, und vom Sitzen war es nicht weit bis zum Liegen.',
        ),
      ],
      [`„Fünf Minuten“, sagte ${s.pal}. „Ich zähle mit.“ Aber das Zählen hörte bei zwei schon auf.`],
      [
        either(
          'Oben flüsterten die Blätter: Sch, sch, sch. Ein Käfer kam vorbei und war ganz leise. Dann standen alle auf und waren wieder munter.',
          'Hoch über ihnen rieben sich die Blätter aneinander, und es klang wie sehr viele Leute, die sich einig sind, und als sie aufstanden, waren sie so ausgeruht wie nach einem ganzen Vormittag im Bett.',
        ),
        extra('Im Moos blieben ein paar Dellen zurück.'),
      ],
    ],
  },
  {
    id: 'mushroom-inn',
    tell: (s) => [
      [
        either(
          'Unter einem Pilz saß ein Käfer. Er hatte winzige Becher.',
          'Unter dem breitesten Pilz des Waldes führte ein Käfer ein Gasthaus, mit drei Tischen aus Rinde und einer Speisekarte, die auf ein Blütenblatt geschrieben war.',
        ),
        either(
          '„Für jeden einen Tropfen Tau!“, rief er.',
          'Es gab Tau, frisch oder vom Vortag, und donnerstags einen Pudding.',
        ),
      ],
      [`„Ihr wollt bestimmt ${s.place.to}“, sagte der Wirt. „Da kehren vorher alle bei mir ein.“`],
      [
        either(
          'Sie tranken den Tau. Er schmeckte nach Blatt und ein bisschen nach Sonne. „Noch einen!“, sagten alle. Und jeder bekam noch einen.',
          'Sie tranken frischen Tau aus Bechern, die man mit zwei Fingernägeln halten musste, und er schmeckte nach Minze und nach ganz früh am Morgen.',
        ),
        extra('„Beehrt mich bald wieder“, rief der Käfer.'),
      ],
    ],
  },
  {
    id: 'pine-cones',
    tell: (s) => [
      [
        either(
          'Plopp! Ein Zapfen fiel herunter. Plopp! Noch einer!',
          'Vor ihren Füßen landete ein Tannenzapfen und gleich darauf ein zweiter, und als sie nach oben schauten, zielte gerade ein dritter.',
        ),
        'Über ihnen saß ein Eichhörnchen mitten in seinen Vorräten und war ganz außer sich.',
      ],
      ['„Ich habe zweihundertvier Stück“, rief es, „und sie wollen einfach nicht oben bleiben!“'],
      [
        either(
          `${s.who} ${s.v('sammelte')} alle Zapfen ein. Sie kamen in einen hohlen Baumstumpf, gleich unten am Stamm. Da konnte keiner mehr herunterfallen.`,
          `${s.who} ${s.v('trug')} sie in Mützen, Kapuzen und unter dem Pullover zu einem hohlen Stumpf in der Nähe und ${s.v('zeigte')} dem Eichhörnchen, dass man Dinge auch unten aufheben kann.`,
        ),
        extra('„Unten!“, sagte das Eichhörnchen. „Wer hätte das gedacht?“'),
      ],
    ],
  },
  {
    id: 'echo',
    tell: (s) => [
      [
        either(
          '„Hallo!“, riefen sie. „Hallo!“, rief das Echo im Wald zurück.',
          'Zwischen den höchsten Stämmen gab es ein Echo, und zwar ein besonders gut erzogenes, denn auf ihr „Hallo“ antwortete es mit „Guten Abend“.',
        ),
        either(
          '„Wie geht es dir?“, riefen sie. „Gut, und euch?“, rief das Echo.',
          'Auf die Frage, wie es ihm denn gehe, sagte es nach einer höflichen Pause, es könne wirklich nicht klagen.',
        ),
      ],
      [`„Weißt du etwas über ${s.topic}?“, rief ${s.second}.`],
      [
        either(
          '„Erzählt es mir!“, rief das Echo. Da erzählten sie ihm alles, was sie wussten. Das Schönste rief das Echo zweimal zurück.',
          '„Nur, was die Leute so rufen“, sagte das Echo, „und die rufen meistens bloß ihren eigenen Namen. Erzählt doch.“ Also erzählten sie, so laut sie konnten, und es wiederholte die besten Stellen.',
        ),
        extra('Es hatte eine sehr schöne Stimme.'),
      ],
    ],
  },
  {
    id: 'glow-worms',
    tell: (s) => [
      [
        either(
          'Am Weg gingen kleine Lichter an. Eins, zwei, zehn, ganz viele!',
          'Als das Licht zwischen den Stämmen dünn wurde, schaltete jemand ein anderes ein: Links und rechts vom Weg hingen auf Knöchelhöhe kleine grüne Lampen.',
        ),
        either(
          'Es waren Glühwürmchen! Sie leuchteten grün und golden.',
          'Es waren Glühwürmchen im Dienst, jedes an seinem eigenen Halm, und als die Wanderer näher kamen, setzten sie sich ein wenig gerader hin.',
        ),
      ],
      ['„Bitte weitergehen“, sagte das erste. „Stehen bleiben nur zum Bewundern.“'],
      [
        either(
          `Da ${s.v('blieb')} ${s.who} stehen. „Wie schön!“, riefen alle. Vor Freude leuchteten die Glühwürmchen gleich noch ein bisschen heller.`,
          `Da ${s.v('blieb')} ${s.who} stehen, und zwar zum Bewundern, und das sprach sich durch die ganze Reihe herum, die gegen Ende immer heller wurde.`,
        ),
        extra('Alle Lichter blinkten zum Abschied.'),
      ],
    ],
  },
  {
    id: 'badger-sweeping',
    tell: (s) => [
      [
        either(
          'Ein Dachs fegte den Weg, wisch, wisch, wisch. Aber immer fielen neue Blätter herunter.',
          'Auf einer Lichtung fegte ein Dachs das Laub vom Weg, und hinter seinem Rücken legte die Buche über ihm, Blatt für Blatt, neues hin.',
        ),
        either(
          'Er fegte trotzdem weiter, wisch, wisch.',
          'Das schien ihn nicht zu stören; er war, wie er ihnen erzählte, bei dieser Arbeit schon im neunten Herbst.',
        ),
      ],
      [`„Wirst du da nicht böse?“, fragte ${s.mate} und hob ein Blatt auf.`],
      [
        either(
          '„Nein“, sagte der Dachs. „Ich mag doch das Geräusch so gern.“ Da durfte jeder einmal fegen. Wisch, wisch, wisch! Das Geräusch war wirklich schön.',
          '„Das würde ich, wenn ich es für den Weg täte“, sagte der Dachs. „Ich tue es aber für das Geräusch.“ Und er gab ihnen den Besen, und jeder durfte zehnmal fegen.',
        ),
        extra('Wisch, machte der Besen, und wusch.'),
      ],
    ],
  },
  {
    id: 'tree-house',
    tell: (s) => [
      [
        either(
          'Oben in einem Baum war ein kleines Haus. Eine Leiter hing herunter.',
          'In einer Esche hing, mit einer Leiter aus Seil, ein Baumhaus, das die einen Kinder schon vergessen und die nächsten noch nicht gefunden hatten.',
        ),
        either(
          'Sie kletterten hinauf und guckten hinaus.',
          'Sie prüften jede Sprosse, kletterten hinauf und setzten sich auf einen Boden, der vor Freude knarrte, weil ihn wieder jemand brauchte.',
        ),
      ],
      [
        `„Von hier sieht man fast bis ${s.place.to}“, sagte ${s.pal}. „Hinter dem dritten Hügel. Nein, das ist eine Wolke.“`,
      ],
      [
        either(
          'Da saßen sie eine Weile, Schulter an Schulter. Das Haus schaukelte ein bisschen. Unter ihnen raschelten tausend Blätter.',
          'In die Wand war eine Reihe von Namen geschnitzt, die ältesten schon ganz zugewachsen, und sie fuhren mit den Fingern darüber und lasen sie vor, damit sie wieder einmal jemand aussprach.',
        ),
        extra('Dann kletterten sie hinunter, einer nach dem anderen.'),
      ],
    ],
  },
  {
    id: 'lost-mitten',
    tell: (s) => [
      [
        either(
          'Auf dem Weg lag ein roter Handschuh. Er schnarchte!',
          'Mitten auf dem Weg lag ein roter Fausthandschuh, Wolle, linke Hand, und aus dem Handschuh kam ein sanftes Schnarchen.',
        ),
        either(
          `${s.second} guckte hinein. Drinnen schlief ein ganz kleiner Igel.`,
          `Als ${s.second} den Bund anhob, war das Schnarchen ein sehr junger Igel, der sich im Daumen zusammengerollt hatte.`,
        ),
      ],
      ['„Da bist du ja!“, rief sein Vater, der mit einer Laterne angelaufen kam. „Immer in fremdem Gestrick.“'],
      [
        either(
          'Zusammen trugen sie den Handschuh heim. Der kleine Igel merkte gar nichts davon. Er schlief und schlief.',
          'Sie trugen den Handschuh gemeinsam bis vor die Haustür der Familie, die unter einem Farn lag, und der Schläfer merkte nichts davon, dass die Welt weitergerückt war.',
        ),
        extra('„Pst“, machte der Igelvater und winkte.'),
      ],
    ],
  },
  {
    id: 'tree-rings',
    tell: (s) => [
      [
        either(
          'Da war ein großer Baumstumpf, glatt wie ein Tisch. Er hatte lauter Ringe.',
          'Auf einem breiten Stumpf, glatt wie ein Tisch, konnte man die Jahre zählen, und sie fingen am Rand an und arbeiteten sich nach innen vor.',
        ),
        either(
          'Jeder Ring war ein Jahr. Sie zählten mit den Fingern.',
          'Hier war ein nasser Sommer, dort ein hungriger, und dieser schmale Ring, kaum breiter als ein Haar, das war das Jahr mit dem großen Schnee.',
        ),
      ],
      [`„Und das hier bin ich“, sagte ${s.second} und legte einen Finger ganz nah an den Rand.`],
      [
        either(
          'In der Mitte war der Ring winzig klein. Da war der Baum noch ein Bäumchen. Alles fängt einmal klein an.',
          'Es war fast gar kein Platz, den die Zeit seitdem brauchte, und doch war alles darin geschehen, woran sie sich erinnern konnten, und eine ganze Weile danach waren sie noch nachdenklich.',
        ),
        extra('Sie streichelten den Stumpf und gingen weiter.'),
      ],
    ],
  },
];
