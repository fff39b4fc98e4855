import { either, extra, more } from '../line';
import type { Dilemma } from '../story-pack';
import { aside } from './aside';
import type { Stage } from './stage';

/** The parent's own moral is remembered at the turn of the story, and then acted on; its words are only ever quoted. */
export const custom: readonly Dilemma<Stage>[] = [
  {
    id: 'milestone',
    tell: (s) => [
      [
        either(
          'Había dos caminos y una piedra con letras.',
          'Allí el camino se partía en dos, uno liso y otro pedregoso, y en la piedra de en medio alguien había grabado unas palabras.',
        ),
        `Decían: «${s.saying}».`,
      ],
      [more(`—¿Y eso qué significa? —preguntó ${s.pal}.`)],
      [more(`—Creo que nos lo dice a ti y a mí —dijo ${s.lead} al cabo de un rato.`)],
      [
        either(
          'Y supieron por dónde ir.',
          'Lo leyeron dos veces, y entonces estuvo claro qué camino era el suyo, aunque no fuera el liso.',
        ),
        extra('Era un buen camino.', 'Fue mejorando a cada paso, como pasa con algunos caminos.'),
      ],
    ],
    deed: (s) => `Donde se parte el camino, recuerdan: «${s.saying}».`,
    echo: (s) =>
      `${s.lead} había dibujado una piedra con letras en un papelito, y el papelito durmió debajo de la almohada.`,
  },
  {
    id: 'voice',
    tell: (s) => [
      [
        either(
          `—Mejor volvemos —dijo ${s.pal}.`,
          `—No va a salir bien —dijo ${s.pal} cuando ya casi llegaban—. Mejor volvemos.`,
        ),
      ],
      [
        more(
          'Era tarde, y pesaban los pies.',
          'Por un momento no hubo quien pensara otra cosa, porque era tarde y pesaban los pies.',
        ),
      ],
      [
        either(
          `—En casa siempre dicen «${s.saying}» —dijo ${s.lead}.`,
          `—En casa siempre hay alguien que dice «${s.saying}» —dijo ${s.lead}—. Creo que lo dice para momentos como este.`,
        ),
      ],
      ...aside(s, `—Es verdad —dijo ${s.mate}—. ¡Siempre!`),
      [
        either('Se dieron la mano y así lo hicieron.', 'Se dieron la mano y lo hicieron tal cual.'),
        more(
          'Y salió bien.',
          'Ni siquiera fue tan difícil, una vez puestos los pies en marcha, y a la vuelta de la curva se vio que habían hecho bien.',
        ),
      ],
    ],
    deed: (s) => `Cuando están a punto de volverse, ${s.lead} recuerda: «${s.saying}».`,
    echo: (s) =>
      `—Me he acordado de eso que se dice en casa —murmuró ${s.lead} en la escalera, y los últimos tres escalones los subió en brazos del sueño.`,
  },
  {
    id: 'snail',
    tell: (s) => [
      [
        either(
          'Un caracol lloraba en el camino.',
          'En mitad del camino había un caracol con los cuernos metidos, que ya no se animaba a nada.',
        ),
        more(
          'Era muy fácil pasar de largo.',
          'Habría sido muy fácil pasar de largo, porque quedaba mucho camino y él era muy pequeño.',
        ),
      ],
      [
        either(
          `—A mí me dijeron «${s.saying}» —le contó ${s.other}.`,
          `—A mí una vez me dijeron una cosa que ayuda —le contó ${s.other}, de rodillas en la hierba—: «${s.saying}».`,
        ),
      ],
      [
        more(
          'El caracol sacó un cuerno. Y luego el otro.',
          'El caracol sacó un cuerno, luego el otro, y les dio vueltas y vueltas a las palabras.',
        ),
        more(
          'Y siguieron con un caracol al hombro.',
          'Después pidió ir un rato de pasajero para practicarlas, y así siguieron, con un caracol al hombro.',
        ),
      ],
    ],
    deed: (s) => `A un caracol triste le regalan lo que un día oyeron en casa: «${s.saying}».`,
    echo: (s) =>
      `En la ventana, un hilo de plata muy fino decía que un caracol había venido a despedirse de ${s.other}.`,
  },
];

export const none: readonly Dilemma<Stage>[] = [
  {
    id: 'two-doors',
    tell: (s) => [
      [
        either(
          'Había dos puertas: una de oro y una pequeña de madera.',
          'En el último muro había dos puertas: una de oro, con alfombra delante, y otra de madera corriente, con el escalón gastado.',
        ),
      ],
      [more(`—¡La de oro! —dijo ${s.pal}.`, `—La de oro —dijo ${s.pal}, que ya se estaba limpiando los pies.`)],
      [
        either(
          `${s.lead} miró bien y abrió la pequeña.`,
          `Pero ${s.lead} miró el escalón gastado, por donde habían pasado tantos pies, y abrió la de madera.`,
        ),
        more('Y era esa.', 'La de oro, como se vio después, solo estaba pintada en la pared.'),
      ],
    ],
    deed: (s) => `${s.lead} elige la puerta sencilla en vez de la de oro.`,
    echo: (s) => `La puerta del cuarto era de madera corriente, y ${s.lead} le dio una palmadita amistosa.`,
  },
  {
    id: 'trade',
    tell: (s) => [
      [
        either(
          '—El camino cuesta un cuento —dijo una urraca.',
          '—El resto del camino me lo sé yo —dijo una urraca—, y cuesta un cuento, nuevo y desde el principio.',
        ),
      ],
      [more('No se sabían ninguno.', 'Nadie se sabía ninguno que fuera nuevo de verdad.')],
      [
        either(
          `Y ${s.other} contó la tarde de hoy.`,
          `Entonces ${s.other} se sentó y contó la tarde de hoy, desde el primer momento, y descubrió que ya era un cuento.`,
        ),
      ],
      [more('—¡Ese es bueno! —dijo la urraca.', '—¿Y cómo acaba? —preguntó la urraca.')],
      [
        more(
          'Y les enseñó el camino.',
          'Le propusieron venir para enterarse, y así fue como la urraca acabó haciendo de guía.',
        ),
      ],
    ],
    deed: (s) => `${s.other} le paga a una urraca el camino con un cuento.`,
    echo: (s) =>
      `—¿Te cuento un cuento? —le preguntó ${s.other} al techo, pero a la tercera palabra ya no se oyó nada.`,
  },
  {
    id: 'listen',
    tell: (s) => [
      [
        either(
          '¿Por dónde ahora? Todo eran voces.',
          'Ahora había cinco senderos iguales, y cada cual defendía uno distinto.',
        ),
        more('Hablaban a la vez.', 'Hablaban a la vez, y cuanto más hablaban, más iguales se volvían los senderos.'),
      ],
      [
        either(
          `—Chis —dijo ${s.lead}. Y oyeron una campana.`,
          `—¿Y si no decimos nada durante un minuto? —propuso ${s.lead}.`,
        ),
      ],
      [
        either(
          'Tin, tin, por aquí.',
          'Y en aquel minuto oyeron, muy bajita, por uno solo de los senderos, una campana que debía de llevar sonando todo el rato.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} propone escuchar en silencio, y así se oye por dónde hay que ir.`,
    echo: () => 'Luego hubo un minuto de silencio, y en aquel minuto, muy lejos, volvió a sonar la campana.',
  },
];
