import { f, m } from './grammar';
import type { Interest } from './interests';

export const wildInterests: readonly Interest[] = [
  {
    id: 'elephants',
    stems: ['elefante*', 'elefanta*', 'mamut*'],
    topic: 'los elefantes',
    love: 'sabía por qué los elefantes tienen las orejas tan grandes, y lo explicaba a quien preguntara',
    trick: 'Un elefante no empuja. Se queda quieto, tantea el suelo con una pata, y entonces lo sabe.',
    things: [f('campanilla de latón'), f('manta bordada'), f('trompeta de plata')],
    companions: [m('elefante pequeño con bufanda en la trompa'), f('elefanta joven de pasos callados')],
    places: [f('Colina de las Orejas Grandes'), m('Valle de la Higuera')],
  },
  {
    id: 'lions',
    stems: ['león', 'leon', 'leones', 'leona*', 'leonc*', 'tigre*', 'leopardo*', 'guepardo*', 'selva*', 'safari*'],
    topic: 'los leones',
    love: 'rugía tan bajito que parecía un bostezo',
    trick: 'Un león no tiene prisa. Se tumba, mira toda la llanura, y solo entonces elige el camino.',
    things: [m('cepillo dorado'), f('cinta de terciopelo rojo'), m('tambor de madera')],
    companions: [m('león joven de melena bien peinada'), f('leona pequeña de rugido flojito')],
    places: [f('Roca del Sol'), m('Bosquecillo de las Siestas')],
  },
  {
    id: 'rabbits',
    stems: ['conejo*', 'conejito*', 'coneja*', 'liebre*'],
    topic: 'los conejos',
    love: 'llevaba una zanahoria en el bolsillo, por si pasaba alguien de orejas largas',
    trick: 'Un conejo primero se para y escucha con las dos orejas. Así sabe por dónde se puede seguir.',
    things: [f('cesta de tréboles'), f('zanahoria dorada'), m('despertador azul')],
    companions: [m('conejo pardo con reloj de bolsillo'), f('coneja blanca con chaleco de punto')],
    places: [f('Madriguera del Heno'), f('Huerta de los Tréboles')],
  },
  {
    id: 'bees',
    stems: ['abeja*', 'abejita*', 'abejorro*', 'miel', 'colmena*'],
    topic: 'las abejas',
    love: 'sabía qué flores de la calle preferían las abejas, y en qué orden',
    trick: 'Las abejas dan primero una vuelta pequeña para ver dónde están. Demos una, con los ojos bien abiertos.',
    things: [m('tarro de miel'), f('cuchara de madera de peral'), m('gorro de lana a rayas')],
    companions: [m('abejorro con abrigo de terciopelo'), f('abeja pequeña con cesta de polen')],
    places: [f('Colmena de los Tilos'), m('Jardín del Tomillo')],
  },
];
