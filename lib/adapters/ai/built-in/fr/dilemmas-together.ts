import { either, more } from '../line';
import type { Dilemma } from '../story-pack';
import type { Stage } from './stage';

export const friendship: readonly Dilemma<Stage>[] = [
  {
    id: 'only-one',
    tell: (s) => [
      [
        either(
          `— ${s.num('Passe', 'Passez')}, dit une vieille corneille. Mais pas ${s.pal}.`,
          `— ${s.num('Tu peux', 'Vous pouvez')} passer, dit une vieille corneille sur son piquet, mais ${s.pal}, avec ces pieds boueux, reste dehors.`,
        ),
      ],
      [
        more(
          `${s.pal} baissa les yeux.`,
          `${s.pal} regarda les pieds en question, et tenta d’en cacher un derrière l’autre.`,
        ),
      ],
      [
        either(
          `— Alors ${s.num('je reste', 'nous restons')} aussi, dit ${s.lead}.`,
          `— Alors c’est simple, dit ${s.lead} en prenant place à côté de ${s.pal}. ${s.num('Je reste', 'Nous restons')} dehors aussi.`,
        ),
      ],
      [
        more(
          `Et ${s.ils} restèrent, bien ${s.partyAs('serrés', 'serrées')}.`,
          `${s.Ils} restèrent là en rang d’oignons, à se partager une veste, et personne ne demanda combien de temps cela durerait.`,
        ),
      ],
      [
        more(
          '— Voilà qui est bien, dit la corneille, et tout le monde passa.',
          '— J’attends depuis des années que quelqu’un me dise cela, répondit la corneille, et elle s’écarta devant tout le monde.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.num('préfère', 'préfèrent')} rester dehors plutôt que de laisser ${s.pal}.`,
    echo: (s) =>
      `Sur le paillasson, il y avait deux traces de pieds boueux, côte à côte, et ${s.lead} demanda qu’on ne les balaie pas.`,
  },
  {
    id: 'quarrel',
    tell: (s) => [
      [
        either(
          `« À gauche », dit ${s.lead}. « À droite », dit ${s.pal}. Et l’on se fâcha.`,
          `${s.lead} voulait aller à gauche, ${s.pal} à droite, et la fatigue aidant, voilà qu’on se disputait.`,
        ),
        more(
          'Chacun partit de son côté, et ce n’était pas drôle.',
          'Chacun fit un bout de chemin de son côté, et la soirée, si vaste et si amicale tout à l’heure, ne fut plus qu’une soirée.',
        ),
      ],
      [
        either(
          `Puis ${s.lead} revint : « J’aime mieux aller avec toi. »`,
          `Ce fut ${s.lead} qui revint d’abord : « J’aime mieux me tromper de chemin avec toi que trouver le bon sans toi. »`,
        ),
      ],
      [more(`— Moi aussi, dit ${s.pal}.`)],
      [
        more(
          'On regarda ensemble, et l’on vit le chemin.',
          'On regarda donc encore une fois, mais ensemble, et il y avait au milieu un troisième chemin, que personne n’avait vu tout seul.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} et ${s.pal} se disputent sur le chemin, et c’est ${s.lead} qui revient d’abord.`,
    echo: (s) => `— À gauche, dit ${s.lead} en haut de l’escalier, et il fallut bien en rire.`,
  },
  {
    id: 'stuck',
    tell: (s) => [
      [
        either(
          `Plof ! ${s.pal} tomba dans la boue, jusqu’au menton.`,
          `Avec un bruit de bouchon, ${s.pal} s’enfonça dans la boue du bas-côté, et n’en sortit plus.`,
        ),
      ],
      [
        more(
          `— ${s.num('Pars', 'Partez')} sans moi, dit ${s.pal}.`,
          `— ${s.num('Pars', 'Partez')}, sinon il sera trop tard, dit ${s.pal}. Je me débrouillerai, je crois.`,
        ),
      ],
      [
        either(
          `— Jamais, dit ${s.lead} en tirant, en tirant encore.`,
          `— Nous sommes ${s.partyAs('partis', 'parties')} ensemble, nous arriverons ensemble, dit ${s.lead}, qui saisit ce qui dépassait, et tira, et tira encore.`,
        ),
      ],
      [
        more(
          'Pop ! Tout le monde tomba par terre et rit.',
          'À la fin, tout le monde fut sur le dos, à rire, et de là on vit ce que personne n’aurait pu voir debout : le sentier, juste en face.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.num('tire', 'tirent')} ${s.pal} de la boue au lieu de continuer sans attendre.`,
    echo: (s) =>
      `Sur la manche ${s.ofLead}, un peu de boue avait séché en forme d’étoile, et elle y était encore au moment du coucher.`,
  },
];

export const respect: readonly Dilemma<Stage>[] = [
  {
    id: 'old-tortoise',
    tell: (s) => [
      [
        either(
          'Devant, une vieille tortue marchait tout doucement.',
          'Devant, sur un sentier trop étroit pour qu’on puisse la dépasser, une vieille tortue marchait comme marchent les vieilles tortues.',
        ),
      ],
      [
        more(
          `— Sautons par-dessus ! chuchota ${s.pal}.`,
          `— On pourrait l’enjamber, chuchota ${s.pal}. Elle s’en apercevrait à peine.`,
        ),
      ],
      [
        either(
          `— Bonsoir, dit ${s.lead}. On peut marcher avec vous ?`,
          `— Bonsoir, dit ${s.lead} en réglant son pas sur le sien. Pouvons-nous marcher un peu avec vous ?`,
        ),
      ],
      [
        more(
          'On marcha lentement, et la tortue raconta l’ancien temps.',
          'On alla donc au pas de la tortue, et l’on apprit qui avait planté les chênes, et pourquoi le clocher penche.',
        ),
      ],
      [
        more(
          '— C’est ici, dit la tortue. Les gens pressés ne le voient pas.',
          '— Et nous y voici, dit la tortue devant un petit sentier. Les gens pressés passent toujours à côté.',
        ),
      ],
    ],
    deed: (s) =>
      `${s.who} ${s.num('accompagne', 'accompagnent')} poliment une vieille tortue, à son pas, et elle montre le chemin.`,
    echo: (s) =>
      `${s.lead} monta l’escalier une marche après l’autre, au pas de la tortue, et remarqua bien des choses.`,
  },
  {
    id: 'quiet-please',
    tell: (s) => [
      [
        either(
          '« Chut ! disait un écriteau. Ici dorment des oisillons. »',
          'En travers du chemin pendait une feuille où l’on avait écrit, en lettres minuscules : « Sans bruit, s’il vous plaît. Cinq petits dorment dans le troisième buisson. »',
        ),
        more(
          'On aurait pu courir. Il était tard.',
          'On aurait pu passer au galop, vu l’heure, et personne n’aurait jamais su qui c’était.',
        ),
      ],
      [
        either(
          `${s.Ils} ôtèrent leurs souliers et passèrent sur la pointe des pieds.`,
          `Mais ${s.ils} ôtèrent leurs souliers, jusqu’au dernier, et les portèrent à la main devant le troisième buisson, sans un froissement.`,
        ),
        more(
          'Une maman oiseau les salua bien bas.',
          'De l’autre côté attendait un petit oiseau brun, qui souffla un merci et vola devant, pour montrer où il fallait tourner.',
        ),
      ],
    ],
    deed: (s) =>
      `${s.who} ${s.num('passe', 'passent')} devant un nid sur la pointe des pieds, pour n’y réveiller personne.`,
    echo: (s) => `${s.lead} posa ses souliers près de la porte, si doucement que même le paillasson n’en sut rien.`,
  },
  {
    id: 'different-way',
    tell: (s) => [
      [
        either(
          'Trois grenouilles saluaient trois fois. Que c’était drôle !',
          'Devant un tronc couché, trois grenouilles priaient chaque voyageur de saluer trois fois le soir, comme les grenouilles l’ont toujours fait.',
        ),
        more(
          `${s.pal} se mit à pouffer.`,
          `Le sourire de ${s.pal} tremblait déjà, et l’on ne pouvait guère lui en vouloir.`,
        ),
      ],
      [
        either(
          `${s.lead} ne rit pas, et salua trois fois aussi.`,
          `Mais ${s.lead} demanda comment il fallait s’y prendre pour bien faire, et salua trois fois, sans sourire.`,
        ),
      ],
      [
        more(
          '— Merci, dirent les grenouilles. Passez.',
          'À la troisième fois, la tête bien basse, on la vit entre les racines : la lumière de l’endroit que l’on cherchait. On ne la voit qu’en saluant.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.num('salue', 'saluent')} avec les grenouilles au lieu de rire de leur coutume.`,
    echo: (s) =>
      `À la fenêtre, ${s.who} salu${s.num('a', 'èrent')} trois fois le soir, et c’était exactement ce qu’il fallait.`,
  },
];
