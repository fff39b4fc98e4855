import { at, f, type Interest, inside, m, on } from './interests';

export const wildInterests: readonly Interest[] = [
  {
    id: 'elephants',
    stems: ['éléphant*', 'elephant*', 'mammouth*'],
    topic: 'les éléphants',
    love: 'savait pourquoi les éléphants ont de si grandes oreilles, et l’expliquait à qui voulait',
    trick: 'Un éléphant ne pousse pas. Il s’arrête, tâte le sol d’un pied, et alors il sait.',
    things: [m('grelot de laiton'), f('couverture brodée'), f('trompette d’argent')],
    companions: [m('petit éléphant à l’écharpe nouée'), f('jeune éléphante aux pas feutrés')],
    places: [on(f('Colline aux grandes oreilles')), inside(m('Vallon du figuier'))],
  },
  {
    id: 'lions',
    stems: ['lion', 'lions', 'lionne*', 'lionceau*', 'tigre*', 'léopard*', 'guépard*', 'jungle*', 'safari*'],
    topic: 'les lions',
    love: 'rugissait si doucement qu’on aurait dit un bâillement',
    trick: 'Un lion n’est pas pressé. Il se couche, regarde toute la plaine, et choisit son chemin ensuite.',
    things: [f('brosse dorée'), m('ruban de velours rouge'), m('tambour de bois')],
    companions: [m('jeune lion à la crinière bien peignée'), f('petite lionne au rugissement minuscule')],
    places: [on(m('Rocher du Soleil')), inside(m('Bosquet des longues siestes'))],
  },
  {
    id: 'rabbits',
    stems: ['lapin*', 'lièvre*'],
    topic: 'les lapins',
    love: 'gardait une carotte en poche, au cas où passerait quelqu’un aux longues oreilles',
    trick: 'Un lapin s’arrête d’abord et écoute, des deux oreilles. Alors il sait par où passer.',
    things: [m('panier de trèfle'), f('carotte dorée'), m('petit réveil bleu')],
    companions: [m('lapin brun à la montre de gousset'), f('lapine blanche au gilet tricoté')],
    places: [inside(m('Terrier du foin doux')), at(f('Porte des Trèfles'))],
  },
  {
    id: 'bees',
    stems: ['abeille*', 'bourdon*', 'miel', 'ruche*'],
    topic: 'les abeilles',
    love: 'savait quelles fleurs de la rue les abeilles préféraient, et dans quel ordre',
    trick:
      'Les abeilles font d’abord un petit cercle pour voir où elles sont. Faisons un tour, les yeux grands ouverts.',
    things: [m('pot de miel doré'), f('cuillère en bois de poirier'), m('bonnet de laine rayé')],
    companions: [m('bourdon au manteau de velours'), f('petite abeille au panier de pollen')],
    places: [at(f('Ruche sous les tilleuls')), inside(m('Jardin de thym'))],
  },
];
