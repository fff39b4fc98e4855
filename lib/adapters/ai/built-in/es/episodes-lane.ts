import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const laneEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'milk-cart',
    tell: (s) => [
      [
        either(
          'Por el callejón venía el carro de la leche. Clop, clop, clop. Tiraba de él una yegua gorda y tranquila.',
          'Por la curva asomó el viejo carro de la leche, vacío a esas horas, tirado por una yegua que no necesitaba que la guiara nadie.',
        ),
        'La yegua se paró y les sopló en el cuello un aire muy calentito.',
      ],
      [`—¿De camino ${s.toPlace}? —preguntó—. Entonces, arriba: yo llego hasta el puente.`],
      [
        either(
          '¡Y subieron al carro! Las lecheras cantaban: tin, tan, ton, tin, tan, ton. En el puente bajaron de un salto.',
          'Viajaron entre las lecheras, que daban una nota distinta con cada piedra del camino, y antes de que se acabara la canción ya estaban en el puente.',
        ),
        extra(
          '—¡Gracias, yegua! —gritaron.',
          'La yegua no quiso que le dieran las gracias, solo un puñado de trébol, y se lo comió sin prisa.',
        ),
      ],
    ],
  },
  {
    id: 'washing',
    tell: (s) => [
      [
        either(
          'En una cuerda bailaban unas camisas. El viento les hacía dar vueltas y vueltas. ¡Y la más pequeña se soltó!',
          'En el último jardín bailaba en la cuerda una familia entera de camisas, y una de ellas, pequeña y de rayas, estaba a punto de marcharse.',
        ),
        either(
          `${s.other} dio un salto y la agarró por una manga.`,
          `${s.other} dio un salto, más alto de lo que nadie creería después de cenar, y la agarró por una manga.`,
        ),
      ],
      ['—¡Muchas gracias! —dijo la vecina por encima de la valla—. Esa se me escapa todas las semanas.'],
      [
        either(
          'Le pusieron una pinza aquí y otra allá. Y la camisa se quedó quieta, quieta, hasta que todo el mundo se fue.',
          'La colgaron otra vez, con dos pinzas en cada hombro, y mientras se alejaban se notaba en la espalda que miraba con mucha envidia.',
        ),
        extra('La manga dijo adiós: «Otro día será».'),
      ],
    ],
  },
  {
    id: 'snail-race',
    tell: (s) => [
      [
        either(
          'Encima de un muro hacían una carrera dos caracoles. Iban los dos muy despacio. Iban los dos muy orgullosos.',
          'En lo alto de un muro hacían una carrera dos caracoles, y la llevaban haciendo desde el miércoles.',
        ),
        either(
          'Uno tenía una raya en la casita, y el otro, un lunar.',
          'A simple vista estaban parados, pero los dos tenían esa mirada del caracol que lo está dando todo.',
        ),
      ],
      ['—¿Quién va ganando? —jadeó el de la izquierda, sin volver los cuernos.'],
      [`—Empate total —dijo ${s.lead}, con la nariz pegada al muro para verlo bien.`],
      [
        either(
          '¡Empate! Los caracoles se pusieron tan contentos que pararon a descansar. Y se echaron a dormir, uno junto al otro.',
          'La noticia los alegró tanto que decidieron dejarlo ahí por hoy, y al día siguiente seguir empatando con fuerzas nuevas.',
        ),
        extra('Fue una carrera preciosa.', 'No todos los días se van a casa con la copa los dos.'),
      ],
    ],
  },
  {
    id: 'letter-box',
    tell: (s) => [
      [
        either(
          'En la esquina había un buzón rojo. ¡Y el buzón cantaba! Mmm, mmm, mmm.',
          'El buzón de la esquina tarareaba, y al arrimar la oreja se descubría que era un tarareo con letra.',
        ),
        'Dentro, entre una postal y una factura, una polilla ensayaba para el coro.',
      ],
      [
        either(
          '—Es que aquí hay un eco muy bonito —dijo la polilla—. ¿Quién me hace la voz grave?',
          '—Un eco así no lo hay en todo el pueblo —dijo la polilla por la ranura—. ¿Alguien tendría la bondad de hacerme la voz grave?',
        ),
      ],
      [
        either(
          `${s.who} ${s.verb('hizo', 'hicieron')} la voz grave: mmm, mmm, mmm. El buzón temblaba de gusto. La postal también.`,
          `${s.who} ${s.verb('hizo', 'hicieron')} la voz grave con la boca pegada al metal fresco, y ${s.pal} llevó el compás con un pie hasta que tembló la postal.`,
        ),
        extra('Sonó de maravilla.', 'Eran tres estrofas, y las tres hablaban de una bombilla.'),
      ],
    ],
  },
  {
    id: 'chalk',
    tell: (s) => [
      [
        either(
          'Alguien había pintado en el suelo una rayuela. Uno, dos, tres… ¡y no se acababa nunca!',
          'Alguien había pintado en las losas una rayuela de tiza amarilla, pero en lugar de acabarse en el diez seguía callejón abajo hasta el ciento seis.',
        ),
        either(
          'La saltaron entera. Un pie, dos pies, un pie.',
          'No se puede pasar de largo ante una cosa así, de modo que la saltaron entera, cambiando de pie cada diez casillas.',
        ),
      ],
      [
        `—Noventa y nueve, cien —contó ${s.pal}—, y de aquí en adelante ya no sé contar, así que son saltos y nada más.`,
      ],
      [
        either(
          'En la última casilla no había número. Había una flor de tiza, muy bien pintada.',
          'En la última casilla no había número, sino una flor, y debajo, con letra muy cuidada, alguien había escrito «muy bien».',
        ),
        extra('Y dieron otro saltito, de pura alegría.'),
      ],
    ],
  },
  {
    id: 'baker',
    tell: (s) => [
      [
        either(
          'Mmm, ¡qué bien olía! En la panadería había una ventana abierta, y el panadero asomó con un panecillo tibio.',
          'Detrás de la panadería, donde por las tardes siempre había una ventana abierta, olía tan bien que los pies fueron más despacio sin que nadie se lo pidiera.',
        ),
        either(
          'Era redondo y estaba un poco torcido.',
          'El panadero, blanco hasta las cejas, tendió por la ventana un panecillo demasiado torcido para venderlo.',
        ),
      ],
      ['—Los torcidos son los más ricos —dijo el panadero—, porque han tenido una vida más interesante.'],
      [
        either(
          `${s.mate} lo partió en trozos, y hubo para cada boca. Estaba blandito por dentro y crujiente por fuera.`,
          `${s.mate} lo partió y lo fue pasando, y durante un rato nadie habló de ${s.topic} ni de ninguna otra cosa.`,
        ),
        extra('Hasta las migas estaban buenas.'),
      ],
    ],
  },
  {
    id: 'sparrows',
    tell: (s) => [
      [
        either(
          'En la hiedra se acostaban los gorriones. ¡Qué escándalo tan grande! Pío, pío, pío, pío.',
          'En la hiedra de la esquina se estaban acostando los gorriones, cosa que lleva casi tanto tiempo como una excursión del colegio y hace más ruido.',
        ),
        either(
          'Todos los gorriones querían dormir en el medio.',
          'Sitio había de sobra, pero no había un solo gorrión que no quisiera dormir en el medio.',
        ),
      ],
      [`—¿Y si la cama fuera un corro? —preguntó ${s.mate}—. Así nadie se queda en la punta.`],
      [
        either(
          'Los gorriones lo pensaron. Se pusieron en corro, muy apretados. Pío, dijeron por última vez, y se quedaron dormidos.',
          'Hubo en la hiedra un silencio de esos en que piensan treinta cabecitas a la vez, luego un rebullir de plumas, y luego ya solo se oyó respirar.',
        ),
        extra('Pasaron de puntillas.', 'Hasta la esquina fueron de puntillas, para no deshacerlo.'),
      ],
    ],
  },
  {
    id: 'umbrella',
    tell: (s) => [
      [
        either(
          'En el seto había un paraguas azul, abierto del todo. ¡Y dentro vivía alguien!',
          'En el seto había un paraguas azul, grande y abierto del todo, y como estaba claro que había llegado por el aire, nadie sabía de quién era.',
        ),
        either(
          `${s.lead} miró con cuidado. Era un lirón, sentado en un cojín de pelusa.`,
          `${s.lead} se asomó, y dentro había un lirón en un cojín de pelusa, que leía en las costuras el tiempo que iba a hacer.`,
        ),
      ],
      ['—Seco hasta mañana —dijo el lirón sin levantar la vista—, templado y con probabilidad de bostezos.'],
      [
        either(
          'El lirón bostezó. Luego bostezó el seto entero. Y después, uno tras otro, bostezaron los de fuera.',
          'No había acabado de anunciarlo cuando empezó: bostezó primero el lirón y después, por orden de cercanía, cuanto había alrededor con boca.',
        ),
        extra('Y se desearon buenas tardes.'),
      ],
    ],
  },
  {
    id: 'street-lamp',
    tell: (s) => [
      [
        either(
          'En el callejón había una farola rara. Se encendía. Se apagaba. Se encendía. Se apagaba.',
          'La última farola del callejón no acababa de decidirse: se encendía, se apagaba y volvía a encenderse, como si quisiera decir algo.',
        ),
        either(
          `${s.lead} le dio unos golpecitos en el poste: toc, toc, toc.`,
          `${s.lead} llamó al poste tres veces, con suavidad, como se llama a la puerta de quien a lo mejor está durmiendo.`,
        ),
      ],
      [`—A lo mejor solo se aburre —dijo ${s.mate}—. Como es la última, no tiene con quién hablar.`],
      [
        either(
          'Entonces le cantaron una canción, muy bajito. Y la farola se encendió y ya no se apagó más.',
          'Así que le hicieron corro durante una canción entera, con las manos en el poste, y a la segunda estrofa la luz se volvió firme, y cálida, y se quedó.',
        ),
        extra('Su luz fue detrás un buen rato.'),
      ],
    ],
  },
  {
    id: 'cherry-stones',
    tell: (s) => [
      [
        either(
          'Debajo del cerezo había huesos de cereza en fila. Uno, y otro, y otro.',
          'Bajo el viejo cerezo alguien había puesto huesos de cereza en una fila larguísima, y al lado de cada hueso, una hoja muy pequeña.',
        ),
        'Un mirlo paseaba por delante, arriba y abajo, con las alas a la espalda.',
      ],
      ['—Estoy contando el verano —dijo el mirlo—. Un hueso por cada día bueno. ¿El de hoy cómo ha sido?'],
      [
        either(
          `—¡Bueno! —dijo ${s.lead}. Y el mirlo puso un hueso más. La fila quedó un poquito más larga.`,
          `—Bueno, y todavía no se ha acabado —dijo ${s.lead} después de pensarlo. Así que el mirlo puso un hueso y, tras meditarlo, medio hueso más.`,
        ),
        extra('Era un verano muy, muy largo.'),
      ],
    ],
  },
];
