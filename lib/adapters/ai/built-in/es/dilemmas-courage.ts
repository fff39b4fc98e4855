import { either, extra, more } from '../line';
import type { Dilemma } from '../story-pack';
import { aside } from './aside';
import type { Stage } from './stage';

export const bravery: readonly Dilemma<Stage>[] = [
  {
    id: 'hollow',
    tell: (s) => [
      [
        either(
          'Había que pasar por un tronco hueco.',
          'El camino pasaba por dentro de un tronco hueco, largo y estrecho, y no se veía el otro lado.',
        ),
        more(
          `A ${s.lead} le temblaban las rodillas.`,
          `A ${s.lead} le temblaban las rodillas, y le pareció mejor decirlo.`,
        ),
      ],
      [more('—Esto no me gusta.', `—Esto no me gusta mucho —dijo ${s.lead}.`)],
      [more(`—A mí tampoco —susurró ${s.mate}.`)],
      [
        either(
          `—Voy yo delante —dijo ${s.lead}. Y entró.`,
          `—Pues que no nos guste en compañía —dijo ${s.lead}, tomó aire y entró por delante.`,
        ),
      ],
      [
        more(
          'Un paso. Otro paso. ¡Y fuera!',
          'Fueron once pasos, contados en voz alta, y al doce volvió a haber hierba, y cielo.',
        ),
      ],
    ],
    deed: (s) => `A ${s.lead} le tiemblan las rodillas, pero entra por delante en el tronco hueco.`,
    echo: (s) =>
      `Cuando se apagó la lámpara, ${s.lead} contó once pasos bajo la manta, con toda calma, y al doce llegó el sueño.`,
  },
  {
    id: 'big-voice',
    tell: (s) => [
      [
        either(
          '—¿Quién anda ahí? —dijo un vozarrón.',
          '—¿Quién anda ahí? —dijo un vozarrón tan hondo que temblaron las piedras del camino.',
        ),
      ],
      [
        more(
          `${s.pal} quería salir corriendo.`,
          `Todo en ${s.pal} quería salir corriendo, y la mayor parte ya había empezado.`,
        ),
      ],
      [
        either(
          `${s.other} no corrió. «Gente de paz. ¡Buenas tardes!».`,
          `También ${s.other} tenía ganas de correr, pero se quedó, y contestó con una voz que solo temblaba por los bordes: «Gente de paz. Buenas tardes».`,
        ),
        more(
          'Era una rana pequeña en un cántaro grande.',
          'Hubo un silencio, y de un cántaro volcado salió una rana del tamaño de un pulgar.',
        ),
      ],
      [
        more(
          '—¡Es que aquí retumba! —dijo la rana.',
          '—Perdón por el eco —dijo—. Hasta hoy nadie se había quedado a contestar.',
        ),
      ],
    ],
    deed: (s) => `${s.other} no sale corriendo y contesta al vozarrón, que resulta ser el de una rana.`,
    echo: (s) =>
      `Crujió la escalera, como crujen las escaleras, y ${s.other} solo dijo «buenas tardes» y se dio la vuelta.`,
  },
  {
    id: 'speak-up',
    tell: (s) => [
      [
        either(
          'Dos urracas le habían quitado el nido a un petirrojo.',
          'Dos urracas se habían instalado en el nido de un petirrojo, y alrededor todos los pájaros miraban para otro lado.',
        ),
        more(
          'Nadie se atrevía a decir nada.',
          'Las urracas eran grandes, tenían el pico como unas tijeras, y a nadie le apetecía hablar primero.',
        ),
      ],
      [
        either(
          `—Ese nido no es de las urracas —dijo ${s.lead}.`,
          `—Ese nido es del petirrojo —dijo ${s.lead} en medio del silencio, y notó que se volvían todos los ojos.`,
        ),
      ],
      ...aside(s, `—Es verdad —dijo ${s.mate}.`, `—Es verdad —dijo ${s.mate}, y dio un paso hasta quedar a su lado.`),
      [
        more(
          'Entonces lo dijeron todos los pájaros.',
          'Durante un momento muy largo fue una frase muy sola. Luego la repitió un pinzón, y un zorzal, y al final la dijeron todos.',
        ),
        extra(
          'Las urracas se fueron, y el petirrojo les enseñó el camino.',
          'Las urracas se acordaron de que tenían una cita, y el petirrojo, cuando acabó de dar las gracias, les indicó por dónde seguir.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} es la primera voz que se atreve a defender a un petirrojo.`,
    echo: (s) =>
      `En lo más alto del seto cantó un petirrojo, demasiado fuerte para su tamaño, y ${s.lead} supo para quién.`,
  },
];

export const honesty: readonly Dilemma<Stage>[] = [
  {
    id: 'broken-jug',
    tell: (s) => [
      [
        either(
          `¡Crac! ${s.lead} rompió una jarra sin querer.`,
          `En un recodo, sobre un muro, había una jarra; pasó por allí el codo de ${s.lead}, y entonces hubo dos medias jarras.`,
        ),
        more('Nadie lo había visto.', 'Nadie lo había visto, y desde dentro ya preguntaban si había sido el aire.'),
      ],
      [more(`—Di que sí —susurró ${s.pal}—. Corre.`)],
      [
        either(
          `—He sido yo —dijo ${s.lead}—. Perdón.`,
          `Habría sido tan fácil echarle la culpa al aire. «Ha sido mi codo», dijo ${s.lead}, con las mejillas ardiendo. «Perdón».`,
        ),
      ],
      [
        more(
          'Una vieja marmota sonrió y trajo el pegamento.',
          'La vieja marmota se quedó mirando un buen rato, y luego fue por el pegamento.',
        ),
      ],
      [more('—Once jarras me ha roto el aire —dijo—. Tú eres el primer codo.')],
      [
        extra(
          'Y la marmota les explicó el camino.',
          'Cuando la jarra estuvo entera, la marmota les dibujó el resto del camino en el dorso de un sobre.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} confiesa que ha roto la jarra de una vieja marmota.`,
    echo: (s) => `${s.lead} se durmió muy a gusto, porque no quedaba nada por decir.`,
  },
  {
    id: 'praise',
    tell: (s) => [
      [
        either(
          'Una cigüeña traía una medalla para quien limpió el camino.',
          'Una cigüeña esperaba con una medalla en el pico: era para quien hubiera limpiado el camino ese día, y allí no se veía a nadie más.',
        ),
        more(
          '¡Cómo brillaba la medalla!',
          'La medalla era de plata, habría quedado estupenda, y nadie más la reclamaba.',
        ),
      ],
      [more(`—¿Nos la quedamos? —preguntó ${s.mate}.`, `—Bonita sí que es —dijo ${s.mate}, que no le quitaba ojo.`)],
      [
        either(
          `—No es para mí —dijo ${s.lead}—. Ya estaba limpio.`,
          `—Me encantaría —dijo ${s.lead}, y tragó saliva—, pero el camino ya estaba limpio cuando llegamos.`,
        ),
      ],
      [
        more(
          'Entonces una musaraña tímida levantó la patita.',
          'Alguien carraspeó entre la hierba. Era una musaraña con polvo hasta las orejas, demasiado tímida para decirlo, y ahora la medalla la llevaba ella.',
        ),
        extra(
          'La musaraña fue delante un rato.',
          'Había limpiado otros caminos, y con mucho gusto indicó el más corto.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} rechaza una medalla que le corresponde a otra.`,
    echo: (s) => `En la silla de ${s.lead} no había ninguna medalla, solo un suéter doblado con cierto orgullo.`,
  },
  {
    id: 'password',
    tell: (s) => [
      [
        either(
          '—Solo pasa quien sabe la palabra —dijo un sapo.',
          '—La contraseña —dijo un sapo con un farol—. Sin contraseña por aquí no pasa nadie.',
        ),
      ],
      [more(`—Di que se nos ha olvidado —susurró ${s.pal}—. Es casi verdad.`)],
      [
        either(
          `—No la sabemos —dijo ${s.other}.`,
          `—No se nos ha olvidado —dijo ${s.other}, después de pensárselo un momento—. Es que nunca la hemos sabido.`,
        ),
      ],
      [
        either(
          '—¡Eso era! —dijo el sapo—. ¡Decir la verdad!',
          '—Correcto —dijo el sapo, y levantó el farol—. La contraseña es decir la verdad.',
        ),
      ],
    ],
    deed: (s) => `${s.other} le dice a un sapo la verdad sobre la contraseña, y la contraseña era esa.`,
    echo: (s) => `«¿Y esos dientes?», preguntó alguien, y ${s.other} se levantó otra vez y se los lavó.`,
  },
];
