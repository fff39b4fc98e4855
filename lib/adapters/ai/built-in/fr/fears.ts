import type { Fear, Pattern } from '../story-pack';

const WATER: readonly Pattern[] = [
  'eau', 'eaux', 'rivière*', 'ruisse*', 'mer', 'mers', 'marin*', 'lac', 'lacs', 'étang*', 'mare', 'mares', 'bassin*',
  'piscine*', 'nag*', 'natation', 'plong*', 'plouf', 'vague*', 'océan*', 'bac', 'barque*', 'bateau*', 'canot*', 'noyer',
  'noyade*', 'navire*', 'voilier*', 'bain*', 'baign*', 'loutre*', 'éclabouss*', 'flots', 'rive', 'rives', 'berge*', 'gué',
  'rivage*', 'île*', 'phoque*', 'phare*', 'mouette*', 'pluie*', 'pleu*', 'brasse*', 'crique*', 'baie', 'cane', 'canard*',
];

export const fears: readonly Fear[] = [
  { named: ['noir', 'noire', 'obscurité', 'ombre', 'ombres', 'pénombre'], words: ['noir*', 'ombre', 'ombres', 'obscur*', 'sombre*', 'pénombre', 'ténèbre*'] },
  { named: ['nuit', 'nuits'], words: ['nuit*', 'minuit', 'nocturne*', 'noir*', 'obscur*'] },
  { named: ['araignée*'], words: ['araign*', 'toile', 'toiles'] },
  { named: ['chien*', 'chiot*'], words: ['chien*', 'chiot*', 'aboi*', 'aboy*', 'toutou*'] },
  { named: ['chat', 'chats', 'chatte*', 'chaton*'], words: ['chat', 'chats', 'chatte*', 'chaton*', 'miaul*', 'miaou*', 'ronron*'] },
  { named: ['eau', 'nager', 'noyade*', 'noyer', 'mer', 'rivière*', 'océan*', 'piscine*', 'baignade*', 'bain*'], words: WATER },
  {
    named: ['orage*', 'tonnerre*', 'éclairs', 'vent', 'tempête*', 'foudre'],
    words: ['orage*', 'tonnerre*', 'éclair', 'éclairs', 'tempête*', 'vent', 'vents', 'venteu*', 'bourrasque*', 'rafale*', 'pluie*', 'brise', 'foudre*', 'averse*'],
  },
  { named: ['monstre*', 'troll*', 'ogre*', 'ogresse*'], words: ['monstr*', 'troll*', 'ogre*', 'poilu*', 'hirsute*'] },
  { named: ['clown*'], words: ['clown*', 'cirque*'] },
  { named: ['abeille*', 'guêpe*', 'frelon*'], words: ['abeille*', 'guêpe*', 'frelon*', 'piqu*', 'miel*', 'bourdon*', 'ruche*'] },
  {
    named: ['insecte*', 'bestiole*'],
    words: ['insecte*', 'bestiole*', 'scarabée*', 'papillon*', 'fourmi*', 'coccinelle*', 'sauterelle*', 'grillon*', 'luciole*', 'moustique*', 'chenille*', 'mite', 'mites', 'abeille*'],
  },
  { named: ['serpent*'], words: ['serpent*', 'vipère*', 'couleuvre*', 'lézard*'] },
  {
    named: ['hauteur*', 'vertige*', 'tomber', 'grimper', 'chute*'],
    words: ['hauteur*', 'haut', 'haute', 'hauts', 'hautes', 'grimp*', 'escalad*', 'falaise*', 'échelle*', 'vertig*', 'pente', 'pentes', 'tomb*'],
  },
  { named: ['fantôme*', 'revenant*', 'spectre*'], words: ['fantôme*', 'revenant*', 'spectre*', 'hant*'] },
  { named: ['loup', 'loups', 'louve*'], words: ['loup', 'loups', 'louve*', 'louveteau*', 'hurl*'] },
  {
    named: ['docteur*', 'médecin*', 'hôpital', 'hôpitaux', 'piqûre*', 'aiguille*', 'vaccin*', 'dentiste*'],
    words: ['docteur*', 'médecin*', 'hôpit*', 'piqûre*', 'aiguille*', 'vaccin*', 'dentiste*', 'infirmi*', 'seringue*'],
  },
  {
    named: ['noix', 'noisette*', 'amande*', 'cacahuète*', 'cacahouète*', 'arachide*', 'coque', 'coques'],
    words: ['noix', 'noiset*', 'amand*', 'cacah*', 'arachide*', 'gland', 'glands', 'pralin*', 'pistache*', 'nougat*', 'châtaign*'],
  },
  { named: ['lait', 'lactose', 'laitier*', 'laitage*', 'fromage*'], words: ['lait*', 'lactose', 'fromage*', 'beurr*', 'crème*', 'crém*', 'vache*', 'yaourt*'] },
  {
    named: ['gluten', 'blé', 'farine'],
    words: ['gluten', 'blé', 'blés', 'pain', 'pains', 'gâteau*', 'biscuit*', 'boulang*', 'farin*', 'tartine*', 'brioche*', 'galette*', 'crêpe*', 'tarte*', 'pâte', 'pâtes', 'miette*', 'sandwich*', 'levain*'],
  },
  { named: ['œuf*', 'oeuf*'], words: ['œuf*', 'oeuf*'] },
  { named: ['feu', 'feux', 'flamme*', 'incendie*'], words: ['feu', 'feux', 'flamm*', 'brûl*', 'bougie*', 'chandelle*', 'fumée*', 'incendi*', 'cheminée*', 'dragon*'] },
  { named: ['perdre', 'perdu', 'perdue', 'égaré', 'égarée'], words: ['perd*', 'égar*', 'disparu*'] },
];

/** Words in a parent’s list of fears that name no fear. */
export const stopWords: readonly string[] = (
  'les des une aux dans avec pour par sur sous pas très trop tout tous toute toutes peur peurs crainte craint effraie ' +
  'effrayé effrayée effrayant effrayants phobie phobies allergie allergies allergique intolérance intolérant intolérante ' +
  'être avoir fait faire gros grosse gros grand grande grands grandes petit petite petits petites fort forts forte seul ' +
  'seule lui elle son ses qui que est sont aime pas déteste chose choses comme contre rien sans mais plus endroit endroits'
).split(' ');
