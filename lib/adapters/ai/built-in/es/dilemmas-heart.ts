import { either, extra, more } from '../line';
import type { Dilemma } from '../story-pack';
import { aside } from './aside';
import type { Stage } from './stage';

export const kindness: readonly Dilemma<Stage>[] = [
  {
    id: 'apples',
    tell: (s) => [
      [
        either(
          'A una coneja se le habían caído todas las manzanas.',
          'Junto al camino, entre cuarenta manzanas desparramadas, una coneja miraba su cesta, que ya no tenía fondo.',
        ),
        more('Era tarde. Había prisa.', `Se hacía tarde, y ${s.thePlace} seguía sin aparecer.`),
      ],
      [more('—Ya me las arreglo, no hay que pararse por mí —dijo la coneja.')],
      [more(`—Pues nos paramos —dijo ${s.lead}.`)],
      ...aside(s, `—Yo sujeto la chaqueta —dijo ${s.mate}—. ¡A llenarla!`),
      [
        either(
          'Se agacharon y las recogieron una por una.',
          'Se arrodillaron en la hierba y las recogieron en una chaqueta, una por una, hasta la que tenía gusano.',
        ),
        more(
          'La coneja les enseñó un atajo.',
          'La coneja conocía un atajo que no enseñaba a nadie, y esa tarde lo enseñó.',
        ),
      ],
    ],
    deed: (s) => `${s.who} se ${s.verb('para', 'paran')} a recoger las manzanas de una coneja aunque es tarde.`,
    echo: (s) =>
      `En la ventana quedó una manzana roja con un mordisco muy chiquito, y solo ${s.who} ${s.verb('sabía', 'sabían')} por qué.`,
  },
  {
    id: 'scarf',
    tell: (s) => [
      [
        either(
          'Un corderito tiritaba junto al camino.',
          'Junto al camino había un corderito recién esquilado, que tiritaba tanto que le sonaba la esquila.',
        ),
        more(
          `${s.other} llevaba una bufanda calentita.`,
          `${s.other} llevaba bufanda, de las calentitas, y la tarde estaba refrescando.`,
        ),
      ],
      [more(`—¿Y no vas a tener frío después? —preguntó ${s.pal}.`)],
      [more(`—Un poco —dijo ${s.other}—. Pero yo tengo mangas.`)],
      [
        either(
          `${s.other} le puso su bufanda al corderito.`,
          `Y ${s.other} le dio al corderito dos vueltas de bufanda, y le hizo un nudo de los que aguantan.`,
        ),
        more(
          'La mamá oveja les enseñó el camino.',
          'La madre, que andaba buscándolo por la otra ladera, fue delante hasta la última curva para quitar el aire.',
        ),
      ],
    ],
    deed: (s) => `${s.other} le regala su bufanda a un corderito que tirita.`,
    echo: () => 'Junto a la puerta había un gancho vacío donde antes colgaba una bufanda, y quedaba muy bien así.',
  },
  {
    id: 'last-bun',
    tell: (s) => [
      [
        either(
          'Quedaba una sola pera. ¡Y qué hambre tenían!',
          'En el último bolsillo quedaba una última pera, y nadie tenía que mirar para saberlo.',
        ),
        more(
          'Entonces sonó una tripita muy pequeña.',
          'Cuando iban a partirla, muy cerca de allí sonó una tripa muy pequeña.',
        ),
      ],
      [more('—Huele a domingo —susurró alguien.')],
      [
        either(
          `${s.lead} le dio el trozo más grande a un ratón hambriento.`,
          `${s.lead} la partió, y el trozo más grande fue para un ratón que no se había atrevido a pedir.`,
        ),
        more(
          `Y ${s.mate} repartió el resto.`,
          `El resto lo repartió ${s.mate}, y resultó que cundía mucho más de lo que parecía.`,
        ),
        extra(
          'El ratón señaló el camino con el rabo.',
          'El ratón, con la boca llena, señaló con el rabo un haya: lo que buscaban estaba justo detrás.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} comparte la última pera con un ratón hambriento.`,
    echo: (s) =>
      `Antes de acostarse, ${s.lead} dejó un trocito de pera junto a la puerta, por si alguien pasaba con hambre.`,
  },
];

export const empathy: readonly Dilemma<Stage>[] = [
  {
    id: 'grumpy-goat',
    tell: (s) => [
      [
        either(
          '—¡Fuera! —dijo una cabra en el camino.',
          '—Fuera —dijo una cabra desde lo más estrecho del camino, antes de que nadie hubiera abierto la boca.',
        ),
      ],
      [
        more(
          'Tenía cara de enfado, pero los ojos tristes.',
          'Tenía cara de mucho enfado, pero llevaba una oreja caída y no paraba de mirar hacia atrás.',
        ),
      ],
      [more(`—Pasamos y ya está —susurró ${s.pal}.`)],
      [
        either(
          `—¿Te pasa algo? —preguntó ${s.lead}. La cabra dijo que sí.`,
          `—¿Te ha pasado algo? —preguntó ${s.lead}, y se quedó a esperar la respuesta.`,
        ),
      ],
      [
        more(
          'Echaba de menos a su hermano. Le hicieron compañía.',
          'La respuesta salió despacio: su hermano se había mudado a otro monte, y solo desde allí se veía el establo nuevo. Se sentaron a su lado y miraron también el establo.',
        ),
        extra('Luego la cabra se apartó.', 'Después de eso, en el camino ya cabía todo el mundo.'),
      ],
    ],
    deed: (s) => `${s.lead} se da cuenta de que una cabra enfadada en realidad está triste, y la escucha.`,
    echo: (s) =>
      `Antes de apagar la luz, ${s.who} ${s.verb('miró', 'miraron')} hacia el monte de enfrente, donde vivía el hermano de alguien, y ${s.verb('dijo', 'dijeron')} hola con la mano.`,
  },
  {
    id: 'left-out',
    tell: (s) => [
      [
        either(
          'Tres liebres jugaban. Otra, no.',
          'En una loma jugaban a perseguirse tres liebres, y una cuarta, sentada aparte, estaba ocupadísima con una brizna de hierba.',
        ),
      ],
      [
        more(
          '—No quiero jugar —dijo la cuarta liebre.',
          '—A mí perseguirse no me gusta nada —dijo la cuarta, aunque nadie había preguntado.',
        ),
      ],
      [
        more(
          `${s.lead} sabía muy bien cómo era eso.`,
          `${s.lead} se acordó de cierto patio y de cierto lunes, y supo perfectamente lo que se siente con una brizna así.`,
        ),
      ],
      [
        either(
          `—¿Te vienes? —preguntó ${s.lead}. ¡Vaya si quería!`,
          `—Para el último tramo nos hace falta alguien con buen oído —dijo ${s.lead}—. ¿Te vienes?`,
        ),
      ],
      ...aside(s, `—¡Y a mi lado, por favor! —pidió ${s.mate}.`),
      [
        more(
          'La liebre fue delante todo el camino.',
          'Las orejas de la liebre se levantaron como dos banderas. Iba por delante, y a medio camino llegaron las otras tres a preguntar si podían seguirla.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} ve que una liebre se ha quedado fuera del juego y la invita a venir.`,
    echo: (s) => `${s.lead} dejó un hueco junto a la almohada, por si alguien no sabía dónde sentarse.`,
  },
  {
    id: 'tired-pal',
    tell: (s) => [
      [
        either(
          `${s.pal} ya no decía nada.`,
          `Desde hacía un rato ${s.pal} repetía «estoy bien», y cada vez le salía un poco más corto.`,
        ),
        more('Y había prisa por llegar.', 'Faltaba muy poco para llegar, y habría sido muy cómodo creérselo.'),
      ],
      [
        either(
          `—Te hace falta un descanso —dijo ${s.lead}—. Y a mí también.`,
          `${s.lead} no escuchó las palabras, sino los pasos, que se arrastraban. «Vamos a descansar. A mí también me hace falta».`,
        ),
      ],
      [more(`—No me atrevía a decirlo —susurró ${s.pal}.`)],
      [more(`—Lo estabas diciendo —contestó ${s.lead}—. Pero sin palabras.`)],
      [
        either(
          'Descansaron hasta que se pasó.',
          'Y por descansar allí, a ras de hierba, lo vieron: entre dos troncos brillaba la primera luz del lugar que buscaban.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} nota que ${s.pal} no puede más y no se atreve a decirlo, y paran a descansar.`,
    echo: (s) =>
      `—¿Estás a gusto? —le preguntó ${s.lead} al juguete más viejo, y lo colocó de manera que viera la ventana.`,
  },
];
