import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const meadowEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'clouds',
    tell: (s) => [
      [
        either(
          'En el prado se echaron un momento en la hierba. Estaba blandita y un poco tibia.',
          'En mitad del prado la hierba estaba aplastada con la forma de alguien muy grande y muy cómodo, y se echaron allí un momento.',
        ),
        either(
          'Las nubes eran rosas. Una parecía una tetera.',
          'Arriba estaban cambiando las nubes de sitio, las rosas delante y las grises detrás, y ninguna conservaba su forma más de lo que dura una idea.',
        ),
      ],
      [`—Esa se parece ${s.toTheThing} —dijo ${s.pal}—, si se guiña un ojo y se tienen muchas ganas.`],
      [
        either(
          'Guiñaron un ojo. ¡Pues sí que se parecía! Luego la nube se estiró, y ya era otra cosa.',
          `Guiñaron un ojo, tuvieron muchas ganas, y durante tres respiraciones ${s.it} vieron allí arriba, ${s.thingAs('iluminad')} por debajo.`,
        ),
        extra('Y después fue una oveja.'),
      ],
    ],
  },
  {
    id: 'scarecrow',
    tell: (s) => [
      [
        either(
          'En el prado había un espantapájaros muy bueno. En su sombrero vivía una familia de pajaritos.',
          'A la orilla del prado había un espantapájaros tan malo en su oficio que en su sombrero vivía una familia de pájaros.',
        ),
        either(
          'Pero se le había soltado un brazo de palo, pobre.',
          'Se le había soltado un brazo, y le colgaba de una manera que parecía que hubiera dejado de intentarlo.',
        ),
      ],
      [`—Así no se puede quedar —dijo ${s.lead}, y buscó un cordel en todos los bolsillos.`],
      [
        either(
          `${s.mate} sujetó el brazo, y el nudo quedó bien fuerte. Ahora el espantapájaros decía hola. ¡Qué contento estaba!`,
          `${s.mate} sujetó el brazo, un poco más arriba que antes, y desde entonces el espantapájaros pareció saludar a quien llegaba, cosa que le iba mucho mejor que espantar.`,
        ),
        extra('Los pajaritos dieron las gracias.'),
      ],
    ],
  },
  {
    id: 'dandelion',
    tell: (s) => [
      [
        either(
          'Había dientes de león por todas partes, blancos y redondos como lunas pequeñas.',
          'Allí todos los dientes de león se habían vuelto blancos el mismo día, y la ladera estaba llena de lunitas con tallo.',
        ),
        either(
          'Por uno de ellos paseaba una mariquita muy sabia.',
          'Por el borde del más redondo paseaba una mariquita, que no miraba dónde pisaba porque iba explicando cosas.',
        ),
      ],
      ['—Un soplo, un deseo —explicaba—. Pero que sea un deseo ligero, por favor, o no vuela.'],
      [
        either(
          `¡Pfff! Salieron volando las estrellitas, arriba, arriba. El deseo de ${s.lead} subió el que más, hasta que ya no se vio.`,
          `Desearon cosas ligeras, buen camino y cama tibia, y el deseo de ${s.lead}, que tenía que ver con ${s.topic}, subió más que ningún otro.`,
        ),
        extra('¿Adónde fueron? Eso no lo sabe nadie.'),
      ],
    ],
  },
  {
    id: 'cow',
    tell: (s) => [
      [
        either(
          'En el camino había una vaca tumbada. Era grande, marrón y calentita.',
          'De lado a lado del camino había una vaca tumbada, ancha y marrón, que masticaba como si no hubiera otra cosa que hacer en el mundo.',
        ),
        either(
          '—¿Nos dejas pasar? —le dijeron. La vaca masticaba y masticaba.',
          'Le pidieron permiso, le dijeron por favor y buenas tardes, y la vaca siguió masticando, no por mala educación, sino por hacerlo bien.',
        ),
      ],
      [`—Yo creo que no está en el camino —dijo ${s.mate} al final—. Yo creo que ella es el camino.`],
      [
        either(
          'Se apoyaron en su barriga tibia y esperaron. La barriga subía y bajaba. Al rato la vaca se levantó solita.',
          'Se apoyaron en su costado, que subía y bajaba como un sillón que respira, hasta que la vaca se acordó de algo y se levantó por su cuenta.',
        ),
        extra('—Muu —dijo la vaca con cariño.'),
      ],
    ],
  },
  {
    id: 'hay',
    tell: (s) => [
      [
        either(
          'En un montón de heno se oían risitas. ¡El heno tenía una puerta muy pequeña!',
          'De un montón de heno salían risitas ahogadas, a varias voces, y por el otro lado tenía una puerta, no más grande que un libro.',
        ),
        'Dentro, siete ratones de campo hacían todo lo posible por dormirse.',
      ],
      ['—No hay manera —se rio el más pequeño—. En cuanto nos callamos, nos da la risa.'],
      [
        either(
          `—¿Y si cada cual cuenta algo de hoy, muy bajito? —dijo ${s.lead}. Los ratones empezaron a contar. Y al tercer cuento ya roncaban.`,
          `—Pues nada de callarse: a contar cómo fue el día, pero en susurros —aconsejó ${s.lead}. Así lo hicieron, y al tercer susurro ya roncaba el primero.`,
        ),
      ],
      [extra('Cerraron la puertecita sin hacer ruido.')],
    ],
  },
  {
    id: 'grasshopper',
    tell: (s) => [
      [
        either(
          'Un saltamontes tenía un violín, pero no podía tocarlo, porque le faltaba una cuerda.',
          'Sobre un cardo había un saltamontes con un violín bajo la barbilla, y lo miraba con pena, porque le faltaba una cuerda.',
        ),
        either(
          `${s.other} buscó por el prado y encontró una hierba larga, larga y fina, fina.`,
          `${s.other} buscó alrededor y arrancó la hierba más larga y más fina que crecía por allí, una que zumbaba al pasarle el dedo.`,
        ),
      ],
      [
        either(
          '—¡Esta es perfecta! —dijo el saltamontes, y dio un brinco de contento.',
          '—Una cuerda de prado —dijo el saltamontes con respeto—. Mi abuelo no tocaba con otra cosa.',
        ),
      ],
      [
        either(
          'Y empezó a tocar: zim, zim, zim. La música les fue haciendo compañía, y hasta las flores se balanceaban.',
          'Afinó, volvió a afinar, y luego les fue tocando hasta el otro lado de la loma, una canción que sonaba como la tierra cuando está tibia.',
        ),
        extra('Y caminaron al compás.'),
      ],
    ],
  },
  {
    id: 'kite',
    tell: (s) => [
      [
        either(
          'En el cielo había una cometa roja. El hilo colgaba y colgaba hasta la hierba, y no lo sujetaba nadie.',
          'Muy por encima del prado había una cometa que no sujetaba nadie, y su hilo se arrastraba por la hierba como el final de un pensamiento.',
        ),
        either(
          `${s.lead} tomó el hilo con las dos manos.`,
          `${s.lead} tomó el hilo, y enseguida notó la cantidad de cosas que pasaban allá arriba.`,
        ),
      ],
      [`—¿Qué se ve? —preguntó ${s.pal}—. ¿Se ve ${s.thePlace}?`],
      [
        either(
          '¡La cometa dijo que sí con la cabeza! Luego ataron el hilo a un poste, para que su dueño pudiera encontrarla.',
          'La cometa se inclinó dos veces hacia las colinas, clarísimamente, y antes de seguir le ataron el hilo a un poste con un lazo, donde su dueño no pudiera dejar de verlo.',
        ),
        extra('—¡Gracias, cometa! —le gritaron.'),
      ],
    ],
  },
  {
    id: 'molehills',
    tell: (s) => [
      [
        either(
          'En la hierba había un montoncito de tierra. Y otro. ¡Y otro más!',
          'De pronto había montones de tierra, primero uno, luego seis, y luego tantos que parecía que el prado hubiera roto a hervir.',
        ),
        'Del más nuevo salió una nariz rosa, y detrás de la nariz, una disculpa.',
      ],
      ['—Perdón, es que busco la sala de estar —dijo el topo—. Esta mañana todavía la tenía.'],
      [
        either(
          `Pegaron la oreja al suelo. ${s.other} oyó un reloj: tic, tac. «¡Es aquí!». El topo cavó un poquito y llegó a su casa.`,
          `Se echaron en el suelo y pegaron la oreja, cada cual en un sitio, hasta que ${s.other} oyó un reloj, muy hondo y un poco a la izquierda. Un montón más, y el topo ya estaba en casa.`,
        ),
        extra('Se oyó crujir un sillón.', 'Desde arriba se oyó muy bien cómo crujía el sillón.'),
      ],
    ],
  },
  {
    id: 'picnic',
    tell: (s) => [
      [
        either(
          'En la hierba había un mantel de cuadros, y en el mantel, una cesta con peras amarillas.',
          'Alguien había dejado un mantel en la hierba, muy bien extendido y sin una arruga, y encima, tapada con una servilleta, una cesta con una nota.',
        ),
        either(
          'Había también una nota, y la nota decía: «Para quien pase por aquí».',
          '«Nos ha sobrado», decía la nota. «Para quien pase por aquí y sea amable».',
        ),
      ],
      [`—Yo estoy pasando por aquí —dijo ${s.pal}—, y puedo ser ${s.palAs('amabilísim')}.`],
      [
        either(
          `Tomaron una pera cada cual y dejaron las otras. ${s.mate} escribió debajo: «Gracias. ¡Qué ricas!».`,
          `Tomaron una pera cada cual, dejaron las demás para quien viniera después, doblaron bien la servilleta, y ${s.mate} escribió debajo, con muy buena letra: «Eran unas peras estupendas».`,
        ),
        extra('El jugo les llegaba hasta la barbilla.'),
      ],
    ],
  },
  {
    id: 'stile',
    tell: (s) => [
      [
        either(
          'Para salir del prado había que subir dos escalones y bajar otros dos. ¡Y en el de arriba dormía una mariposa!',
          'Para salir del prado había que pasar por unos escalones, y en el más alto, justo donde se pone el pie, se había dormido una mariposa.',
        ),
        either(
          `${s.other} le acercó un dedo, muy despacio.`,
          `Nadie quería ser quien la despertara, así que ${s.other} le acercó un dedo desde abajo, despacísimo.`,
        ),
      ],
      [
        either(
          'La mariposa se subió al dedo, tan tranquila, y siguió durmiendo.',
          'La mariposa se subió sin abrir los ojos, como si hubiera pedido un dedo más o menos para esa hora.',
        ),
      ],
      [
        either(
          'La llevaron al otro lado y la dejaron en una flor azul. Abrió un ala, la cerró, y nada más.',
          'La llevaron al otro lado como a una reina, la dejaron en una flor azul, y en todo aquel tiempo no movió las alas más que una vez.',
        ),
        extra('—Que duermas bien —le susurraron.'),
      ],
    ],
  },
];
