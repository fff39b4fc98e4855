import { extra, more } from '../line';
import type { Pick, Scene } from '../story-pack';
import type { Stage } from './stage';

export const homecomings: readonly Scene<Stage>[] = [
  {
    id: 'light-in-window',
    tell: (s) => [
      [
        more('Después volvieron a casa.', 'El camino de vuelta fue más corto que el de ida, como siempre.'),
        extra(
          'Había luz en la ventana.',
          'Desde lejos se veía en la ventana la lámpara, que se había quedado despierta para esperar.',
        ),
      ],
      [
        extra(
          `Fuera zapatos, manos limpias y ${s.who}, a la cama.`,
          `Los zapatos se quedaron donde cayeron, las manos se lavaron más o menos, y ${s.who} se ${s.verb('metió', 'metieron')} en la cama.`,
        ),
      ],
    ],
  },
  {
    id: 'goodbye',
    tell: (s) => [
      [
        more(
          `${s.pal} fue con ${s.who} un trecho del camino.`,
          `${s.pal} fue con ${s.who} un buen trecho del camino, y después se despidieron como se despiden los amigos, sin decirlo.`,
        ),
        extra('La casa olía a sopa.', 'La casa olía a sopa y a jabón, y a que nadie se había preocupado.'),
      ],
      [
        extra(
          `Un rato después, ${s.who} ya ${s.verb('estaba', 'estaban')} en la cama.`,
          `Un rato después, ${s.who} ya ${s.verb('estaba', 'estaban')} bajo la manta, con los pies fríos y las orejas calientes.`,
        ),
      ],
    ],
  },
  {
    id: 'pyjamas',
    tell: (s) => [
      [
        more(
          'Ya era tarde, y volvieron a casa.',
          'Cuando llegaron a la última curva, la tarde se había puesto de un azul hondo y bueno.',
        ),
        extra(
          `Había algo calentito para ${s.who}.`,
          `Había algo calentito para ${s.who} y, por una vez, ninguna pregunta.`,
        ),
      ],
      [
        extra(
          'La almohada estaba fresquita. La manta estaba tibia.',
          'La almohada estaba fresca por un lado y más fresca por el otro, y la manta sabía muy bien su oficio.',
        ),
      ],
    ],
  },
  {
    id: 'footsteps',
    tell: (s) => [
      [
        more(
          'Pasito a paso volvieron a casa.',
          'Volvieron a casa despacio, porque a nadie le apetecía ser quien acabara la tarde.',
        ),
        extra(
          'El jardín estaba en silencio.',
          'El jardín estaba como siempre, salvo que ahora parecía saber un poco más.',
        ),
      ],
      [
        extra(
          `A ${s.lead} se le escapó un bostezo enorme.`,
          `En la escalera, a ${s.lead} se le escapó un bostezo tan grande que se perdieron en él dos escalones.`,
        ),
      ],
    ],
  },
  {
    id: 'souvenir',
    tell: (s) => [
      [
        more(
          'Y allí estaba la casa, con sus luces.',
          'Y allí estaba la casa, con las ventanas encendidas, como si hubiera salido un trecho a su encuentro.',
        ),
        extra(
          'Una hojita entró pegada a una manga.',
          'Una hojita del camino había venido de polizón en una manga, y la pusieron en la ventana de recuerdo.',
        ),
      ],
      [
        extra(
          `—A dormir —les dijo ${s.other} a todas las cosas.`,
          `—A dormir —les dijo ${s.other} a la cama, a la silla y al abrigo del perchero, que parecieron muy conformes.`,
        ),
      ],
    ],
  },
];

const OUTSIDE = [
  'Fuera, el peral',
  'Fuera, la verja del jardín',
  'En el callejón, la vieja farola',
  'Sobre el tejado, la luna',
  'Sobre la colina, la primera estrella',
  'Junto al seto, la brisa',
  'En el alféizar, la polilla',
  'En la pared, el reloj',
  'En la hierba, el grillo',
  'A lo lejos, el último tren',
  'Detrás de las nubes, la luna',
  'En la rama más baja, el mirlo',
];

const DOES = [
  'se quedó en silencio',
  'contuvo el aliento',
  'respiró despacio',
  'montó guardia',
  'se acomodó',
  'susurró «hasta mañana»',
  'escuchó un rato más',
  'canturreó y calló',
  'sonrió sin hacer ruido',
  'le deseó al mundo lo mejor',
  'bostezó dos veces',
];

const SLEEP = [
  (s: Stage) => `mientras ${s.who} ${s.verb('dormía', 'dormían')}`,
  (s: Stage) => `y ${s.who} se ${s.verb('durmió', 'durmieron')}`,
  (s: Stage) => `mientras ${s.who} se ${s.verb('quedaba', 'quedaban')} ${s.whoAs('dormid', 'en brazos del sueño')}`,
  (s: Stage) => `y ${s.who} ya ${s.verb('estaba', 'estaban')} soñando`,
  (s: Stage) => `y ${s.who} ${s.verb('durmió', 'durmieron')} de un tirón hasta la mañana`,
  (s: Stage) => `mientras ${s.who} ${s.verb('soñaba', 'soñaban')} con ${s.thePlace}`,
  (s: Stage) => `y en sueños ${s.pal} fue a saludar a ${s.who}`,
  (s: Stage) => `y ${s.who}, en sueños, se ${s.verb('fue', 'fueron')} muy lejos`,
  (s: Stage) => `y en la cama calentita ${s.who} ${s.verb('dormía', 'dormían')}`,
  (s: Stage) => `mientras ${s.who} ${s.verb('dormía', 'dormían')}, y la casa también`,
];

export function lastSentence(s: Stage, pick: Pick): string {
  return `${pick(OUTSIDE)} ${pick(DOES)}, ${pick(SLEEP)(s)}.`;
}

export const refrains: readonly string[] = [
  'Paso, pasito, paso. Chis, chis, chis.',
  'Tip, tap, tip. Un poco más.',
  'Fru, fru, fru. Suave y despacio.',
  'Pim, pam, pim, pam. Ya falta poco.',
  'Mmm, mmm, mmm. Qué tarde tan buena.',
  'Un saltito y a parar. Un saltito y a parar.',
  'Tras, tras, tras. De la mano todo el rato.',
  'Shh, shh, shh. Qué suave, qué suave.',
];
