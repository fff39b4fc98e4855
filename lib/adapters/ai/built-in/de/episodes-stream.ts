import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const streamEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'stepping-stones',
    tell: (s) => [
      [
        either(
          'Im Wasser lagen Steine. Eins, zwei, drei, vier, fünf. Einer davon seufzte! Das war eine Schildkröte.',
          'Über den Bach führten Trittsteine, und der dritte von ihnen war, wie sie merkten, als er seufzte, eine Schildkröte.',
        ),
        either(
          'Sie machte sich ganz flach, damit es gut ging.',
          'Sie lag da, machte sich ganz flach und war sichtlich der Meinung, dass sie ihnen damit einen Gefallen tat.',
        ),
      ],
      [`„Halt“, sagte ${s.second}. „Liegst du bequem? Sollen wir lieber über dich hinwegsteigen?“`],
      [
        either(
          '„Nein, hüpft nur“, sagte die Schildkröte. „Das kitzelt so schön.“ Und hopp, und hopp, und hopp! Jedes Mal lachte die Schildkröte.',
          '„Auf keinen Fall“, sagte die Schildkröte. „Das ist die einzige Massage, die ich bekomme.“ Also traten sie auf Socken darauf, einer nach dem anderen, und jedes Mal machte sie die Augen zu.',
        ),
        extra('Hopp, und sie waren drüben.'),
      ],
    ],
  },
  {
    id: 'paper-boat',
    tell: (s) => [
      [
        either(
          'Ein Papierboot kam den Bach herunter. Aber es hing fest.',
          'Ein Papierboot lag an einer Wurzel fest und kam nicht los, obwohl es sich mit aller Kraft in die Strömung lehnte.',
        ),
        either(
          'In dem Boot stand eine Ameise. „Ahoi!“, rief sie.',
          'An Deck stand eine Ameise, hielt sich die Hand über die Augen und tat so, als wäre das hier ein Hafen.',
        ),
      ],
      ['„Wir wollen zum Meer“, rief die Ameise, „wenn jemand so freundlich wäre, uns anzuschubsen.“'],
      [
        either(
          `${s.second} stupste mit dem Finger. Erst wackelte das Boot. Dann drehte es sich, und los ging die Fahrt! Alle winkten, bis es klein war wie ein Punkt.`,
          `${s.second} legte sich ans Ufer und schob es mit einem einzigen Finger frei, und das Boot drehte sich einmal um sich selbst, zum Dank, und nahm dann die Mitte des Baches.`,
        ),
        extra('„Gute Reise!“, riefen sie ihm nach.'),
      ],
    ],
  },
  {
    id: 'otter-slide',
    tell: (s) => [
      [
        either(
          'Die Otter hatten eine Rutsche. Hui, ging es hinunter!',
          'Das Ufer hinunter lief eine Rutsche, glatt gerutscht von Generationen von Ottern, und oben stand eine Schlange, alle mit Handtuch.',
        ),
        either(
          '„Wollt ihr auch?“, fragten sie. „Dann denkt an etwas Rundes!“',
          '„Jeder einmal“, sagte der Otter ganz vorn, „und Gäste zuerst. Ellbogen anlegen und an etwas Rundes denken.“',
        ),
      ],
      [`„Ich denke an eine Orange“, sagte ${s.pal} und war schon weg.`],
      [
        either(
          `Hui, rutschte ${s.lead}. Hui, rutschten die anderen. Unten lag ein Haufen trockenes Schilf. Da plumpsten sie alle hinein und lachten und lachten.`,
          'Für Gäste endete die Rutsche nicht im Bach, sondern in einem Haufen aus trockenem Schilf, und dort lagen sie übereinander und lachten, bis die Otter sie baten, doch bitte Platz zu machen.',
        ),
        extra('„Noch mal!“ Aber es war schon spät.'),
      ],
    ],
  },
  {
    id: 'bridge-fee',
    tell: (s) => [
      [
        either(
          'Unter einer Brücke wohnte jemand. Er war klein und zottig.',
          'Unter dem Steg hatte sich jemand eingerichtet, klein und zottig und mit Teekanne, der gelesen hatte, dass man für Brücken bezahlen muss.',
        ),
        either(
          '„Das kostet etwas“, sagte der Zottige. „Bitte.“',
          '„Es kostet etwas“, sagte der Zottige und wurde unter all den Haaren rot. „Ich weiß nur nicht, was.“',
        ),
      ],
      [`„Wie wäre es mit einem Witz?“, fragte ${s.mate} und erzählte den mit der Schnecke und der Leiter.`],
      [
        either(
          'Da lachte der Zottige so sehr, dass die Brücke wackelte. Er lachte und hielt sich den Bauch. „Geht nur rüber!“, rief er. „Und kommt bald wieder.“',
          'Der Zottige lachte so sehr, dass es Ringe im Wasser gab, und er ließ sie nicht nur hinüber, sondern begleitete sie bis ans andere Ende, um ihn noch einmal zu hören.',
        ),
        extra('Es ist auch ein guter Witz.'),
      ],
    ],
  },
  {
    id: 'moon-in-water',
    tell: (s) => [
      [
        either(
          'Im Wasser lag der Mond, rund und weiß. Daneben stand ein kleiner Reiher.',
          'Wo der Bach breit und still wurde, lag der Mond, und daneben stand, ein wenig verlegen, ein junger Reiher, der ihn herausfischen wollte.',
        ),
        either(
          '„Ich kriege ihn nicht“, sagte der Reiher. „Er ist immer nur nass.“',
          '„Viermal hatte ich ihn schon im Schnabel“, sagte der Reiher, „und jedes Mal war er bloß nass.“',
        ),
      ],
      [`„Schau mal nach oben“, sagte ${s.second} leise.`],
      [
        either(
          'Da war der Mond ja, oben am Himmel! Der Reiher staunte. „Es gibt zwei“, sagte er. Nun war er froh und schaute nur noch.',
          'Der Reiher schaute nach oben, und lange sagte er überhaupt nichts. „Es gibt zwei“, sagte er dann, „und den einen muss keiner fangen“, und es klang ausgesprochen erleichtert.',
        ),
        extra('Sie betrachteten alle beide.'),
      ],
    ],
  },
  {
    id: 'reeds',
    tell: (s) => [
      [
        either(
          'Im Schilf sang der Wind: Huu, huu, huu. Aber der letzte Ton fehlte.',
          'Im Schilf übte der Abendwind Tonleitern, und immer blieb er an derselben Stelle hängen, einen Ton vor dem letzten.',
        ),
        either(
          `Da sang ${s.second} den letzten Ton, ganz leise.`,
          `Das war schwer auszuhalten, und beim dritten Mal sang ${s.second} ihm den fehlenden Ton vor, ganz leise, nur damit es geschafft war.`,
        ),
      ],
      ['Der Wind war einen Augenblick still. Dann versuchte er es selbst und traf ihn.'],
      [
        either(
          'Nun sang das Schilf das ganze Lied, rauf und runter. Alle Halme wiegten sich hin und her. Und die Freunde wiegten sich mit.',
          'Danach gab es kein Halten mehr: Es ging die Tonleiter hinauf und wieder hinunter, und das ganze Schilf am Ufer verneigte sich nach links und verneigte sich nach rechts, wie man es auf einer Bühne tut.',
        ),
        extra('Sie klatschten sehr leise.'),
      ],
    ],
  },
  {
    id: 'ferry',
    tell: (s) => [
      [
        either(
          'Ein Frosch hatte eine Fähre. Das war ein großes, grünes Blatt.',
          'Ein Frosch betrieb hier eine Fähre, ein Seerosenblatt mit einem Seil, und trug dazu eine Mütze mit der Aufschrift „Fähre“, damit ihn niemand für einen Frosch hielt.',
        ),
        either(
          '„Alle einsteigen!“, quakte der Frosch.',
          'Das Blatt sank ein wenig ein, als sie daraufstiegen, aber nur ein wenig, und es roch nach Gurke.',
        ),
      ],
      ['„Einfach oder hin und zurück?“, fragte der Frosch.'],
      [`„Hin und zurück“, sagte ${s.second}, „aber zurück erst viel später.“`],
      [
        either(
          'Ganz langsam glitten sie hinüber. Das Blatt schaukelte. Der Frosch sang ein Lied dazu: Quak, quak, quak.',
          'Sie glitten so langsam hinüber, dass keiner hätte sagen können, wann sie aufhörten, auf dieser Seite zu sein, und anfingen, auf der anderen zu sein, und niemand hätte es schneller haben wollen.',
        ),
        extra('Es kostete ein Summen pro Person.'),
      ],
    ],
  },
  {
    id: 'pebbles',
    tell: (s) => [
      [
        either(
          'Am Ufer lagen Kiesel, weiße und graue, und einer hatte einen Streifen.',
          'Auf einer Sandbank in der Biegung hatte der Bach alles ausgelegt, was er in diesem Jahr poliert hatte, und sie hockten sich hin, um zu sehen, was es gab.',
        ),
        either(
          'Eine Bachstelze passte auf. „Jeder darf sich einen aussuchen“, sagte sie.',
          'Es gebe da eine Regel, sagte eine Bachstelze, die auf die Ware aufpasste: für jeden einen, und auf dem Heimweg werde wieder einer zurückgelegt.',
        ),
      ],
      [
        `„Der hier sieht ein bisschen aus wie ${s.pal}“, sagte ${s.second} und hielt etwas Kleines, Gesprenkeltes hoch.`,
      ],
      [
        either(
          'Da lachten alle. Sie steckten ihre Kiesel in die Tasche. Klick, klick, machte es bei jedem Schritt.',
          'Die ausgesuchten kamen in die Taschen, wo sie bei jedem Schritt klickten, sodass sie sich selber gehen hörten und am Geräusch merkten, dass keiner fehlte.',
        ),
        extra('Klick, klick, ging es weiter.'),
      ],
    ],
  },
  {
    id: 'beaver-dam',
    tell: (s) => [
      [
        either(
          'Ein Biber baute einen Damm. Ein einziger Stock fehlte ihm noch.',
          'Ein Biber saß auf seinem Damm, den Bauplan auf den Knien, denn genau eine Lücke war noch darin, und kein Stock im ganzen Wald wollte hineinpassen.',
        ),
        either(
          `Alle suchten mit. Zu lang! Zu kurz! ${s.second} nahm einfach zwei.`,
          `Sie brachten ihm Stöcke, lange und kurze und krumme, und der Biber maß jeden mit traurigem Blick, bis ${s.second} auf den Gedanken kam, zwei davon über Kreuz zu legen.`,
        ),
      ],
      ['„Zwei“, sagte der Biber und nahm die Brille ab. „Zwei. Und ich habe immer nach einem gesucht.“'],
      [
        either(
          'Patsch, patsch, patsch, klopfte er sie mit dem Schwanz fest. Nun war der Damm fertig. Man konnte sogar darübergehen.',
          'Feierlich wurden sie mit dem Schwanz festgeklopft, dreimal, und von da an war dort eine Brücke, mit einem Schild, auf dem stand, wer darauf gekommen war.',
        ),
        extra('Sie gingen als Allererste hinüber.'),
      ],
    ],
  },
  {
    id: 'ducklings',
    tell: (s) => [
      [
        either(
          'Da schwammen Entenkinder. Eins, zwei, drei, vier, fünf, sechs. Das siebte redete mit einem Blatt.',
          'Eine Reihe Entenküken kam vorbeigeschwommen und dahinter, mit einigem Abstand, ein siebtes, das sich mit einem Blatt unterhielt.',
        ),
        either(
          'Die Mutter war schon weit weg. Das siebte hatte gar nichts gemerkt.',
          'Die Mutter war schon um die Biegung, und das siebte hatte nichts davon gemerkt, denn das Blatt konnte sehr gut zuhören.',
        ),
      ],
      [`„He, du“, rief ${s.mate}, „die anderen sind schon weiter! Nimm das Blatt doch mit!“`],
      [
        either(
          'Paddel, paddel, paddel! Das kleine Küken beeilte sich sehr. Dann waren es sieben in einer Reihe, und ein Blatt war auch dabei.',
          'Das siebte sah auf, erschrak, nahm das Blatt in den Schnabel und paddelte so schnell, dass es das sechste überholte und das fünfte und schließlich als Nummer vier ankam.',
        ),
        extra('„Quak“, sagte die Entenmutter zum Dank.'),
      ],
    ],
  },
];
