import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const streamEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'stepping-stones',
    tell: (s) => [
      [
        either(
          'En el agua había piedras para cruzar. Una, dos, tres, cuatro, cinco. ¡Y la tercera era una tortuga!',
          'El arroyo se cruzaba por unas piedras, y la tercera, según descubrieron cuando suspiró, era una tortuga.',
        ),
        either(
          'Estaba muy quieta, con los ojos bien cerrados.',
          'Estaba allí, plana del todo, y se le notaba que creía estar haciendo un favor.',
        ),
      ],
      [`—¡Alto! —dijo ${s.lead}—. ¿Estás cómoda? ¿O pasamos por otro lado?`],
      [
        either(
          '—No, no, por encima —dijo la tortuga—. ¡Me hace cosquillas! Pero sin zapatos, por favor.',
          '—Ni hablar —dijo la tortuga—. Es el único masaje que me dan.',
        ),
      ],
      [
        either(
          'Un saltito, y otro saltito. ¡Y al otro lado!',
          'Así que pasaron por encima, en calcetines y por orden, y la tortuga iba cerrando los ojos de gusto con cada pie.',
        ),
        extra('¡Hop! Y ya estaban al otro lado.'),
      ],
    ],
  },
  {
    id: 'paper-boat',
    tell: (s) => [
      [
        either(
          'Por el arroyo bajaba un barquito de papel. ¡Ay! Se quedó enganchado en una raíz.',
          'Un barquito de papel se había quedado contra una raíz y no lograba soltarse, por más que se inclinaba con todas sus fuerzas.',
        ),
        either(
          'A bordo iba una hormiga con gorra.',
          'En cubierta iba una hormiga, con una mano de visera, que hacía como si aquello fuera un puerto.',
        ),
      ],
      ['—¡Ah del barco! —gritó la capitana—. Vamos rumbo al mar, si alguien tiene la amabilidad de empujar.'],
      [
        either(
          `${s.other} le dio un empujoncito con un dedo. ¡Y allá se fue el barco, dando vueltas! La hormiga saludó con la gorra.`,
          `${s.other} se tumbó en la orilla y lo soltó con un dedo, y el barco dio una vuelta completa, que era su manera de dar las gracias, y tomó el centro de la corriente.`,
        ),
        extra('—¡Buen viaje! —le gritaron.'),
      ],
    ],
  },
  {
    id: 'otter-slide',
    tell: (s) => [
      [
        either(
          'Las nutrias tenían un tobogán muy largo y muy liso. ¡Fiuuu, y al agua! ¡Fiuuu, y otra vez!',
          'Por la orilla bajaba un tobogán, pulido por muchas generaciones de nutrias, y arriba había una cola, con toallas.',
        ),
        either(
          '—¿Quién quiere probar? —preguntaron las nutrias—. ¡Las visitas, primero!',
          '—Una vez por cabeza —dijo la nutria de delante—, y primero las visitas. Los codos, pegados, y a pensar en algo redondo.',
        ),
      ],
      [`—Yo pienso en una naranja —dijo ${s.pal}, y desapareció.`],
      [
        either(
          'Para las visitas había abajo un montón de hierba seca, blando como una cama. ¡Fiuuu! Cayeron en montón, y qué risa.',
          'Para las visitas el tobogán no acababa en el arroyo, sino en un montón de juncos secos, y allí cayeron en racimo y se rieron hasta que las nutrias les pidieron que dejaran sitio.',
        ),
        extra('Qué ganas de repetir, pero ya era tarde.'),
      ],
    ],
  },
  {
    id: 'bridge-keeper',
    tell: (s) => [
      [
        either(
          'Debajo de un puente vivía alguien pequeño y peludo. Tenía una tetera y una silla, y estaba muy serio.',
          'Debajo del puentecito se había instalado alguien pequeño y peludo, con una tetera, que había leído que los puentes se pagan.',
        ),
        either(
          '—Para cruzar hay que pagar —dijo el peludo—. Por favor.',
          '—Esto cuesta algo —dijo, y se puso rojo debajo de tanto pelo—. Lo que no sé es cuánto.',
        ),
      ],
      [`—¿Vale un chiste? —preguntó ${s.mate}, y contó el del caracol y la escalera.`],
      [
        either(
          '¡Cómo se rio! Se rio tanto, tanto, que temblaba el puente. Y cruzaron sin pagar nada más.',
          'El peludo se rio tanto que se hicieron anillos en el agua, y no solo abrió el paso, sino que cruzó también hasta el otro lado para oírlo otra vez.',
        ),
        extra('Es que es un chiste muy bueno.'),
      ],
    ],
  },
  {
    id: 'moon-in-water',
    tell: (s) => [
      [
        either(
          'La luna estaba en el agua, blanca y redonda. A su lado había una garza pequeña con el pico mojado.',
          'Donde el arroyo se hacía ancho y tranquilo estaba la luna, y a su lado, con cierto apuro, una garza joven que había querido pescarla.',
        ),
        either(
          '—Quiero pescar la luna, y no la puedo agarrar —dijo la garza.',
          '—Cuatro veces la he tenido en el pico —dijo la garza—, y las cuatro veces era solo agua.',
        ),
      ],
      [`—Mira hacia arriba —le dijo ${s.lead} en voz baja.`],
      [
        either(
          '¡Allí estaba la luna, en el cielo! La garza abrió mucho el pico. ¡Había dos lunas!',
          'La garza miró hacia arriba y pasó mucho rato sin decir nada. Luego dijo que había dos, y que una no hacía falta pescarla, y sonaba muy aliviada.',
        ),
        extra('Se quedaron mirando las dos.'),
      ],
    ],
  },
  {
    id: 'reeds',
    tell: (s) => [
      [
        either(
          'El viento cantaba en los juncos: uh, uh, uh. Pero nunca cantaba la última nota.',
          'En los juncos el viento de la tarde practicaba escalas, y siempre se paraba en el mismo sitio, una nota antes del final.',
        ),
        either(
          `Entonces ${s.lead} la cantó bien fuerte, con la boca redonda: ¡uuuh!`,
          `No había quien lo aguantara, y a la tercera ${s.lead} cantó en voz baja la nota que faltaba, por acabar de una vez.`,
        ),
      ],
      ['El viento se calló un momento. Después probó sin ayuda, y le salió.'],
      [
        either(
          'Y los juncos cantaron la canción entera, hacia arriba y hacia abajo. Al final hicieron una reverencia.',
          'A partir de ahí no hubo quien lo parara: escala arriba y escala abajo, y los juncos de toda la orilla se inclinaban a la izquierda y a la derecha, como se hace en los teatros.',
        ),
        extra('Hubo aplausos, muy bajitos.'),
      ],
    ],
  },
  {
    id: 'ferry',
    tell: (s) => [
      [
        either(
          'Una rana tenía una barca. Era una hoja grande, verde y redonda.',
          'Una rana llevaba allí la barca, que era una hoja de nenúfar con una cuerda, y tenía puesta una gorra que decía «Barca», para que nadie la tomara por una simple rana.',
        ),
        either(
          '—¡Al agua, patos! —dijo la rana. Y subieron a bordo.',
          'La hoja se hundió un poco al subir, pero solo un poco, y olía a pepino.',
        ),
      ],
      ['—¿Solo ida o ida y vuelta? —preguntó la rana.'],
      [`—Ida y vuelta —dijo ${s.mate}—, pero la vuelta, mucho más tarde.`],
      [
        either(
          'Despacio, despacio, cruzaron el arroyo. La hoja olía a pepino, y nadie tenía ninguna prisa por llegar.',
          'Cruzaron tan despacio que no se habría podido decir cuándo dejaban de estar en esta orilla y empezaban a estar en la otra, y nadie lo habría querido más deprisa.',
        ),
        extra('El billete costaba un tarareo.'),
      ],
    ],
  },
  {
    id: 'pebbles',
    tell: (s) => [
      [
        either(
          'En la orilla había piedritas de todos los colores: blancas, grises, rosas y una con una raya.',
          'En la curva el arroyo había puesto a la vista todo lo que había pulido aquel año, y se agacharon a ver qué había.',
        ),
        either(
          '—Una por persona —dijo un pajarito que las vigilaba.',
          'Había una regla, según un pajarito que vigilaba la mercancía: se llevaba una cada cual, y de vuelta a casa se devolvía otra.',
        ),
      ],
      [`—Esta se parece un poco a ${s.pal} —dijo ${s.lead}, y levantó una pequeñita llena de pecas.`],
      [
        either(
          'Guardaron las piedritas en el bolsillo. Clic, clic, hacían a cada paso, como si hablaran entre ellas.',
          'Las elegidas fueron a los bolsillos, donde sonaban a cada paso, y así se oían caminar, y por el ruido sabían que no faltaba nadie.',
        ),
        extra('Clic, clic, sonaba el camino.'),
      ],
    ],
  },
  {
    id: 'beaver-dam',
    tell: (s) => [
      [
        either(
          'Un castor hacía una presa en el arroyo. Le faltaba un solo palo.',
          'Un castor estaba sentado en su presa con un plano en las rodillas, porque le quedaba un agujero, uno solo, y no había palo en el bosque que encajara.',
        ),
        either(
          'Buscaron: este es largo, este es corto… ¡y este es justo!',
          `Le llevaron palos largos, cortos y torcidos, y el castor los medía con cara de pena, hasta que a ${s.other} se le ocurrió cruzar dos.`,
        ),
      ],
      ['—¡Acabada! —dijo el castor, y se quitó los anteojos para limpiarlos—. Y yo que llevaba tres días buscando.'],
      [
        either(
          'El castor dio tres palmadas con la cola: plas, plas, plas. ¡Ya se podía cruzar por encima!',
          'La alisó con la cola, tres golpes, con mucha ceremonia, y desde entonces aquello fue también un puente, con un letrero que contaba a quién se le había ocurrido.',
        ),
        extra('Y cruzaron antes que nadie.'),
      ],
    ],
  },
  {
    id: 'ducklings',
    tell: (s) => [
      [
        either(
          'Por el agua pasaron patitos en fila. Uno, dos, tres, cuatro, cinco, seis. Y muy atrás, el siete.',
          'Por el arroyo pasaba una fila de patitos, y detrás, a cierta distancia, un séptimo, que iba hablando con una hoja.',
        ),
        either(
          'El siete no se daba cuenta de nada de nada.',
          'La madre ya había doblado la curva, y el séptimo no se había enterado, porque la hoja escuchaba muy bien.',
        ),
      ],
      [`—¡Eh, patito! —gritó ${s.mate}—. ¡Que se van por la curva! ¡Y tráete la hoja!`],
      [
        either(
          '¡Cómo nadaba el siete! Chof, chof, chof. Y otra vez fueron siete patitos en fila, y una hoja.',
          'El séptimo levantó la vista, se llevó un susto, agarró la hoja con el pico y nadó con tanto brío que adelantó al sexto y al quinto y llegó el cuarto.',
        ),
        extra('—Cuac —dijo mamá pata.'),
      ],
    ],
  },
];
