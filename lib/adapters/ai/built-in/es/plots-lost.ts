import { either, extra, more } from '../line';
import type { Plot } from '../story-pack';
import { aside } from './aside';
import { capitalised } from './grammar';
import type { Stage } from './stage';

export const lostAndFound: readonly Plot<Stage>[] = [
  {
    id: 'lost',
    titles: (s) => [
      `${s.who} y ${s.theThing} que se perdió`,
      `¿Quién ha visto ${s.theThing}?`,
      `${s.pal} busca ${s.theThing}`,
      `La tarde en que faltó ${s.theThing}`,
    ],
    begin: (s) => [
      [
        either(
          `De pronto llegó corriendo ${s.onePal}.`,
          `De pronto crujió el seto y de él salió, sin aliento, ${s.onePal}.`,
        ),
        extra(
          'Traía hojas pegadas por todas partes.',
          'Traía hojas y semillas pegadas por todas partes, como si el seto fuera de los largos.',
        ),
      ],
      [
        `—Soy ${s.pal}, ¡y he perdido ${s.theThing}!`,
        more(
          `Sin ${s.itself}, allí nadie se puede dormir.`,
          `Su sitio está ${s.atPlace}, y sin ${s.itself} no hay quien pegue ojo.`,
        ),
      ],
      [more(`—¿Y al pasar por aquí aún ${s.it} tenías? —preguntó ${s.lead}.`)],
      [more(`—${capitalised(s.it)} llevaba a la espalda —dijo ${s.pal}—. Y de repente, ya no.`)],
      [
        either(
          `—Vamos a buscar${s.it} —dijo ${s.lead}.`,
          `—Pues vamos a buscar${s.it} —dijo ${s.lead}—, aunque haya que llegar ${s.toPlace}.`,
        ),
      ],
      ...aside(s, `—Yo miro a la izquierda —dijo ${s.mate}—. Tú, a la derecha.`),
      [more('Y echaron a andar.', 'Hubo que ir por las chaquetas y dejar bien cerrada la verja, y echaron a andar.')],
    ],
    end: (s) => [
      [
        either(
          `Y allí, ${s.atPlace}, ¡estaba ${s.theThing}!`,
          `Y allí, ${s.atPlace}, medio ${s.thingAs('tapad')} por una hoja grande, estaba ${s.theThing}.`,
        ),
        more(
          `Nadie se ${s.it} había llevado. Se había ido ${s.thingAs('solit')} a casa.`,
          `Nadie se ${s.it} había llevado: se había soltado por el camino y, como hacen las cosas que saben de dónde son, casi había llegado a casa por su cuenta.`,
        ),
      ],
      [
        more(
          `—¡Aquí está! —gritó ${s.pal}.`,
          `—Aquí está —dijo ${s.pal}, y tuvo que repetirlo dos veces para creérselo.`,
        ),
      ],
      [
        extra('Enseguida se oyeron bostezos por todos lados.'),
        extra(`También bostezó ${s.lead}.`, `Los bostezos se pegan, y a ${s.lead} se le pegó el más grande.`),
      ],
    ],
    summary: (s) => `${s.party}, ${s.onePal}, buscan ${s.theThing}, que se ha perdido camino ${s.ofPlace}.`,
  },
  {
    id: 'return',
    titles: (s) => [
      `${s.theThing} que quería volver a casa`,
      `${s.who} y ${s.theThing} ${s.ofPlace}`,
      `${s.pal} lleva ${s.theThing}`,
      `De cómo volvió a casa ${s.theThing}`,
    ],
    begin: (s) => [
      [
        either(
          `¡Y allí había ${s.oneThing}!`,
          `Y de pronto, donde por la mañana no había nada de nada, apareció ${s.oneThing}.`,
        ),
        more('Llevaba una etiqueta.', 'Llevaba una etiqueta atada con hilo rojo, y la tinta todavía estaba fresca.'),
      ],
      [more(`«Hace falta ${s.atPlace}», decía la etiqueta, «antes de la hora de dormir».`)],
      [
        either(
          `—¡Es ${s.thingAs('nuestr')}! —gritó ${s.onePal}—.`,
          `—Ah, menos mal que apareció —dijo una voz junto a la verja, y era ${s.onePal}—.`,
        ),
        `Soy ${s.pal}. ¿Me ayudas a llevar${s.it} ${s.toPlace}?`,
      ],
      [
        more(
          `—Claro que sí —dijo ${s.lead}.`,
          `—Claro que sí —dijo ${s.lead}, a quien aquello ni le parecía una pregunta.`,
        ),
      ],
      ...aside(s, `—Dos llevan mejor que uno —dijo ${s.mate}—. ¡Y tres, mejor que dos!`),
      [
        extra(
          'No pesaba mucho.',
          'Pesaba menos de lo que parecía, y tenía la tibieza de lo que alguien ha tenido mucho rato entre las manos.',
        ),
        either('Y para allá se fueron.', 'Así que, por turnos y con cuidado, se fueron para allá.'),
      ],
    ],
    end: (s) => [
      [
        either(
          `Llegaron ${s.toPlace}. ¡Qué bien quedaba allí ${s.theThing}!`,
          `Así llegaron ${s.toPlace} y dejaron ${s.theThing} en su sitio.`,
        ),
        more(
          'Encajó con un ruidito feliz.',
          'Había un hueco con su forma justa, sin una mota de polvo, y al encajar se oyó un ruidito de contento.',
        ),
      ],
      [more(`—Ahora sí es de tarde —dijo ${s.pal}—. Ahora sí.`)],
      [
        extra('Una a una se fueron apagando las lámparas.'),
        extra('Todo quedó en calma.', 'Quedó ese silencio bueno que lleva todo el día esperando su turno.'),
      ],
    ],
    summary: (s) => `${s.party}, ${s.onePal}, llevan ${s.oneThing} de vuelta a su sitio, ${s.atPlace}.`,
  },
  {
    id: 'homesick',
    titles: (s) => [
      `${s.who} y el largo camino ${s.toPlace}`,
      `${s.pal} quiere volver a casa`,
      `${s.pal}, ${s.theThing} y el camino a casa`,
      `Una visita con ${s.oneThing}`,
    ],
    begin: (s) => [
      [
        either(
          `Alguien suspiró. Era ${s.onePal}.`,
          `Alguien suspiró detrás de las macetas, y al apartarlas apareció ${s.onePal}.`,
        ),
        more(`Traía ${s.oneThing}.`, `A su lado, en un pañuelo bien anudado, traía ${s.oneThing}.`),
      ],
      [
        `—Soy ${s.pal}, y no encuentro ${s.thePlace}.`,
        more('Es mi casa.', 'Es donde vivo, y esta mañana todavía estaba en su sitio.'),
      ],
      [
        extra(
          `${s.lead} se sentó a su lado.`,
          `${s.lead} se sentó en el suelo, porque es más fácil estar triste junto a alguien de la misma altura.`,
        ),
      ],
      [
        either(
          `—Te llevamos a casa —dijo ${s.lead}.`,
          `—Entonces te llevamos —dijo ${s.lead}—, y ${s.theThing} se viene también.`,
        ),
      ],
      ...aside(s, `—Y por el camino nos cuentas cómo es —añadió ${s.mate}.`),
      [more('Y se fueron, paso a paso.', 'Dicho así parecía muy sencillo, y se pusieron en camino.')],
    ],
    end: (s) => [
      [
        either(
          `—¡Mi casa! —gritó ${s.pal}. Era ${s.thePlace}.`,
          `—Mi casa —dijo ${s.pal} en voz muy baja, porque allí, como si nunca se hubiera movido, estaba ${s.thePlace}.`,
        ),
      ],
      [
        more(
          'La puerta estaba abierta.',
          'Había una puerta abierta y una lámpara encendida, como cuando se espera a alguien.',
        ),
        more(
          `${s.pal} le dio a ${s.lead} ${s.theThing}.`,
          `En el umbral ${s.pal} se volvió y le tendió a ${s.lead} ${s.theThing}.`,
        ),
      ],
      [more(`—Guárda${s.it} hasta que vaya a verte.`, `—Guárdame${s.it}. Así tendré un motivo para ir a ver${s.it}.`)],
      [
        extra('Dentro humeaba la sopa en la mesa.'),
        extra('Se dijeron adiós mucho rato.', 'Se dijeron adiós hasta la curva del camino, y un poco más.'),
      ],
    ],
    summary: (s) =>
      `${s.who} ${s.verb('acompaña', 'acompañan')} a ${s.pal}, ${s.onePal} con ${s.oneThing}, de vuelta ${s.toPlace}.`,
  },
];
