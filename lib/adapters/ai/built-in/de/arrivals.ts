import { either } from '../line';
import type { Leg, Scene } from '../story-pack';
import type { Stage } from './stage';

function way(id: string, young: string, old: string): Scene<Stage> {
  return { id, tell: () => [[either(young, old)]] };
}

export const arrivals: Readonly<Record<Leg, readonly Scene<Stage>[]>> = {
  lane: [
    way(
      'lane-1',
      'Zuerst ging es die Gasse entlang.',
      'Zuerst kam die Gasse, die sie seit jeher kannten und die um diese Stunde ganz anders aussah als am Tag.',
    ),
    way(
      'lane-2',
      'Die Gasse war lang und still.',
      'Die Gasse begann gleich hinter dem Haus, zwischen zwei Mauern, die vom Tag noch warm waren.',
    ),
    way(
      'lane-3',
      'Sie liefen die Gasse hinunter.',
      'Sie folgten der Gasse, vorbei an den letzten Gärten, wo die Bohnen über die Zäune kletterten.',
    ),
  ],
  meadow: [
    way(
      'meadow-1',
      'Dann kam die Wiese.',
      'Wo die Gasse aufhörte, fing die Wiese an, und das Gras reichte ihnen bis zu den Ellbogen.',
    ),
    way(
      'meadow-2',
      'Nun waren sie auf der Wiese.',
      'Dann tat sich die Wiese vor ihnen auf, weit und voller Gesumm, mit einem schmalen Pfad mittendurch.',
    ),
    way(
      'meadow-3',
      'Das Gras war hoch und weich.',
      'Danach kam nichts als Gras, auf der einen Seite silbern und auf der anderen grün, je nachdem, wie es sich neigte.',
    ),
  ],
  wood: [
    way(
      'wood-1',
      'Dann kamen sie in den Wald.',
      'Hinter der Wiese stand der Wald, und seine ersten Bäume beugten sich ein wenig vor wie Leute an einem Fenster.',
    ),
    way(
      'wood-2',
      'Nun gab es Bäume, Bäume, Bäume.',
      'Dann schlossen sich die Bäume über ihnen, und ihre Schritte machten auf dem Moos kein Geräusch mehr.',
    ),
    way(
      'wood-3',
      'Im Wald war es grün und still.',
      'Im Wald roch es nach Harz und Pilzen, und das letzte Licht fiel in lauter Goldstücken herunter.',
    ),
  ],
  stream: [
    way(
      'stream-1',
      'Dann hörten sie den Bach.',
      'Sie hörten den Bach, lange bevor sie ihn sahen, wie er über den Steinen mit sich selber redete.',
    ),
    way(
      'stream-2',
      'Der Weg lief am Bach entlang.',
      'Von hier an lief der Weg neben einem Bach her, der es nicht mehr so eilig hatte wie im Frühling.',
    ),
    way(
      'stream-3',
      'Plitsch, platsch, da war der Bach.',
      'Die Bäume traten auseinander, und da lag der Bach mit dem ganzen Abendhimmel darin.',
    ),
  ],
  homeward: [
    way(
      'homeward-1',
      'Nun war es Zeit für den Heimweg.',
      'Als alles gesagt und jede Pfote und Hand geschüttelt war, wurde es Zeit für den Heimweg.',
    ),
    way(
      'homeward-2',
      'Sie winkten und kehrten um.',
      'Dreimal drehten sie sich um und winkten, und dann nahm der Weg sie sanft mit zurück.',
    ),
    way(
      'homeward-3',
      'Zurück ging es bergab.',
      'Zurück ging es fast die ganze Zeit bergab, und das ist das Freundlichste, was ein Rückweg tun kann.',
    ),
  ],
};
