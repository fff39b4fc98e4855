import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const homewardEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'retelling',
    tell: (s) => [
      [
        either(
          'De vuelta a casa se contaron la aventura otra vez, desde el principio.',
          'De vuelta a casa se contaron la aventura otra vez, desde el principio, como si no hubieran estado allí.',
        ),
        either(
          'Ahora era todavía mejor: más larga, más alta y más valiente.',
          'Ya había mejorado mucho: el camino era más largo, la colina más empinada, y las respuestas, bastante más ingeniosas.',
        ),
      ],
      [`—Y entonces ${s.lead} dijo justo lo que había que decir —dijo ${s.pal}—. Otra vez esa parte, por favor.`],
      [
        either(
          `Y ${s.other} contó otra vez esa parte. Y otra vez más, porque era la mejor de todas.`,
          `${s.other} contó esa parte dos veces más, y a la segunda ya la tarareaban hasta quienes no salían en ella, que eran un grillo y una verja.`,
        ),
        extra('Y otra.'),
      ],
    ],
  },
  {
    id: 'evening-shift',
    tell: () => [
      [
        either(
          'Un caracol estaba limpiando el camino. Dos polillas iban cerrando las margaritas, una por una.',
          'Se cruzaron con quienes ordenan el mundo por la tarde: un caracol que sacaba brillo al camino y dos polillas que plegaban las margaritas, una detrás de otra.',
        ),
        either(
          'Por la mañana tenía que estar todo listo y bien limpio.',
          'Había muchísimo que hacer hasta la mañana, y todo se hacía sin una palabra.',
        ),
      ],
      ['—Cuidado, que ahí está recién limpio —susurró el caracol—. Y que descanse todo el mundo.'],
      [
        either(
          'Pasaron de puntillas por un ladito, para no dejar huellas. El caracol dio las gracias con un cuerno.',
          'Dieron un rodeo bien grande y, mientras se alejaban, notaron cómo a sus espaldas, hoja por hoja, iban poniendo la tarde en orden.',
        ),
        extra('Ya no quedaba ni una margarita abierta.'),
      ],
    ],
  },
  {
    id: 'sleepy-pal',
    tell: (s) => [
      [
        either(
          `A ${s.pal} se le cerraban los ojos. Un paso, y un bostezo. Otro paso, y otro bostezo más grande.`,
          `Ahora que ya estaba todo hecho, a ${s.pal} le entró tanto sueño que andar y estarse ${s.palAs('quiet')} venían a ser lo mismo.`,
        ),
        either(
          `—Apóyate en mí, que yo te llevo —dijo ${s.lead}.`,
          `—Apóyate en mí —dijo ${s.lead}, y nadie se lo discutió, ni siquiera por educación.`,
        ),
      ],
      [`—No me duermo —dijo ${s.pal} un poco después—. Solo estoy escuchando con los ojos cerrados.`],
      [
        either(
          'Y caminaron así, muy cerca y muy despacio. Y al ratito ya se oían unos ronquidos suaves, suaves.',
          'Siguieron así, con un balanceo de barca buena, y a la vuelta de la curva se oyó, en mitad de una palabra, cómo alguien dejaba también de escuchar.',
        ),
        extra('Qué ronquidos tan suaves.'),
      ],
    ],
  },
  {
    id: 'first-stars',
    tell: (s) => [
      [
        either(
          'Salió una estrella, muy chiquita y muy blanca. Luego salieron dos. Y luego, ¡muchísimas!',
          'La primera estrella había salido sin que nadie la viera, pero a la segunda la sorprendieron en el momento justo.',
        ),
        either(
          'Quisieron contarlas con los dedos, pero salían y salían, y no había dedos para tantas.',
          'Quisieron contarlas por turnos, pero pasa con las estrellas como con los bostezos: en cuanto empieza una, salen por todas partes.',
        ),
      ],
      [`—¿Sabrán que se las ve desde aquí? —preguntó ${s.pal}.`],
      [
        either(
          `—¡Hola, estrellas! —gritó ${s.other}. Y las estrellas parpadearon. A lo mejor era un sí.`,
          `—Yo creo que se están preguntando lo mismo —dijo ${s.other}, y por si acaso las saludaron con la mano, primero a las grandes y luego, una por una, a las que apenas se veían.`,
        ),
      ],
      [extra('Una de ellas pareció guiñar un ojo.')],
    ],
  },
  {
    id: 'warm-stone',
    tell: (s) => [
      [
        either(
          'Junto al camino había una piedra grande y calentita. Se sentaron encima, en fila.',
          'Junto al camino estaba la piedra grande que se pasa el día guardando sol, y a esas horas lo repartía entre quienes se le sentaban encima.',
        ),
        either(
          'Ya había una lagartija, que les hizo sitio.',
          'Había ya una lagartija, que les hizo sitio sin abrir los ojos.',
        ),
      ],
      ['—Aquí se puede estar hasta que se enfríe —murmuró la lagartija—, pero entonces nos encuentra aquí el martes.'],
      [
        either(
          `Por debajo venía un calorcito muy bueno. ${s.mate} cerró los ojos un momento. Y luego, a seguir.`,
          `Estuvieron espalda con espalda y sin decir nada, y ${s.lead} se acordó de que ${s.thePlace} seguía en su sitio, y de que mañana también seguiría.`,
        ),
        extra('Se quedaron solo un ratito.'),
      ],
    ],
  },
  {
    id: 'sleepy-sheep',
    tell: (s) => [
      [
        either(
          'En la colina estaban las ovejas, ya acostadas. Una oveja, dos ovejas, tres ovejas, blancas y blanditas.',
          'En la ladera las ovejas ya estaban acostadas, tan pegadas que desde el camino parecían algo muy blando que se hubiera derramado.',
        ),
        either(
          '¡Y también ellas estaban contando, muy bajito!',
          'Solo al acercarse se oyó el murmullo, y se entendió que también las ovejas estaban contando.',
        ),
      ],
      [`—${s.lead}, uno; ${s.pal}, dos; y luego… —murmuró la más vieja, y se durmió antes del tres.`],
      [
        either(
          'Pasaron de puntillas, sin hacer ruido. Bee, dijo en sueños un cordero, y no se despertó ni una sola oveja.',
          'Tuvieron que morderse los labios para no reírse, y pasaron tan de puntillas como pudieron, porque no está bien que a una la despierte lo que está contando.',
        ),
        extra('Pronto dormía el rebaño entero.'),
      ],
    ],
  },
  {
    id: 'smell-of-home',
    tell: (s) => [
      [
        either(
          'Snif, snif. ¿A qué olía de pronto? Olía a jabón y a sopa. ¡Olía a casa!',
          'Mucho antes de que se viera nada, ya se olía: ropa limpia, paredes tibias y mermelada de alguien.',
        ),
        either(
          'Los pies, de contento, echaron a correr ellos solos.',
          'Los pies, que llevaban quejándose desde la última cuesta, se olvidaron de la queja y tomaron la delantera.',
        ),
      ],
      [`—¿Y tu casa a qué huele? —le preguntó ${s.lead} a ${s.pal}.`],
      [
        either(
          `${s.pal} lo pensó un poco. «Huele a que hay alguien», dijo. «Y a sábanas limpias. Y a que ya he llegado».`,
          `${s.pal} lo estuvo pensando durante todo un seto y parte del siguiente, porque hay preguntas que merecen su tiempo. «A que alguien acaba de salir», dijo entonces, «y enseguida vuelve».`,
        ),
        extra('Es un olor muy bueno.'),
      ],
    ],
  },
  {
    id: 'song',
    tell: (s) => [
      [
        either(
          'De camino cantaron una canción muy bajita. Solo tenía tres notas, y las tres eran suaves.',
          'Alguien había empezado a tararear, y ya no había manera de saber quién, porque tarareaban a coro.',
        ),
        either(
          'La letra la iba poniendo el camino, paso a paso.',
          'No era una canción difícil: tenía tres notas, y la letra la iba poniendo lo que había al borde del camino.',
        ),
      ],
      [
        either(
          '—Adiós, árbol; adiós, flor; adiós, piedra; adiós, pastor; hasta mañana, caracol.',
          '—Adiós, poste; adiós, portón; adiós, cardo del rincón; que se acaba la función.',
        ),
      ],
      [
        either(
          `${s.who} le ${s.verb('cantó', 'cantaron')} a todo lo que había en el camino. Y la canción era cada vez más suave.`,
          'Habían saludado de esa manera a cuatro campos y a una carretilla cuando se dieron cuenta de que aquello era ya una nana, y de que estaba haciendo efecto.',
        ),
        extra('Bajito, bajito, cada vez más bajito.'),
      ],
    ],
  },
  {
    id: 'resting-wind',
    tell: (s) => [
      [
        either(
          'El viento se había acostado en la hierba. Solo respiraba: dentro, fuera, dentro, fuera.',
          'El viento, que había andado suelto el día entero, estaba ahora acostado en la hierba alta y apenas se movía.',
        ),
        either(
          'La hierba se movía con él, un poquito nada más.',
          'Solo al pasar por su lado se agitaban unas briznas, como se agita quien duerme y oye unos pasos que conoce.',
        ),
      ],
      [`—¿Le pasa algo? —susurró ${s.pal}.`],
      [`—No —dijo ${s.mate === s.pal ? s.lead : s.mate}—. Es que ya ha hecho bastante por hoy.`],
      [
        either(
          'Y respiraron a la vez que el viento, muy despacio. Dentro y fuera, dentro y fuera, un paso cada vez.',
          'Anduvieron más despacio desde entonces, y notaron que respiraban a su compás, tres pasos hacia dentro y cuatro hacia fuera, y que era una manera estupenda de andar.',
        ),
        extra('Dentro y fuera, todo el camino.'),
      ],
    ],
  },
  {
    id: 'window-lights',
    tell: (s) => [
      [
        either(
          '¡Ya se veían las casas! Se encendió una ventana. Y luego otra, y otra.',
          'Desde la última cuesta se veían las casas, y en las casas, aquí y allá, las ventanas, como los cuadros de una colcha amarilla.',
        ),
        either(
          'Eran amarillas como el sol. Detrás de cada una, alguien se iba a la cama.',
          'En una alguien se lavaba los dientes, en otra se leía un cuento, y eso se sabía por lo quietas que estaban las cabezas.',
        ),
      ],
      [`—¿La tuya cuál es? —preguntó ${s.pal}.`],
      [`—La que tiene cara de estar esperando —dijo ${s.lead}.`],
      [
        either(
          'Y era verdad. Allí estaba, tibia y encendida, y esperaba sin cansarse.',
          'No costó encontrarla: bien mirado, todas tenían un poco esa cara, pero había una que la tenía más que ninguna.',
        ),
        extra('Ya solo faltaban unos pocos pasos.'),
      ],
    ],
  },
];
