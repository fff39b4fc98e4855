import type { Line, Paragraph, Style } from '../line';
import { either, extra, more } from '../line';
import type { Pick } from '../story-pack';
import { capitalised } from './grammar';
import type { Stage } from './stage';

const WHEN = [
  'Una tarde tranquila',
  'Una tarde de las largas',
  'Al caer la tarde',
  'La primera tarde tibia de la semana',
  'Cuando acababan de encenderse las farolas',
  'Después de cenar',
  'Una tarde azul',
  'Justo antes del baño',
  'Al final de un día largo y claro',
  'Cuando las gallinas ya se habían acostado',
  'Una tarde que olía a hierba cortada',
  'A la hora en que las ventanas se ponen doradas',
  'Una tarde sin nada apuntado en el calendario',
  'Una tarde suave como la lana',
  'Con los platos ya lavados',
  'Cuando aún no había salido la primera estrella',
  'Un martes, al ponerse el sol',
  'Un domingo, al ponerse el sol',
  'Un viernes por la tarde',
  'Cuando el reloj de la escalera acababa de dar las siete',
  'Una tarde de cielo rosa',
  'Mientras el día se iba doblando como una sábana',
  'Una tarde del tiempo de las manzanas',
  'Cuando ya había pasado el último autobús',
];

const WHERE = [
  'en el umbral',
  'junto a la verja del jardín',
  'bajo el peral',
  'junto a la ventana de la cocina',
  'sobre el muro del jardín',
  'junto a la puerta',
  'en los escalones de la entrada',
  'en el banco del cobertizo',
  'en la hierba alta',
  'entre las macetas',
  'en la alfombra de la sala',
  'en el rincón de los cojines',
  'al final del sendero',
  'en la hamaca',
  'bajo la cuerda de tender',
  'en el porche',
];

const DOING = [
  'ordenando piedritas por tamaño',
  'comiendo las últimas ciruelas',
  'haciendo un nudo de los buenos',
  'contando campanadas lejanas',
  'escuchando a las palomas',
  'remendando un gorro de papel',
  'viendo a las nubes cambiar de sitio',
  'desgranando maíz en un cuenco',
  'aprendiendo a silbar',
  'probando un bigote de papel',
  'sacando brillo a una manzana',
  'poniendo botones en fila',
  'siguiendo con la vista a un caracol',
  'tarareando algo nuevo',
  'inventando una canción sobre la sopa',
  'estrenando un sombrero de papel',
  'haciendo rodar una canica de mano en mano',
  'planeando una aventura pequeña',
  'pensando en un bocadillo nunca visto',
  'leyendo dos veces la misma página',
];

const DETAIL = [
  'con un solo calcetín',
  'con una manta por los hombros',
  'con una pera al alcance de la mano',
  'sin zapatos',
  'en pijama antes de tiempo',
  'con briznas de hierba en el pelo',
  'sin ninguna prisa',
  'como quien no quiere la cosa',
  'con muchísimo cuidado',
  'porque sí',
  'con las mangas subidas',
  'con el último sol en la cara',
  'mientras en alguna parte sonaba una radio',
  'mientras salían las polillas',
  'mientras refrescaba el aire',
  'mientras cantaba un mirlo',
  'con un lápiz detrás de la oreja',
  'con botas de goma',
  'con una hoja pegada al codo',
  'de muy buen humor',
];

const AFTER = [
  'La tarde siguiente a',
  'No mucho después de',
  'Unas tardes después de',
  'Cuando aún daba risa acordarse de',
  'La primera tarde tranquila después de',
];

/** 24 × 16 × 20 × 20 cells in the largest frame; the short ones let a story of one minute keep its length. */
export function opening(s: Stage, pick: Pick, style: Style): string {
  const when = s.previousTitle === null ? pick(WHEN) : `${pick(AFTER)} «${s.previousTitle}»`;
  const where = pick(WHERE);
  const doing = pick(DOING);
  const detail = pick(DETAIL);
  const was = s.verb('estaba', 'estaban');
  if (style === 'young') {
    return pick([
      `${when}, ${s.who} ${was} ${where}, ${doing}, ${detail}.`,
      `${when}, ${s.who} ${was} ${where}, ${doing}.`,
      `${when}, ${s.who} ${was} ${doing}, ${detail}.`,
    ]);
  }
  return pick([
    `${when}, ${s.who} ${was} ${where}, ${doing}, ${detail}, y nada hacía pensar que estuviera a punto de empezar algo.`,
    `${when}, antes de que nadie pronunciara la palabra «cama», ${s.who} ${was} ${where}, ${doing}, ${detail}.`,
    `${when}, quien pasara por allí podía ver a ${s.who} ${where}, ${doing}, ${detail}, como si la tarde se hubiera hecho para eso.`,
  ]);
}

function character(s: Stage, pick: Pick): string {
  return pick([
    s.leadAs('siempre curios', 'siempre con curiosidad por todo'),
    s.leadAs('siempre inquiet', 'siempre con una pregunta en la boca'),
    s.leadAs('siempre ingenios', 'siempre con alguna idea en la cabeza'),
  ]);
}

/** The words of heroes' portraits are a parent's, so they are only ever quoted. */
export function introduction(s: Stage, pick: Pick): Paragraph {
  const trait = character(s, pick);
  const lines: Line[] =
    s.idea === null
      ? []
      : [
          either(
            `Alguien había pedido un cuento: «${s.idea}».`,
            `Alguien había pedido un cuento para aquella noche, y lo había pedido así: «${s.idea}». Quizá fuera este.`,
          ),
        ];
  lines.push(more(s.isSeveral ? `${s.lead}, ${trait}, ${s.love}.` : `${capitalised(trait)}, ${s.love}.`));
  if (s.isSeveral) {
    lines.push(
      extra(
        `También ${s.mate} quería saberlo todo.`,
        `También ${s.mate} quería saberlo todo, y hacía las mejores preguntas de la casa.`,
      ),
    );
  }
  if (s.previousTitle !== null) {
    lines.push(
      more(
        'La última aventura ya había terminado.',
        'La última aventura había terminado bien, pero había dejado la sospecha de que el mundo tiene más puertas de las que se ven.',
      ),
    );
  }
  if (s.listeners !== null)
    lines.push(
      more(
        `Este es el cuento para ${s.listeners}.`,
        `Así le llegó la historia a ${s.listeners}, y así se cuenta desde entonces.`,
      ),
    );
  for (const hero of s.heroes) {
    const words = [...hero.personalityTraits, ...hero.strengths];
    if (hero.appearance !== null)
      lines.push(more(`«${capitalised(hero.appearance)}»: así describía la gente a ${hero.name}.`));
    if (words.length > 0)
      lines.push(extra(`«${capitalised(words.join(', '))}»: eso ponía en la puerta de ${hero.name}.`));
  }
  lines.push(
    extra(
      pick(['El aire olía a hierba.', 'A lo lejos crujió una verja.', 'El cielo era rosa como el algodón de azúcar.']),
      pick([
        'La luz se tendía larga y amarilla sobre las cosas, como hace cuando un día piensa acabar bien.',
        'En algún lugar del callejón crujió una verja, se tomó su tiempo y volvió a callar.',
        'Era una de esas tardes que se apoyan en la valla a ver qué se hace con ellas.',
      ]),
    ),
  );
  return lines;
}
