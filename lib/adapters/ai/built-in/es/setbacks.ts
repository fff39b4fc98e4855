import type { Paragraph } from '../line';
import { either, extra, more } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

/** What all ways out share: somebody thinks of the interest, and it helps. */
function remembered(s: Stage, found: Paragraph): readonly Paragraph[] {
  return [
    [
      more(`—Un momento —dijo ${s.lead}—.`, `—Un momento —dijo ${s.lead}, con la cabeza puesta en ${s.topic}—.`),
      more(s.trick),
    ],
    ...(s.isSeveral
      ? [[more(`—¡Eso! —dijo ${s.mate}.`, `—¿Y si sale bien? —dijo ${s.mate}, y fue por delante.`)]]
      : []),
    found,
  ];
}

export const setbacks: readonly Scene<Stage>[] = [
  {
    id: 'mist',
    tell: (s) => [
      [
        either(
          'Entonces llegó la niebla, y adiós, camino.',
          'Entonces subió de la hierba una niebla blanca y esponjosa, y cuando se hubo acomodado ya no había camino.',
        ),
        extra(
          'Todo estaba blanco.',
          'El mundo se acababa a los tres pasos, con mucha educación, como una frase que alguien deja a medias.',
        ),
      ],
      [more(`—En blanco no me sé el camino —susurró ${s.pal}.`)],
      ...remembered(s, [
        either(
          'Miraron bien. ¡Una piedra, otra piedra y el camino!',
          'No hicieron nada deprisa, y al cabo de un rato asomó una piedra clara, y más allá otra, y entre las dos, el camino.',
        ),
      ]),
    ],
  },
  {
    id: 'signpost',
    tell: (s) => [
      [
        either(
          'En el cruce, el letrero estaba en el suelo.',
          'Pero en el cruce de caminos el letrero se había caído entre las ortigas, y sus flechas apuntaban al cielo.',
        ),
        extra('¿Y ahora por dónde?', 'Según aquel letrero, todos los lugares del mundo quedaban hacia arriba.'),
      ],
      [more(`—Antes estaba de pie —dijo ${s.pal} con un hilo de voz.`)],
      ...remembered(s, [
        either(
          'Pensaron mucho, y acertaron con el camino.',
          'Así lo hicieron, todo lo bien que eso puede hacerse en un cruce, y resultó que el camino bueno era el de la izquierda.',
        ),
      ]),
    ],
  },
  {
    id: 'circle',
    tell: (s) => [
      [
        either(
          'Anduvieron y anduvieron. ¡Y otra vez el mismo tronco!',
          'Después de media hora larga llegaron a un tronco cortado con una pluma encima, y eran el mismo tronco y la misma pluma de antes.',
        ),
        extra(
          'Habían dado una vuelta entera.',
          'Da una sensación muy rara llegar con tanto esfuerzo al sitio del que se ha salido.',
        ),
      ],
      [
        more(
          `—Vueltas y más vueltas —suspiró ${s.pal}.`,
          `—Hemos andado en redondo —dijo ${s.pal}, y se sentó sobre la prueba.`,
        ),
      ],
      ...remembered(s, [
        either(
          'Miraron mejor. ¡Detrás había un caminito!',
          'El consejo servía hasta para troncos: detrás de aquel, donde nadie había mirado, empezaba un sendero estrecho.',
        ),
      ]),
    ],
  },
  {
    id: 'hedge',
    tell: (s) => [
      [
        either(
          'Pero un seto gordo tapaba el camino.',
          'Pero en mitad del camino, donde otros días solo había aire, se alzaba un seto verde, espeso y lleno de espinas.',
        ),
        extra(
          'Era demasiado alto para saltarlo.',
          'Era demasiado alto para saltarlo y demasiado espeso para cruzarlo, y no pensaba discutirlo con nadie.',
        ),
      ],
      [more(`—Esta mañana no estaba —dijo ${s.pal}.`)],
      ...remembered(s, [
        either(
          'Miraron otra vez. ¡Había un hueco!',
          'Probaron a hacerlo así y, en cuanto se les pasó el enfado con el seto, vieron a ras de tierra un hueco, justo de la anchura de un amigo.',
        ),
      ]),
    ],
  },
  {
    id: 'gate',
    tell: (s) => [
      [
        either(
          'Entonces llegaron a una verja cerrada.',
          'Entonces llegaron a una verja vieja que tendría que haber estado abierta, y estaba cerrada, con el pestillo lleno de óxido.',
        ),
        extra(
          'Empujaron. Nada.',
          'Empujaron por turnos, y a la vez, y con carrerilla, y la verja ni se dio por enterada.',
        ),
      ],
      [more(`—Pues aquí se acaba el camino —dijo ${s.pal}.`)],
      ...remembered(s, [
        either(
          'Probaron otra vez. ¡Se abría hacia el otro lado!',
          'Volvieron a empezar desde el principio, y resultó que la verja no se abría hacia fuera, sino hacia dentro.',
        ),
      ]),
    ],
  },
  {
    id: 'wind',
    tell: (s) => [
      [
        either(
          '¡Fuuu! El viento tapó el camino de hojas.',
          'Entonces el viento se dio la vuelta en sueños, y de un soplo cubrió el camino con las hojas del año pasado.',
        ),
        extra(
          'Hojas, hojas y más hojas.',
          'Había hojas hasta donde alcanzaba la vista, y entre ellas todo parecía camino.',
        ),
      ],
      [more(`—¿Hacia dónde íbamos? —preguntó ${s.pal}.`)],
      ...remembered(s, [
        either(
          'Miraron y miraron, y allí estaba el camino.',
          'Hizo falta un poco de paciencia, pero al final se vio que en un sitio las hojas estaban más planas que en los demás, y aquello era el camino.',
        ),
      ]),
    ],
  },
  {
    id: 'forgotten',
    tell: (s) => [
      [
        either(
          `Entonces ${s.pal} se paró. ¡Había olvidado el camino!`,
          `Entonces ${s.pal} se paró, miró a la izquierda, miró a la derecha y tragó saliva, porque ya no se acordaba de cómo seguía el camino.`,
        ),
        extra(
          'Le puede pasar a cualquiera.',
          'Le puede pasar a cualquiera, y sobre todo a quien ha prometido acordarse.',
        ),
      ],
      [
        more(
          `—Lo tenía en la punta de la lengua —dijo ${s.pal}.`,
          `—Lo tenía en la punta de la lengua —dijo ${s.pal}—, y se me ha caído.`,
        ),
      ],
      ...remembered(s, [
        either(
          'Hicieron memoria con calma, y el camino volvió.',
          'Hicieron memoria sin prisa, y el camino fue volviendo a pedacitos: primero el abedul torcido, después el muro roto, y después todo lo demás.',
        ),
      ]),
    ],
  },
];
