import { either, more } from '../line';
import type { Dilemma } from '../story-pack';
import { aside } from './aside';
import type { Stage } from './stage';

export const perseverance: readonly Dilemma<Stage>[] = [
  {
    id: 'steep',
    tell: (s) => [
      [
        either(
          'La cuesta resbalaba. Arriba… ¡y otra vez abajo!',
          'La última cuesta estaba cubierta de musgo, y tres veces bajaron resbalando, mucho más deprisa de lo que habían subido.',
        ),
      ],
      [
        more(
          `—No puedo —dijo ${s.pal}.`,
          `—A lo mejor no es para subirla —dijo ${s.pal} desde el suelo—. A lo mejor es solo para mirarla.`,
        ),
      ],
      [
        either(
          `—Otra vez —dijo ${s.lead}. Y esta vez llegaron.`,
          `—Otra vez —dijo ${s.lead}—, pero ahora con pasitos cortos.`,
        ),
      ],
      [
        more(
          'Pasito a pasito, hasta arriba.',
          'El cuarto intento fue más lento que los otros, y aguantó: hicieron con el pie un hueco para cada paso, y detrás les iba quedando una escalera.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.verb('sube', 'suben')} una cuesta de musgo al cuarto intento.`,
    echo: (s) => `A ${s.lead} le costó cuatro intentos colgar la toalla, y el que contó fue el cuarto.`,
  },
  {
    id: 'knot',
    tell: (s) => [
      [
        either(
          'Un nudo enorme cerraba la última puerta.',
          'La última puerta estaba atada con una cuerda, y la cuerda acababa en un nudo tan grande como una col.',
        ),
        more('Tiraron. Se apretó más.', 'Probaron deprisa, y se apretó; probaron con enfado, y se apretó todavía más.'),
      ],
      [more(`—Media vuelta —dijo ${s.pal}.`)],
      [
        either(
          `${s.other} probó otra vez, lazo a lazo, hasta abrirlo.`,
          `Pero ${s.other} se sentó delante, encontró un cabo suelto y lo siguió, lazo a lazo, todo el tiempo que hizo falta.`,
        ),
        more(
          '¡Y la puerta se abrió!',
          'Fueron muchos lazos. Y entonces el nudo suspiró y se deshizo, como si solo hubiera estado esperando a alguien que no se fuera.',
        ),
      ],
    ],
    deed: (s) => `${s.other} deshace un nudo enorme, lazo a lazo.`,
    echo: (s) =>
      `También los cordones de ${s.other} se habían hecho un nudo, y se deshizo, lazo a lazo, sin una queja.`,
  },
  {
    id: 'lamp',
    tell: (s) => [
      [
        either(
          'Una luciérnaga quería brillar, y no le salía.',
          'En el último cruce había una luciérnaga que tenía que alumbrar el camino, y no conseguía encenderse.',
        ),
      ],
      [
        more(
          '—¡Diez veces he probado! —dijo la luciérnaga.',
          '—Diez veces he probado —dijo—, y yo para esto no valgo.',
        ),
      ],
      [
        either(
          `—Prueba otra vez —dijo ${s.lead}. ¡Y brilló!`,
          `—Pues llamémoslo ensayo —dijo ${s.lead}—. Aquí nos quedamos hasta que salga.`,
        ),
      ],
      ...aside(s, `—Yo cuento los intentos —dijo ${s.mate}—. ¡Once!`),
      [
        more(
          'Primero brilló un poquito. Luego, muchísimo.',
          'A la catorce hubo una chispita, a la diecinueve un resplandor, y a la veinte se vio el camino hasta el final.',
        ),
      ],
    ],
    deed: (s) => `${s.who} se ${s.verb('queda', 'quedan')} con una luciérnaga hasta que por fin consigue brillar.`,
    echo: (s) => `Lejos, en la hierba, algo brilló, se apagó y volvió a brillar, y ${s.lead} le guiñó un ojo.`,
  },
];

export const responsibility: readonly Dilemma<Stage>[] = [
  {
    id: 'open-gate',
    tell: (s) => [
      [
        either(
          '¡La puerta de las ovejas se había quedado abierta!',
          `Ya se veía el final del camino cuando ${s.lead} se paró: habían pasado por la puerta de las ovejas, y nadie la había cerrado.`,
        ),
        more('Había que volver muy atrás.', 'Había que desandar mucho, y seguro que por allí pasaría alguien más.'),
      ],
      [more(`—A lo mejor las ovejas ni se enteran —dijo ${s.pal}.`)],
      [more(`—La abrimos, la cerramos —dijo ${s.mate === s.pal ? s.lead : s.mate}.`)],
      [
        either('Volvieron y la cerraron bien.', 'Volvieron hasta allí, paso por paso, y echaron el pestillo.'),
        more(
          'Y las ovejas les enseñaron un camino más corto.',
          'El corderito más pequeño ya tenía una pata fuera. Su madre, en agradecimiento, les enseñó un sendero junto al muro con el que se recuperaba todo el tiempo.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.verb('vuelve', 'vuelven')} atrás para cerrar la puerta de las ovejas.`,
    echo: (s) => `Lo último de la tarde fue la verja del jardín, y ${s.lead} comprobó dos veces el pestillo.`,
  },
  {
    id: 'promise',
    tell: (s) => [
      [
        either(
          `«¿Y mis flores?», dijo una ratita. ¡${s.lead} las había olvidado!`,
          `—¿Y mis flores? —dijo una ratita junto al camino, y ${s.lead} se llevó la mano a la frente: le había prometido darles de beber, y se le había olvidado por completo.`,
        ),
        more(
          'Y faltaba tan poco para llegar…',
          `Y faltaba tan poco para llegar que se podía lanzar un sombrero ${s.toPlace}.`,
        ),
      ],
      [
        either(
          `—Primero, las flores —dijo ${s.lead}.`,
          `—Primero, las flores —dijo ${s.lead}, y con un dedal fue de una en una.`,
        ),
      ],
      ...aside(s, `—Yo las de atrás —dijo ${s.mate}.`),
      [
        more(
          'Las flores levantaron la cabeza.',
          'Eran nueve, y cuando llegaron a la última, la primera ya había levantado la cabeza y señalaba, si no era cosa del aire, el sendero de la derecha.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} cumple una promesa casi olvidada a una ratita antes de seguir.`,
    echo: (s) =>
      `Antes de acostarse, ${s.lead} le dio de beber a la planta de la ventana, sin que nadie se lo pidiera.`,
  },
  {
    id: 'chick',
    tell: (s) => [
      [
        either(
          'Una pata les dejó a su patito un momento.',
          'Una pata les pidió que cuidaran a su patito hasta que volviera, y antes de contar cien estaría de vuelta.',
        ),
        more(
          'Contaron hasta cien. La pata no venía.',
          'Contaron hasta cien, y hasta doscientos, y la pata no venía, y la tarde seguía su camino sin esperar a nadie.',
        ),
      ],
      [more(`—Ya se las arreglará —dijo ${s.pal}.`)],
      [more(`—Hasta que vuelva su madre es cosa nuestra —dijo ${s.lead}.`)],
      [
        either(
          'Se quedaron a cuidarlo hasta que volvió.',
          'Se quedaron, por turnos, con una chaqueta y las manos calientes, y al trescientos doce volvió la pata, cojeando un poco y pidiendo perdón.',
        ),
        more(
          'Y la pata sabía el camino más corto.',
          'El patito se había dormido. La pata, que sabía el camino más corto, echó a andar por delante.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.verb('cuida', 'cuidan')} a un patito hasta que vuelve su madre, tarde lo que tarde.`,
    echo: (s) => `${s.lead} tapó con un suéter lo más pequeño que había en el cuarto, para que no pasara frío.`,
  },
];
