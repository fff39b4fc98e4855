import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const laneEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'post-cart',
    tell: (s) => [
      [
        either(
          'Da kam der Postwagen. Klipp, klapp, klipp, klapp. Ein braunes Pferd zog ihn ganz allein.',
          'Um die Biegung kam der alte Postwagen, um diese Stunde schon leer, und gezogen wurde er von einer Stute, die zum Fahren niemanden brauchte.',
        ),
        'Das Pferd blieb stehen und pustete allen warme Luft in den Nacken.',
      ],
      [`„Wollt ihr weit?“, fragte es. „Ach, ${s.place.to}? Dann steigt auf, bis zur Brücke nehme ich euch mit.“`],
      [
        either(
          'Sie stiegen auf. Im Wagen lag Stroh, und das Stroh war warm. Es ruckelte und schaukelte. Schon war die Brücke da.',
          'Sie setzten sich zwischen die leeren Säcke, die nach Papier und fremden Städten rochen, und noch ehe sie sich einig waren, nach welchen, hielt der Wagen schon an der Brücke.',
        ),
        extra('Alle sagten Danke.', 'Dank wollte das Pferd nicht, nur eine Handvoll Klee, und die sehr langsam.'),
      ],
    ],
  },
  {
    id: 'washing',
    tell: (s) => [
      [
        either(
          'In einem Garten tanzten Hemden auf der Leine. Ein kleines, gestreiftes Hemd wollte weg.',
          'Im letzten Garten tanzte eine ganze Familie von Hemden auf der Leine, und eines davon, ein kleines gestreiftes, war gerade dabei, auszuziehen.',
        ),
        either(
          `Schwupp, flog es los! ${s.second} sprang hoch und hatte es am Ärmel.`,
          `${s.second} sprang, höher, als man es nach dem Abendbrot noch für möglich gehalten hätte, und erwischte es am Ärmel.`,
        ),
      ],
      ['„Ach, vielen Dank!“, rief die Nachbarin über den Zaun. „Das da reißt jede Woche aus.“'],
      [
        either(
          'Sie hängten es wieder auf, mit zwei Klammern. Nun blieb es da. Die Nachbarin lachte und winkte.',
          'Sie hängten es wieder auf, mit zwei Klammern an jeder Schulter, und noch im Weitergehen spürten sie, wie es ihnen sehnsüchtig nachsah.',
        ),
        extra('„Morgen vielleicht“, winkte der Ärmel.'),
      ],
    ],
  },
  {
    id: 'snail-race',
    tell: (s) => [
      [
        either(
          'Auf einer Mauer liefen zwei Schnecken um die Wette. Sie liefen schon seit Mittwoch.',
          'Oben auf der Mauer liefen zwei Schnecken um die Wette, und zwar, wie sich herausstellte, schon seit Mittwoch.',
        ),
        either(
          'Beide waren sehr langsam. Beide waren sehr stolz.',
          'Mit bloßem Auge betrachtet standen sie still, aber beide hatten den Blick von Schnecken, die wirklich alles geben.',
        ),
      ],
      ['„Wer ist vorn?“, keuchte die linke Schnecke.'],
      [`„Ihr seid genau gleich weit“, sagte ${s.second} und kniete sich hin, um gerecht zu sein.`],
      [
        either(
          '„Gleich weit!“, riefen die Schnecken. Da freuten sie sich so sehr, dass sie eine Pause machten. Sie kuschelten sich aneinander und machten die Augen zu.',
          'Diese Nachricht machte beide so glücklich, dass sie beschlossen, für heute Schluss zu machen und morgen an derselben Stelle weiter gleich weit zu sein.',
        ),
        extra(
          'Das war ein gutes Rennen.',
          'Es kommt nicht oft vor, dass beide Seiten den Pokal mit nach Hause nehmen.',
        ),
      ],
    ],
  },
  {
    id: 'letter-box',
    tell: (s) => [
      [
        either(
          'An der Ecke hing ein gelber Briefkasten. Der Briefkasten summte!',
          'Der Briefkasten an der Ecke summte, und als sie das Ohr daran legten, merkten sie, dass das Summen Worte hatte.',
        ),
        'Drinnen saß, zwischen einer Postkarte und einer Rechnung, eine kleine Motte und übte für den Chor.',
      ],
      [
        either(
          '„Hier klingt es so schön“, sagte die Motte. „Singt doch mit!“',
          '„Ein solches Echo findet ihr im ganzen Ort nicht“, sagte die Motte durch den Schlitz. „Würdet ihr vielleicht die tiefe Stimme übernehmen?“',
        ),
      ],
      [
        either(
          `Da ${s.v('summte')} ${s.who} ganz tief: Mmm, mmm, mmm. Die Motte sang ganz hoch: Iii, iii, iii. Der Briefkasten wackelte vor Freude.`,
          `Also ${s.v('summte')} ${s.who} die tiefe Stimme, den Mund dicht am kühlen Blech, bis die Postkarte zitterte, und die Motte sang darüber, so hoch sie nur konnte.`,
        ),
        extra('Das klang sehr fein.', 'Es ging in allen drei Strophen um Wollpullover.'),
      ],
    ],
  },
  {
    id: 'chalk',
    tell: (s) => [
      [
        either(
          'Jemand hatte mit Kreide Kästchen auf den Boden gemalt. Eins, zwei, drei, und immer noch mehr!',
          'Auf dem Pflaster hatte jemand mit gelber Kreide Hüpfkästchen gemalt, doch statt bei zehn aufzuhören, liefen sie die Gasse hinunter bis hundertsechs.',
        ),
        either(
          `${s.lead} hüpfte zuerst. Dann hüpften alle.`,
          'An so etwas kann man nicht einfach vorbeigehen, und deshalb hüpften sie die ganze Reihe entlang, mal auf dem einen Bein und mal auf dem anderen.',
        ),
      ],
      [
        `„Neunundneunzig, hundert“, zählte ${s.pal}, „und weiter kann ich nicht zählen, ab jetzt wird nur noch gehüpft.“`,
      ],
      [
        either(
          'Hopp, hopp, hopp! Im letzten Kästchen war eine kleine Kreideblume. „Gut gemacht!“, stand daneben.',
          'Im allerletzten Kästchen stand keine Zahl, sondern dort war eine Blume, und darunter stand in sehr sorgfältiger Schrift: „Gut gemacht.“',
        ),
        extra('Vor Freude hüpften sie noch einmal.'),
      ],
    ],
  },
  {
    id: 'baker',
    tell: (s) => [
      [
        either(
          'Mmh, wie das duftete! Beim Bäcker stand ein Fenster offen.',
          'Hinter der Bäckerei, wo abends immer das Fenster offen stand, roch es so gut, dass die Füße von ganz allein langsamer wurden.',
        ),
        either(
          'Der Bäcker hielt ihnen ein warmes Brötchen hin. Es war ganz krumm.',
          'Der Bäcker, bis zu den Augenbrauen weiß, zog gerade das erste Blech für morgen heraus und hielt ihnen ein Brötchen hin, das zum Verkaufen zu krumm war.',
        ),
      ],
      ['„Die krummen schmecken am besten“, sagte der Bäcker, „die haben mehr erlebt.“'],
      [
        either(
          'Sie teilten das Brötchen. Innen war es warm und weich. Jeder bekam ein Stück, und keiner sagte etwas. Nur kauen, kauen, kauen.',
          `Sie brachen es auseinander und reichten es herum, und eine Weile sprach keiner über ${s.topic} oder überhaupt über irgendetwas.`,
        ),
        extra('Sogar die Krümel waren gut.'),
      ],
    ],
  },
  {
    id: 'sparrows',
    tell: (s) => [
      [
        either(
          'Im Efeu gingen die Spatzen schlafen. War das ein Lärm!',
          'Im Efeu am Eckhaus gingen die Spatzen schlafen, und das dauert bei Spatzen so lange wie eine Schulversammlung und ist lauter.',
        ),
        either(
          'Alle wollten in der Mitte sitzen. „Ich!“, „Nein, ich!“, „Ich aber auch!“',
          'Platz gab es genug, nur wollte jeder einzelne von ihnen unbedingt in der Mitte schlafen, denn da ist es am wärmsten.',
        ),
      ],
      [`„Und wenn ihr euch im Kreis hinsetzt?“, fragte ${s.mate}. „Dann sitzt keiner am Rand.“`],
      [
        either(
          'Die Spatzen probierten es. Sie rückten und rückten. „Tschilp“, sagten sie, und dann waren alle still.',
          'Es wurde still im Efeu, so still, wie es wird, wenn dreißig kleine Köpfe nachdenken, dann raschelte es eine Weile, und dann war nur noch ein Atmen zu hören.',
        ),
        extra(
          'Auf Zehenspitzen ging es weiter.',
          'Auf Zehenspitzen gingen sie bis zur Ecke, um bloß nichts zu verderben.',
        ),
      ],
    ],
  },
  {
    id: 'umbrella',
    tell: (s) => [
      [
        either(
          'In der Hecke hing ein Schirm. Er war groß und blau und offen.',
          'In der Weißdornhecke hing ein großer blauer Schirm, weit aufgespannt, und da er offensichtlich durch die Luft gekommen war, konnte niemand sagen, wem er gehörte.',
        ),
        either(
          `${s.lead} guckte hinein. Da wohnte ja jemand!`,
          `Als ${s.lead} hineinschaute, saß darin auf einem Kissen aus Distelwolle ein Siebenschläfer und las das Wetter von den Nähten ab.`,
        ),
      ],
      ['„Bis morgen früh trocken und mild“, sagte der Siebenschläfer, ohne aufzusehen, „und gebietsweise Gähnen.“'],
      [
        either(
          'Und dann gähnte der Siebenschläfer. Da gähnten alle mit, erst klein und dann groß. Der Schirm schaukelte dazu.',
          'Kaum war es angekündigt, fing es auch schon an: Erst gähnte der Siebenschläfer und dann, einer nach dem anderen, alle, die zugehört hatten.',
        ),
        extra('Sie wünschten einander einen guten Abend.'),
      ],
    ],
  },
  {
    id: 'street-lamp',
    tell: (s) => [
      [
        either(
          'Eine Laterne ging an, aus, an, aus. Was hatte sie nur?',
          'Die letzte Laterne in der Gasse konnte sich nicht entscheiden, sie ging an und aus und wieder an, als versuchte sie etwas zu sagen.',
        ),
        either(
          `${s.lead} klopfte leise an. Tock, tock, tock.`,
          `${s.lead} klopfte dreimal an den Pfahl, freundlich, wie man an die Tür von jemandem klopft, der vielleicht schon schläft.`,
        ),
      ],
      [`„Vielleicht ist sie bloß einsam“, sagte ${s.pal}. „Sie ist ja die letzte in der Reihe.“`],
      [
        either(
          'Da stellten sich alle um sie herum. Sie sangen ihr ein kleines Lied. Und auf einmal blieb die Laterne an.',
          'Also stellten sie sich ein Lied lang um sie herum, die Hände am Pfahl, und bei der zweiten Strophe wurde das Licht ruhig und warm und blieb.',
        ),
        extra('Sie leuchtete ihnen noch lange nach.'),
      ],
    ],
  },
  {
    id: 'cherry-stones',
    tell: (s) => [
      [
        either(
          'Unter dem Kirschbaum lagen Kirschkerne. Sie lagen in einer langen Reihe.',
          'Unter dem alten Kirschbaum hatte jemand Kirschkerne in einer langen Reihe ausgelegt und neben jeden Kern ein sehr kleines Blatt.',
        ),
        'Davor ging eine Amsel auf und ab, die Flügel auf dem Rücken.',
      ],
      ['„Ich zähle den Sommer“, sagte die Amsel. „Ein Kern für jeden guten Tag. Wie war denn der heutige?“'],
      [
        either(
          '„Gut!“, riefen alle. „Sehr gut!“ Plick, da lag noch ein Kern. Die Amsel nickte und war zufrieden.',
          `Darüber dachten sie gründlich nach. „Gut“, sagte ${s.mate}, „und er ist ja noch nicht vorbei.“ Da legte die Amsel einen Kern hin und, nach einigem Überlegen, noch einen halben.`,
        ),
        extra('Die Reihe war sehr, sehr lang.'),
      ],
    ],
  },
];
