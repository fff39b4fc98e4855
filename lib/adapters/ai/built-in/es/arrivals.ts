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
      'Primero tomaron el callejón.',
      'Primero venía el callejón, el de todos los días, que a esas horas parecía otro.',
    ),
    way(
      'lane-2',
      'El callejón era largo y tranquilo.',
      'El callejón empezaba detrás de la casa, entre dos muros que aún guardaban el calor del día.',
    ),
    way(
      'lane-3',
      'Callejón abajo, pasito a paso.',
      'Siguieron el callejón hasta pasar los últimos jardines, donde las hortensias se asomaban por encima de las vallas.',
    ),
  ],
  meadow: [
    way(
      'meadow-1',
      'Después venía el prado.',
      'Donde se acababa el callejón empezaba el prado, y la hierba llegaba hasta los codos.',
    ),
    way(
      'meadow-2',
      'Y llegaron al prado.',
      'Luego se abrió de golpe el prado, ancho y lleno de rumores, con un solo sendero por el medio.',
    ),
    way(
      'meadow-3',
      'La hierba era alta y suave.',
      'A partir de allí no hubo más que hierba, verde por un lado y plateada por el otro, según se inclinaba.',
    ),
  ],
  wood: [
    way(
      'wood-1',
      'Y llegaron al bosque.',
      'Detrás del prado esperaba el bosque, con sus primeros árboles un poco inclinados, como gente en la ventana.',
    ),
    way(
      'wood-2',
      'Ahora había árboles, árboles y más árboles.',
      'Después los árboles se cerraron por encima, y los pasos dejaron de oírse, porque el suelo era todo musgo.',
    ),
    way(
      'wood-3',
      'En el bosque todo era verde y callado.',
      'El bosque olía a resina y a tierra, y entre las ramas caía la última luz en moneditas.',
    ),
  ],
  stream: [
    way(
      'stream-1',
      'Entonces oyeron el arroyo.',
      'Oyeron el arroyo mucho antes de verlo, porque venía hablando solo entre las piedras.',
    ),
    way(
      'stream-2',
      'El camino iba junto a un arroyo.',
      'Desde allí el camino le hacía compañía a un arroyo, que llevaba mucha menos prisa que en primavera.',
    ),
    way(
      'stream-3',
      '¡Glu, glu! Allí estaba el arroyo.',
      'Los árboles se apartaron, y apareció el arroyo, con todo el cielo de la tarde dentro.',
    ),
  ],
  homeward: [
    way(
      'homeward-1',
      'Ya era hora de volver.',
      'Cuando ya estaba todo dicho, y dadas todas las manos, llegó la hora de volver.',
    ),
    way(
      'homeward-2',
      'Dijeron adiós y dieron media vuelta.',
      'Se volvieron tres veces a decir adiós, y luego echaron a andar despacito por donde habían venido.',
    ),
    way(
      'homeward-3',
      'La vuelta era cuesta abajo.',
      'La vuelta era casi toda cuesta abajo, que es lo más amable que puede hacer una vuelta.',
    ),
  ],
};
