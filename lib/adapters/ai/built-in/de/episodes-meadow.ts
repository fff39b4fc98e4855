import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const meadowEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'clouds',
    tell: (s) => [
      [
        either(
          'Sie legten sich ein bisschen ins Gras. Das Gras kitzelte an den Ohren.',
          'Mitten auf der Wiese war das Gras platt gedrückt, in der Form von jemand Großem und Gemütlichem, und so legten sie sich für einen Augenblick hinein.',
        ),
        either(
          'Über ihnen zogen rosa Wolken. Eine sah aus wie ein Schaf, eine wie ein Schuh.',
          'Die Wolken über ihnen wurden gerade umgeräumt, die rosafarbenen nach vorn, die grauen nach hinten, und keine behielt ihre Form länger als einen Gedanken.',
        ),
      ],
      [`„Seht ihr da ${s.thing.theAcc}?“, fragte ${s.pal}. „Man muss ein Auge zumachen und ganz fest wollen.“`],
      [
        either(
          `Alle machten ein Auge zu. Alle wollten ganz fest. Und ja, da oben war ${s.thing.it}, einen Atemzug lang.`,
          `Sie machten alle ein Auge zu und wollten ganz fest, und drei Atemzüge lang hing ${s.thing.it} wirklich da oben, von unten golden angestrahlt.`,
        ),
        extra('Dann war es wieder ein Schaf.'),
      ],
    ],
  },
  {
    id: 'scarecrow',
    tell: (s) => [
      [
        either(
          'Auf der Wiese stand eine Vogelscheuche. In ihrem Hut wohnten Meisen.',
          'Am Rand der Wiese stand eine Vogelscheuche, die sich auf ihre Arbeit so schlecht verstand, dass eine Meisenfamilie in ihren Hut gezogen war.',
        ),
        either(
          'Ein Arm hing herunter. Das sah traurig aus.',
          'Ein Arm hatte sich gelöst und hing herunter, und das sah aus, als hätte sie endgültig aufgegeben.',
        ),
      ],
      [`„So können wir sie nicht stehen lassen“, sagte ${s.lead} und suchte in allen Taschen nach einer Schnur.`],
      [
        either(
          `${s.second} hielt den Arm fest. Die Schnur ging dreimal herum. Nun sah es aus, als würde die Vogelscheuche winken.`,
          'Sie banden den Arm höher an als vorher, sodass es von nun an aussah, als würde die Vogelscheuche jeden grüßen, der kam, und das stand ihr viel besser als das Verscheuchen.',
        ),
        extra('Die Meisen piepsten Danke.'),
      ],
    ],
  },
  {
    id: 'dandelion',
    tell: (s) => [
      [
        either(
          'Überall standen Pusteblumen, rund und weiß. Der ganze Hang war voll davon.',
          'Hier waren die Pusteblumen alle am selben Tag weiß geworden, und der ganze Hang stand voller kleiner Monde auf Stielen.',
        ),
        either(
          'Auf einer saß ein Marienkäfer. Er krabbelte immer im Kreis herum.',
          'Auf dem Rand der größten spazierte ein Marienkäfer und schaute nicht, wohin er trat, denn er war damit beschäftigt, etwas zu erklären.',
        ),
      ],
      ['„Einmal pusten, einmal wünschen“, sagte er. „Und wünscht euch etwas Leichtes, sonst fliegt es nicht.“'],
      [
        either(
          'Pfff! Da flogen die kleinen Schirme, höher und höher. Alle guckten ihnen nach. Was sie sich wünschten? Das ist geheim.',
          `Sie wünschten sich lauter Leichtes, einen guten Weg und ein warmes Bett, und der Wunsch von ${s.second}, in dem es um ${s.topic} ging, stieg höher als alle anderen.`,
        ),
        extra('Wohin sie flogen, weiß niemand.'),
      ],
    ],
  },
  {
    id: 'cow',
    tell: (s) => [
      [
        either(
          'Auf dem Weg lag eine Kuh. Eine große, braune, warme Kuh.',
          'Quer über dem Weg, von einer Seite bis zur anderen, lag eine Kuh, braun und breit, und kaute, als gäbe es auf der Welt sonst nichts zu tun.',
        ),
        either(
          '„Entschuldigung“, sagten sie. „Bitte!“, sagten sie. Die Kuh kaute.',
          'Sie sagten Entschuldigung, sie sagten bitte, sie sagten guten Abend, und die Kuh kaute weiter, nicht unfreundlich, nur sehr gründlich.',
        ),
      ],
      [`„Diese Kuh liegt nicht im Weg“, sagte ${s.pal} schließlich. „Sie ist der Weg.“`],
      [
        either(
          'Also lehnten sich alle an ihren warmen Bauch. Rauf und runter ging der Bauch. Da stand die Kuh auf und machte Platz.',
          'Also lehnten sie sich eine Weile an die warme Flanke, die auf und ab ging wie ein Blasebalg, bis der Kuh etwas einfiel und sie von selber aufstand.',
        ),
        extra('„Muh“, sagte die Kuh freundlich.'),
      ],
    ],
  },
  {
    id: 'hay',
    tell: (s) => [
      [
        either(
          'Da stand ein Heuhaufen mit einer winzigen Tür. Drinnen kicherte es.',
          'In einem Heuhaufen kicherte es, gedämpft und mehrstimmig, und als sie um ihn herumgingen, fanden sie eine Tür darin, nicht größer als ein Buch.',
        ),
        'Sieben Feldmäuse saßen darin und versuchten zu schlafen.',
      ],
      ['„Wir können nicht“, kicherte die kleinste. „Immer wenn es still wird, wird es lustig.“'],
      [
        either(
          `„Erzählt euch, was ihr heute gesehen habt“, sagte ${s.second}. „Aber flüstern!“ Da flüsterten die Mäuse. Bald schlief die erste, und dann schliefen alle.`,
          `„Dann versucht nicht, still zu sein“, riet ${s.second}. „Erzählt euch, wie der Tag war, aber nur im Flüsterton.“ Das taten sie, und nach dem dritten Flüstern schnarchte schon die erste.`,
        ),
        extra('Leise machten sie die Tür wieder zu.'),
      ],
    ],
  },
  {
    id: 'grasshopper',
    tell: (s) => [
      [
        either(
          'Ein Grashüpfer hatte eine Geige. Aber eine Saite fehlte.',
          'Auf einer Distel saß ein Grashüpfer mit einer Geige unter dem Kinn und sah sie nur an, denn eine der Saiten fehlte.',
        ),
        either(
          `${s.lead} suchte. Da war ein langer, dünner Grashalm!`,
          `${s.lead} schaute sich um und zog den längsten, dünnsten Halm heraus, der dort wuchs, einen, der summte, wenn man mit dem Daumen darüberstrich.`,
        ),
      ],
      [
        either(
          '„Der passt genau!“, zirpte der Grashüpfer. „Vielen, vielen Dank!“',
          '„Eine Wiesensaite“, sagte der Grashüpfer voller Hochachtung. „Mein Großvater hat auf gar nichts anderem gespielt.“',
        ),
      ],
      [
        either(
          `Und dann spielte er: Sim, sim, sim. ${s.second} klatschte dazu. Alle tanzten einmal um die Distel herum.`,
          'Es wurde gestimmt und gedreht und noch einmal gestimmt, und dann spielte er sie über die nächste Anhöhe, mit einer Melodie, die klang, wie warmer Boden sich anfühlt.',
        ),
        extra('Sie gingen im Takt weiter.'),
      ],
    ],
  },
  {
    id: 'kite',
    tell: (s) => [
      [
        either(
          'Hoch oben am Himmel stand ein Drachen aus Papier. Seine Schnur hing bis ins Gras.',
          'Hoch über der Wiese stand ein Drachen aus Papier, den niemand hielt, und seine Schnur schleifte durchs Gras wie das Ende eines Gedankens.',
        ),
        either(
          `${s.second} nahm die Schnur in die Hand. Die Schnur zupfte!`,
          `${s.second} nahm sie in die Hand und spürte sofort, wie viel da oben los war.`,
        ),
      ],
      [`„Was er wohl sieht?“, fragte ${s.pal}. „Sieht er bis ${s.place.to}?“`],
      [
        either(
          'Der Drachen nickte. Ja, das sah er! Da banden sie die Schnur an einen Zaun, mit einer schönen Schleife. So ging er nicht verloren.',
          'Der Drachen neigte sich zweimal zu den Hügeln hin, ganz deutlich, und so banden sie die Schnur mit einer Schleife an einen Zaunpfahl, wo jeder nachsehen würde, der sie vermisste.',
        ),
        extra('„Danke, Drachen“, riefen sie.'),
      ],
    ],
  },
  {
    id: 'molehills',
    tell: (s) => [
      [
        either(
          'Da war ein Maulwurfshügel, und noch einer, und noch einer!',
          'Auf einmal waren da Maulwurfshügel, erst einer, dann sechs und dann so viele, dass es aussah, als würde die Wiese kochen.',
        ),
        'Aus dem neuesten kam eine rosa Nase und nach der Nase eine Entschuldigung.',
      ],
      ['„Ich suche mein Wohnzimmer“, sagte der Maulwurf. „Heute Morgen hatte ich es noch.“'],
      [
        either(
          `Alle legten ein Ohr auf die Erde. ${s.second} hörte eine Uhr: Tick, tack, tick, tack. „Hier ist es!“`,
          `Sie legten sich flach hin und drückten das Ohr auf die Erde, jeder an einer anderen Stelle, bis ${s.second} eine Uhr ticken hörte, tief unten, ein kleines Stück weiter links.`,
        ),
        either(
          '„Ja!“, rief der Maulwurf. Plumps, war er zu Hause.',
          'Noch ein Hügel, und der Maulwurf war daheim, und man hörte einen Sessel knarren.',
        ),
      ],
    ],
  },
  {
    id: 'picnic',
    tell: (s) => [
      [
        either(
          'Im Gras lag eine Decke. Auf der Decke stand ein Korb mit einem Zettel.',
          'Jemand hatte eine Picknickdecke liegen lassen, ordentlich ausgebreitet, und mitten darauf einen Korb mit einem Zettel.',
        ),
        either(
          '„Für alle, die vorbeikommen“, stand auf dem Zettel.',
          '„Wir hatten zu viel“, stand auf dem Zettel. „Für jeden, der vorbeikommt und nett dabei ist.“',
        ),
      ],
      [`„Wir kommen vorbei“, sagte ${s.pal}, „und ich kann sehr, sehr nett sein.“`],
      [
        either(
          'Im Korb lagen Birnen. Jeder aß eine. Mmh, waren die süß! Den Rest ließen sie für die Nächsten da.',
          `Jeder nahm eine Birne, den Rest ließen sie für die Nächsten liegen, und ${s.second} schrieb mit dem Stift, der danebenlag, darunter: „Es waren sehr gute Birnen.“`,
        ),
        extra('Der Saft lief ihnen übers Kinn.'),
      ],
    ],
  },
  {
    id: 'butterfly',
    tell: (s) => [
      [
        either(
          'Da war ein Zaun mit einem Tritt. Auf dem Tritt schlief ein Schmetterling.',
          'Um von der Wiese zu kommen, musste man über einen Zauntritt steigen, und auf der obersten Stufe, genau da, wo der Fuß hinmusste, war ein Schmetterling eingeschlafen.',
        ),
        either(
          `Keiner wollte ihn wecken. ${s.second} hielt ihm einen Finger hin.`,
          `Keiner wollte schuld sein, dass er aufwachte, und so schob ${s.second} ganz langsam von unten einen Finger heran.`,
        ),
      ],
      [
        either(
          'Der Schmetterling kletterte darauf. Und schlief einfach weiter!',
          'Der Schmetterling stieg, ohne die Augen zu öffnen, darauf um, als hätte er den Finger ungefähr für diese Zeit bestellt.',
        ),
      ],
      [
        either(
          'Vorsichtig ging es hinüber. Drüben stand eine lila Blume. Auf die Blume setzten sie ihn, ganz, ganz sacht.',
          'Wie ein König wurde er hinübergetragen und auf der anderen Seite auf eine lila Blüte gesetzt, und in der ganzen Zeit hatte er die Flügel nur ein einziges Mal zusammengelegt.',
        ),
        extra('„Schlaf schön“, flüsterten sie.'),
      ],
    ],
  },
];
