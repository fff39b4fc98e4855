import type { Line, Paragraph, Style } from '../line';
import { either, extra, more } from '../line';
import type { Pick } from '../story-pack';
import { capitalised, de, que } from './grammar';
import type { Stage } from './stage';

const WHEN = [
  'Un soir très doux',
  'Un soir sans un souffle',
  'Le premier soir tiède de la semaine',
  'À l’heure où s’allument les réverbères',
  'Après le dîner',
  'Un soir tout bleu',
  'Juste avant l’heure du bain',
  'Au bout d’une longue journée claire',
  'Quand les poules furent couchées',
  'Un soir qui sentait la pluie',
  'À l’heure où les vitres se dorent',
  'Un soir où rien n’était prévu',
  'Par un soir calme comme de la laine',
  'Une fois la vaisselle rangée',
  'Juste avant la première étoile',
  'Un mardi, à la tombée du jour',
  'Un dimanche, à la tombée du jour',
  'Un vendredi soir',
  'Quand la pendule eut sonné six coups',
  'Un soir de ciel rose',
  'Tandis que le jour se repliait',
  'Un soir, à la saison des pommes',
  'Après le passage du dernier autobus',
  'Le lendemain du grand vent',
];

const WHERE = [
  'sur la marche du jardin',
  'près du portillon',
  'sous le poirier',
  'à la fenêtre de la cuisine',
  'sur le muret',
  'devant la porte',
  'sur le perron',
  'sur le banc de la remise',
  'dans l’herbe haute',
  'à côté du vieil arrosoir',
  'au bord de la fenêtre',
  'sur le tapis',
  'au bout de l’allée',
  'dans le grand hamac',
  'sous la corde à linge',
  'sous la tonnelle',
];

/** Verbs in the imparfait; `~` stands for their ending. */
const DOING = [
  'range~ des cailloux par taille',
  'savour~ les dernières prunes',
  's’appliqu~ à faire un très beau nœud',
  'compt~ les coups d’une horloge lointaine',
  'écout~ roucouler les pigeons',
  'répar~ un bateau en papier',
  'regard~ les nuages changer de place',
  'écoss~ des petits pois',
  's’entraîn~ à siffler',
  'essay~ une moustache en papier',
  'fais~ briller une pomme',
  'align~ des boutons',
  'suiv~ des yeux un scarabée',
  'fredonn~ un air tout neuf',
  'invent~ une chanson à propos de soupe',
  'pli~ un chapeau en papier',
  'fais~ rouler une bille d’une main à l’autre',
  'prépar~ une toute petite aventure',
  'imagin~ une nouvelle sorte de tartine',
  'relis~ la même page',
];

const DETAIL = [
  'une chaussette en moins',
  'une couverture sur les épaules',
  'un biscuit à portée de main',
  'pieds nus',
  'les manches retroussées',
  'de l’herbe jusque dans les cheveux',
  'sans se presser',
  'sans faire de bruit',
  'avec le plus grand soin',
  'sans raison particulière',
  'le bout de la langue entre les dents',
  'dans le tout dernier rayon de soleil',
  'pendant qu’une radio chantonnait quelque part',
  'tandis que sortaient les papillons de nuit',
  'tandis que l’air fraîchissait',
  'tandis qu’un merle sifflait',
  'un crayon derrière l’oreille',
  'dans les bottes de la veille',
  'une feuille collée au coude',
  'de très bonne humeur',
];

/** 24 × 16 × 20 × 20 cells in the largest frame; the short ones let a story of one minute keep its length. */
export function opening(s: Stage, pick: Pick, style: Style): string {
  const when = s.previousTitle === null ? pick(WHEN) : `${pick(AFTER)} « ${s.previousTitle} »`;
  const where = pick(WHERE);
  const doing = pick(DOING).replace('~', s.ait);
  const detail = pick(DETAIL);
  if (style === 'young') {
    return pick([
      `${when}, ${where}, ${s.who} ${doing}, ${detail}.`,
      `${when}, ${where}, ${s.who} ${doing}.`,
      `${when}, ${s.who} ${doing}, ${detail}.`,
    ]);
  }
  return pick([
    `${when}, ${where}, ${s.who} ${doing}, ${detail}, et rien ne laissait deviner que quelque chose allait commencer.`,
    `${when}, ${where}, ${s.who} ${doing}, ${detail}, et personne n’avait encore prononcé le mot « lit ».`,
    `${when}, ${where}, ${s.who} ${doing}, ${detail}, comme si la soirée n’avait été faite que pour cela.`,
  ]);
}

const AFTER = [
  'Le soir qui suivit',
  'Peu de temps après',
  'Quelques soirs après',
  'Le premier soir tranquille après',
  'Encore tout sourire au souvenir de',
];

/** The words of heroes' portraits are a parent's, so they are only ever quoted. */
export function introduction(s: Stage, pick: Pick): Paragraph {
  const lines: Line[] =
    s.idea === null
      ? []
      : [
          either(
            `Quelqu’un avait demandé une histoire : « ${s.idea} »`,
            `Quelqu’un avait demandé une histoire pour ce soir-là, et l’avait demandée ainsi : « ${s.idea} » C’était peut-être celle-ci.`,
          ),
        ];
  lines.push(more(`${s.isSeveral ? s.lead : s.Elle} ${s.love}.`));
  if (s.isSeveral)
    lines.push(
      extra(
        `Et ${s.second} n’était jamais bien loin.`,
        `Et ${s.second} n’était jamais bien loin, et faisait toujours partie de l’affaire.`,
      ),
    );
  if (s.previousTitle !== null) {
    lines.push(
      more(
        'La dernière aventure était finie.',
        'La dernière aventure était bel et bien finie, mais il en restait l’idée que le monde a plus de portes qu’on ne le croit.',
      ),
    );
  }
  if (s.listeners !== null)
    lines.push(
      more(
        `Cette histoire est pour ${s.listeners}.`,
        `C’est du moins ce qu’on raconta un soir à ${s.listeners}, et ce sont les histoires du soir qui sont les plus vraies.`,
      ),
    );
  for (const hero of s.heroes) {
    if (hero.appearance !== null)
      lines.push(more(`« ${capitalised(hero.appearance)} » : c’est ainsi qu’on décrivait ${hero.name}.`));
    if (hero.personalityTraits.length > 0)
      lines.push(
        extra(
          `« ${capitalised(hero.personalityTraits.join(', '))} », disait un petit écriteau au nom ${de(hero.name)}.`,
        ),
      );
    if (hero.strengths.length > 0)
      lines.push(extra(`Ce ${que(hero.name)} faisait le mieux ? « ${capitalised(hero.strengths.join(', '))}. »`));
  }
  lines.push(
    extra(
      pick([
        'L’air sentait l’herbe coupée.',
        'Quelque part, un portail grinça.',
        'Le ciel était rose comme un coquillage.',
      ]),
      pick([
        'La lumière s’allongeait, jaune et lente, comme elle le fait quand une journée a décidé de bien finir.',
        'Quelque part au bout du chemin un portail grinça, prit tout son temps, et se tut.',
        'C’était un de ces soirs qui s’accoudent à la barrière et attendent de voir ce que l’on va faire d’eux.',
      ]),
    ),
  );
  return lines;
}
