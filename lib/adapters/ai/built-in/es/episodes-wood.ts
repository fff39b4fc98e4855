import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const woodEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'owl-school',
    tell: (s) => [
      [
        either(
          'En una rama había tres búhos pequeños. ¡Estaban en la escuela! La maestra era una lechuza con puntero.',
          'En una rama baja, por orden de estatura, había tres búhos pequeños, y delante, una lechuza con un puntero: era la primera clase de la tarde.',
        ),
        'Estaban aprendiendo a guiñar un solo ojo.',
      ],
      [`—¿Nos lo enseña alguien de la visita? —preguntó la maestra—. ¿${s.lead}, por ejemplo?`],
      [
        either(
          `${s.lead} guiñó un ojo. Luego, el otro. ¡Qué aplausos! Los búhos se cayeron de la rama de la emoción, y volvieron a subir volando.`,
          `${s.lead} guiñó el izquierdo, guiñó el derecho, y los búhos pequeños, que nunca lo habían visto hacer tan deprisa, se cayeron de la rama de pura admiración y volvieron a subir volando.`,
        ),
        extra('Y con eso se acabó la clase.'),
      ],
    ],
  },
  {
    id: 'moss-bed',
    tell: (s) => [
      [
        either(
          'Encontraron una cama de musgo. Era verde, redonda y muy blanda.',
          'Entre dos raíces encontraron un musgo tan espeso y de un verde tan parejo que a la fuerza lo tenía que haber hecho alguien.',
        ),
        either(
          'Primero se sentaron un poquito. Luego se tumbaron un poquito, nada más que para probar.',
          'Se sentaron, solo por probar, y de estar así a tumbarse no había más que un suspiro.',
        ),
      ],
      [`—Cinco minutos —dijo ${s.pal}—. Yo los cuento. Uno… dos…`],
      [
        either(
          'El tres ya no se oyó. Arriba, muy arriba, las hojas hacían chis, chis, chis. ¡Qué descanso tan bueno!',
          'El tres ya no se oyó. Muy arriba las hojas se frotaban unas con otras, y sonaba como mucha gente dándose la razón, y al levantarse era como si hubieran dormido una mañana entera.',
        ),
        extra('En el musgo quedaron unos cuantos huecos.'),
      ],
    ],
  },
  {
    id: 'mushroom-inn',
    tell: (s) => [
      [
        either(
          'Debajo de una seta, un escarabajo tenía una posada con tres mesitas y muchas tacitas.',
          'Bajo la seta más ancha del bosque un escarabajo tenía una posada con tres mesas de corteza y la carta escrita en un pétalo.',
        ),
        either(
          '—Hoy hay rocío —dijo el escarabajo—. ¡Una gota por cabeza!',
          'Había rocío, fresco o del día anterior, y los jueves, flan.',
        ),
      ],
      [`—¡Ah, la gente que va ${s.toPlace}! —dijo el posadero—. Antes de ir, todo el mundo hace aquí una parada.`],
      [
        either(
          `Bebieron el rocío en tacitas muy pequeñas. Sabía a hojas y a sol. ${s.mate} pidió otra gota.`,
          `Bebieron rocío fresco en tazas que había que sujetar con dos uñas, y sabía a menta y a primera hora de la mañana, y ${s.mate} preguntó si se podía repetir.`,
        ),
        extra('—¡Hasta otra! —dijo el escarabajo.'),
      ],
    ],
  },
  {
    id: 'pine-cones',
    tell: (s) => [
      [
        either(
          '¡Plof! Cayó una piña. ¡Plof! Cayó otra piña. ¿Quién tiraba tantas piñas?',
          'Cayó una piña delante de sus pies, y luego otra, y cuando miraron hacia arriba ya estaba apuntando la tercera.',
        ),
        'En lo alto había una ardilla, rodeada de todas sus provisiones y fuera de sí.',
      ],
      ['—¡Tengo doscientas cuatro —gritaba—, y no hay manera de que se queden en el árbol!'],
      [
        either(
          `${s.who} las ${s.verb('recogió', 'recogieron')} una a una y las ${s.verb('guardó', 'guardaron')} en un tronco hueco. ¡Allí sí que se quedaban!`,
          `${s.who} las ${s.verb('llevó', 'llevaron')}, en gorros, capuchas y bolsillos, a un tronco hueco que había al lado, y la ardilla descubrió que las cosas también se pueden guardar abajo.`,
        ),
      ],
      [extra('—¡Abajo! —dijo la ardilla—. ¿A quién se le iba a ocurrir?')],
    ],
  },
  {
    id: 'echo',
    tell: (s) => [
      [
        either(
          'Gritaron «¡hola!», y el bosque contestó: «¡Hola!». ¡Entre los árboles vivía un eco! Y era un eco muy bien educado.',
          'Entre los troncos más altos había un eco, y no de los corrientes, porque estaba mejor educado.',
        ),
        either(
          'Le preguntaron cómo estaba. «Bien, muchas gracias», dijo el eco, y se oyó su risa.',
          'Le dijeron «hola» con las manos en la boca, y contestó «buenas tardes»; y cuando le preguntaron qué tal, respondió que no se podía quejar.',
        ),
      ],
      [`—¿Te gusta que te cuenten cosas? —gritó ${s.lead}.`],
      [
        either(
          '—¡Cosas! ¡Muchas cosas! —dijo el eco, y desde entonces no paró de preguntar hasta que se supo la tarde entera.',
          '—Me encanta —dijo el eco, que estaba harto de que la gente solo fuera a gritar su nombre, y así fue como le contaron la tarde entera, y él repitió las mejores partes.',
        ),
      ],
      [extra('Tenía una voz muy bonita.')],
    ],
  },
  {
    id: 'lantern-path',
    tell: (s) => [
      [
        either(
          'A los lados del camino se encendieron unas lucecitas. ¡Eran luciérnagas!',
          'Cuando entre los troncos ya quedaba poca luz, alguien encendió otra: a los dos lados del camino, a la altura del tobillo, había lamparitas verdes.',
        ),
        either(
          'Brillaban verdes y doradas, una detrás de otra, como un collar muy largo.',
          'Eran luciérnagas de servicio, cada una en su tallo, y se ponían más derechas cuando se acercaba alguien.',
        ),
      ],
      ['—Vamos pasando, vamos pasando —dijo la primera—. Prohibido pararse, salvo para admirar.'],
      [
        either(
          `${s.who} se ${s.verb('paró', 'pararon')} a admirar. «¡Qué bonitas!». Y las luces, de alegría, dieron un saltito en su hierba.`,
          `${s.who} se ${s.verb('paró', 'pararon')}, por lo tanto, a admirar, y el cumplido fue pasando de tallo en tallo por toda la fila, cada vez más luminoso.`,
        ),
        extra('El camino entero parpadeó de gusto.'),
      ],
    ],
  },
  {
    id: 'badger-sweeping',
    tell: (s) => [
      [
        either(
          'Un tejón barría el camino. Ras, ras, ras. Pero las hojas caían y caían.',
          'En un claro un tejón barría las hojas del camino, y a sus espaldas, una a una, el haya iba dejando caer otras nuevas.',
        ),
        either(
          'Al tejón le daba igual, y seguía barriendo.',
          'No parecía importarle; según contó, iba ya por su noveno otoño en el puesto.',
        ),
      ],
      [`—¿Y no te cansas? —le preguntó ${s.mate} mientras recogía una hoja.`],
      [
        either(
          '—Qué va —dijo el tejón—. Es que me gusta cómo suena. ¿Alguien quiere probar? Diez escobazos por persona.',
          '—Si barriera por el camino, sí —dijo el tejón—. Pero yo barro por el sonido.',
        ),
      ],
      [
        either(
          'Ras, ras, ras. ¡Sonaba muy bien!',
          'Les prestó la escoba, hubo diez escobazos para cada cual, y era verdad que sonaba bien.',
        ),
        extra('Ras, hizo la escoba, y otra vez ras.'),
      ],
    ],
  },
  {
    id: 'tree-house',
    tell: (s) => [
      [
        either(
          'En un árbol había una casita con una escalera de cuerda.',
          'En un fresno, con su escalera de cuerda, había una casita que unos niños habían olvidado y que los siguientes no habían encontrado todavía.',
        ),
        either(
          'Subieron con cuidado, peldaño a peldaño, y miraron por la ventana.',
          'Probaron los peldaños uno por uno, subieron y se sentaron en un suelo que crujió de gusto al ver que volvía a hacer falta.',
        ),
      ],
      [`—Desde aquí casi se ve ${s.thePlace} —dijo ${s.pal}—. Detrás de la tercera colina. No, eso es una nube.`],
      [
        either(
          'Se quedaron allí un rato, hombro con hombro. El árbol se mecía muy despacio.',
          'En la pared había una fila de nombres grabados, los más viejos ya casi cubiertos, y los fueron leyendo en voz alta, con el dedo, para que volvieran a sonar.',
        ),
        extra('Luego bajaron sin ninguna prisa.'),
      ],
    ],
  },
  {
    id: 'lost-mitten',
    tell: (s) => [
      [
        either(
          'En el camino había una manopla roja. ¡Y la manopla roncaba!',
          'En mitad del camino había una manopla roja, de lana, de la mano izquierda, y de la manopla salía un ronquido suave.',
        ),
        either(
          `${s.other} miró con mucho cuidado. Dentro dormía un erizo muy pequeño.`,
          `Cuando ${s.other} levantó el borde, el ronquido resultó ser un erizo pequeñísimo, hecho una bola en el pulgar.`,
        ),
      ],
      ['—¡Ahí estás! —dijo su padre, que llegaba corriendo con un farol—. Siempre en la lana de alguien.'],
      [
        either(
          'Llevaron la manopla hasta la casa de los erizos, debajo de un helecho. Y el pequeño ni se despertó.',
          'Entre varias manos llevaron la manopla hasta la puerta de la familia, que estaba debajo de un helecho, y el durmiente no llegó a enterarse de que el mundo se había movido.',
        ),
        extra('—Chis —dijo papá erizo.'),
      ],
    ],
  },
  {
    id: 'wise-stump',
    tell: (s) => [
      [
        either(
          'Había un tronco cortado, liso como una mesa. Tenía anillos y más anillos.',
          'En un tronco cortado, ancho y liso como una mesa, se podían contar los años, que empezaban por el borde e iban hacia dentro.',
        ),
        either(
          '¡Y cada anillo era un año del árbol! Los contaron con el dedo, uno por uno.',
          'Aquí hubo un verano de mucho sol, allí uno flaco, y este anillo, fino como un pelo, era el año de la gran nevada.',
        ),
      ],
      [`—Y aquí empiezo yo —dijo ${s.lead}, y puso el dedo muy cerca del borde.`],
      [
        either(
          `—Y el árbol, aquí —dijo ${s.mate}. En el medio el anillo era chiquitín. Todo empieza siendo chiquitín.`,
          `—Y el árbol, aquí —dijo ${s.mate}, con el dedo en el centro. Aquello no ocupaba nada, y sin embargo dentro cabía el árbol entero.`,
        ),
      ],
      [extra('Le dieron al tronco unas palmaditas y siguieron andando.')],
    ],
  },
];
