import { either, extra, more } from '../line';
import type { Plot } from '../story-pack';
import { aside } from './aside';
import { capitalised } from './grammar';
import type { Stage } from './stage';

export const wishes: readonly Plot<Stage>[] = [
  {
    id: 'invitation',
    titles: (s) => [
      `Una invitación ${s.toPlace}`,
      `${s.who} y la fiesta ${s.ofTheThing}`,
      `${s.pal} trae una carta`,
      `Esta tarde, ${s.atPlace}`,
    ],
    begin: (s) => [
      [
        either(
          `Entonces ${s.onePal} trajo una carta.`,
          `Entonces llegó por el sendero ${s.onePal} con una carta, y esperó con educación a que se abriera el sobre.`,
        ),
      ],
      [
        `«Hay fiesta ${s.atPlace}, y falta ${s.theThing}», decía la carta.`,
        more('La firmaba una huella.', 'La firmaban siete huellas distintas, y la más pequeña había hecho un borrón.'),
      ],
      [
        more(
          `En el mismo paquete venía ${s.theThing}.`,
          `En el mismo paquete, entre heno bien seco, venía ${s.theThing}.`,
        ),
        extra('¡Cómo brillaba!', 'Brillaba como las cosas que solo se usan una tarde al año.'),
      ],
      [more(`—Me llamo ${s.pal} —dijo la visita—, y me sé casi todo el camino.`)],
      [either(`—¡Vamos! —dijo ${s.lead}.`, `—Allí estaremos, y a tiempo —dijo ${s.lead}.`)],
      ...aside(s, `—Yo sé bailar un poco —dijo ${s.mate}.`, `—Yo ensayo el saludo por el camino —dijo ${s.mate}.`),
      [extra('Y allá fueron.', 'Y allá fueron, porque las fiestas no se guardan para otro día.')],
    ],
    end: (s) => [
      [
        either(
          `¡Llegaron a tiempo! ${capitalised(s.atPlace)} empezó la fiesta.`,
          `Llegaron por los pelos, y ${s.atPlace} les hicieron sitio en los bancos.`,
        ),
        more(
          `${capitalised(s.theThing)} ocupó el lugar de honor.`,
          `${capitalised(s.theThing)} ocupó el centro exacto de la mesa, y solo entonces, según la costumbre, se dio la señal.`,
        ),
      ],
      [
        more('Hubo bollos tibios.', 'Hubo bollos tibios, compota de manzana y un discurso que, por suerte, fue corto.'),
        extra(
          'Y hubo un baile lento, muy lento.',
          'Y para terminar hubo un baile lento, tan lento que los más pequeños se durmieron bailando.',
        ),
      ],
      [more(`—Desde hoy hay invitación todos los años —dijo ${s.pal}.`)],
    ],
    summary: (s) => `${s.party}, ${s.onePal}, llevan ${s.theThing} a una fiesta ${s.atPlace}.`,
  },
  {
    id: 'waking',
    titles: (s) => [
      `El silencio ${s.ofPlace}`,
      `${s.who} y ${s.thePlace} que se quedó en silencio`,
      `Lo que sabe hacer ${s.theThing}`,
      `${s.pal} pide ayuda`,
    ],
    begin: (s) => [
      [
        either(
          `¡Toc, toc! Era ${s.onePal}.`,
          `Se oyó un golpecito, apenas más fuerte que una hoja al caer, y allí estaba ${s.onePal}.`,
        ),
        more(`Traía ${s.oneThing}.`, `Traía ${s.oneThing}, y cara de haber recorrido con ${s.itself} un buen trecho.`),
      ],
      [
        `—Soy ${s.pal}. ${capitalised(s.atPlace)} todo se ha quedado mudo, y solo ${s.theThing} puede despertarlo.`,
        more('Pero yo no puedo sin ayuda.', 'Pero hacen falta más manos que las mías, y tiene que ser hoy.'),
      ],
      [more(`—¿Mudo? ¿Cómo de mudo? —preguntó ${s.lead}.`)],
      [more(`—Como cuando a alguien se le ha olvidado algo —dijo ${s.pal}.`)],
      [either(`—¡Vamos! —dijo ${s.lead}.`, `—Pues habrá que ir a recordárselo —dijo ${s.lead}.`)],
      ...aside(
        s,
        `—Y de puntillas —dijo ${s.mate}.`,
        `—Pero sin sustos —dijo ${s.mate}—. A nadie le gusta despertarse de golpe.`,
      ),
      [extra('La verja hizo clic a sus espaldas.')],
    ],
    end: (s) => [
      [
        either(
          `${capitalised(s.atPlace)} posaron ${s.theThing}, ¡y todo despertó!`,
          `${capitalised(s.atPlace)} no se movía ni una mota de polvo hasta que, a la de tres, posaron en el suelo ${s.theThing}.`,
        ),
        more(
          'Se encendió una luz. Luego diez. ¡Luego todas!',
          'Se encendió una luz, luego diez, y luego de todos los rincones llegó el murmullo de un lugar que vuelve a acordarse de sí mismo.',
        ),
      ],
      [more(`—Ya se despierta —susurró ${s.pal}—. ¡Escucha!`)],
      [
        extra('Sonaba muy bien.', 'Sonaba a cucharas y a zapatillas, y a alguien que se reía dos cuartos más allá.'),
        extra('Y como era tarde, muy pronto volvió el sueño, pero del bueno.'),
      ],
    ],
    summary: (s) => `${s.party}, ${s.onePal}, despiertan con ${s.theThing} lo que ha enmudecido ${s.atPlace}.`,
  },
  {
    id: 'gift',
    titles: (s) => [
      `Un regalo para ${s.thePlace}`,
      `${s.who} y el cumpleaños ${s.atPlace}`,
      `${s.oneThing} con un lazo`,
      `${s.pal} y el regalo de la abuela`,
    ],
    begin: (s) => [
      [
        either(
          `Entonces asomó por la esquina ${s.onePal}.`,
          `Entonces dobló la esquina, de espaldas y tirando de algo, ${s.onePal}.`,
        ),
        more(
          `En un carrito traía ${s.oneThing} con un lazo.`,
          `En un carrito, bajo un lazo que debía de haber llevado la tarde entera, iba ${s.oneThing}.`,
        ),
      ],
      [
        `—Soy ${s.pal}, y ${s.theThing} es para la abuela ${s.ofPlace}.`,
        more('¡Hoy cumple cien años!', 'Hoy cumple cien años, y yo nunca he ido tan lejos sin compañía.'),
      ],
      [more(`—¿Y es lo que quería la abuela? —preguntó ${s.mate === s.pal ? s.lead : s.mate}.`)],
      [more(`—Es lo que ha querido toda la vida —dijo ${s.pal}.`)],
      [either(`—Te ayudamos —dijo ${s.lead}.`, `—Entonces empujamos —dijo ${s.lead}—, y tú miras por dónde vamos.`)],
    ],
    end: (s) => [
      [
        either(
          `${capitalised(s.atPlace)} esperaba la abuela. ¡Qué sonrisa!`,
          `La abuela estaba ${s.atPlace}, en una mecedora, y no se había acostado por si acaso.`,
        ),
        more(
          `Abrazó ${s.theThing} y sonrió, sonrió y sonrió.`,
          `Sostuvo ${s.theThing} mucho rato sin decir nada, y luego dijo solamente: «Vaya».`,
        ),
      ],
      [more('—Cuántas manos frías por mi culpa —dijo la abuela—. A ver, que yo las caliento.')],
      [
        extra(
          'La tarta era muy pequeña, pero hubo para cada cual.',
          'La tarta era pequeña, con una sola velita en nombre de las otras noventa y nueve, pero, como suele pasar con las tartas pequeñas, llegó para cada cual.',
        ),
      ],
    ],
    summary: (s) => `${s.party}, ${s.onePal}, llevan ${s.oneThing} como regalo de cumpleaños a la abuela ${s.ofPlace}.`,
  },
  {
    id: 'wish',
    titles: (s) => [
      `${s.who} y el secreto ${s.ofPlace}`,
      `La puerta ${s.ofPlace}`,
      `${s.pal} conoce el camino`,
      `El camino ${s.ofPlace}`,
    ],
    begin: (s) => [
      [
        either(
          `¡Cuántas ganas ${s.verb('tenía', 'tenían')} de ver ${s.thePlace}!`,
          `Desde que ${s.verb('tenía', 'tenían')} memoria, ${s.verb('soñaba', 'soñaban')} con ver ${s.thePlace}, aunque fuera una vez y al caer la tarde.`,
        ),
        extra(
          'Pero nadie sabía ir.',
          'No salía en ningún mapa, y la gente solo decía que quedaba muy lejos, o hace mucho tiempo.',
        ),
      ],
      [
        either(
          `—Yo sé ir —dijo ${s.onePal}—.`,
          `—Pues no está tan lejos —dijo alguien, y ese alguien era ${s.onePal}—.`,
        ),
        `Soy ${s.pal}. Con ${s.theThing} se puede entrar.`,
      ],
      [
        more(
          `Y le dio a ${s.lead} ${s.oneThing}.`,
          `Y le puso a ${s.lead} en las manos ${s.oneThing}, como si esas cosas se prestaran todos los días.`,
        ),
      ],
      [more(`—¿Ahora mismo? —preguntó ${s.lead}.`)],
      [more(`—Ahora es cuando mejor se llega —dijo ${s.pal}.`)],
      ...aside(
        s,
        `—¡Pues ahora! —dijo ${s.mate}.`,
        `—Pues ya estamos tardando —dijo ${s.mate}, con un brazo en la chaqueta.`,
      ),
      ['Y echaron a andar.'],
    ],
    end: (s) => [
      [
        either(
          `Una puerta se abrió. ¡Allí estaba ${s.thePlace}!`,
          `La puerta reconoció enseguida ${s.theThing} y se abrió sola, y por fin se vieron ${s.atPlace}.`,
        ),
        more(
          'Era más bonito que en los sueños.',
          'Todo era más pequeño que en los sueños, y más antiguo, y muchísimo más bonito, y parecía que les hubieran guardado el sitio.',
        ),
      ],
      [more(`—Se puede mirar todo —dijo ${s.pal}.`)],
      [
        more('Y lo miraron todo.', 'Y lo miraron todo dos veces, la segunda más despacio.'),
        extra(
          `${s.other} tocó la pared. Estaba tibia.`,
          `${s.other} apoyó la mano en la pared, y estaba tibia, como el costado de un animal que duerme.`,
        ),
      ],
    ],
    summary: (s) =>
      `${s.who} ${s.verb('entra', 'entran')} ${s.atPlace} con ${s.theThing} y con ${s.pal}, ${s.onePal}, de guía.`,
  },
];
