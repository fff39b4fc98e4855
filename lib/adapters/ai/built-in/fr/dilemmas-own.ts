import { either, extra, more } from '../line';
import type { Dilemma } from '../story-pack';
import type { Stage } from './stage';

/** The parent's own moral is remembered at the turn of the story, and then acted on; its words are only ever quoted. */
export const custom: readonly Dilemma<Stage>[] = [
  {
    id: 'milestone',
    tell: (s) => [
      [
        either(
          'Il y avait deux chemins, et une pierre avec des mots.',
          'Ici le chemin se partageait, d’un côté lisse, de l’autre caillouteux, et sur la borne du milieu on avait gravé quelques mots.',
        ),
        `« ${s.saying}. »`,
      ],
      [more(`— Qu’est-ce que ça veut dire ? demanda ${s.pal}.`)],
      [more(`— Ça parle de nous, dit ${s.lead} au bout d’un moment.`)],
      [
        either(
          'Alors on sut quel chemin prendre.',
          'On relut la pierre deux fois, et tout fut clair : on savait lequel des deux était le bon, et ce n’était pas le plus lisse.',
        ),
        extra('C’était un bon chemin.', 'Il devint plus beau à chaque pas, comme le font certains chemins.'),
      ],
    ],
    deed: (s) => `À la croisée des chemins, ${s.who} ${s.num('se souvient', 'se souviennent')} : « ${s.saying}. »`,
    echo: (s) =>
      `${s.lead} avait dessiné une borne sur un bout de papier, qui resta sous l’oreiller pour être regardé au matin.`,
  },
  {
    id: 'voice',
    tell: (s) => [
      [either(`— Je veux rentrer, dit ${s.pal}.`, `— On n’y arrivera pas, dit ${s.pal}, si près du but. Rentrons.`)],
      [
        more(
          'Il était tard, et l’on avait mal aux pieds.',
          'Pendant un instant chacun le pensa, car il était tard et les pieds étaient lourds.',
        ),
      ],
      [
        either(
          `— Chez nous, on dit : « ${s.saying} », répondit ${s.lead}.`,
          `— Chez nous, quelqu’un dit toujours : « ${s.saying} », répondit ${s.lead}. Je crois que c’est fait pour maintenant.`,
        ),
      ],
      [
        either('Alors on se donna la main, et ce fut fait.', 'Alors on se donna la main, et l’on fit exactement cela.'),
        more(
          'Et c’était bien.',
          'Ce n’était même pas si difficile, une fois qu’on avait commencé, et derrière le tournant suivant on vit qu’on avait bien fait.',
        ),
      ],
    ],
    deed: (s) => `Au moment de renoncer, ${s.lead} se souvient : « ${s.saying}. »`,
    echo: (s) =>
      `— J’ai pensé à ce que tu dis toujours, murmura ${s.lead} dans l’escalier, et les trois dernières marches se firent dans des bras.`,
  },
  {
    id: 'song',
    tell: (s) => [
      [
        either(
          'Un petit escargot pleurait. Il n’avait plus de courage.',
          'Au milieu du chemin, cornes rentrées, un escargot avait perdu courage.',
        ),
        more(
          'On aurait pu l’enjamber.',
          'Il aurait été facile de l’enjamber, car la route était encore longue, et il était si petit.',
        ),
      ],
      [
        either(
          `— On m’a dit un jour : « ${s.saying} », murmura ${s.lead}.`,
          `— On m’a dit un jour quelque chose, murmura ${s.lead} en se penchant, et cela aide. « ${s.saying}. »`,
        ),
      ],
      [
        more(
          'L’escargot sortit une corne, puis deux.',
          'L’escargot sortit une corne, puis l’autre, et retourna les mots dans sa tête.',
        ),
      ],
      [
        more(
          'Et l’on repartit tous ensemble.',
          'Puis il demanda s’il pouvait monter, le temps d’apprendre cela par cœur, et l’on repartit donc ensemble, un escargot sur l’épaule.',
        ),
      ],
    ],
    deed: (s) => `À un escargot découragé, ${s.lead} répète ce qu’on dit à la maison : « ${s.saying}. »`,
    echo: (s) =>
      `Sur le rebord de la fenêtre, un fin ruban d’argent montrait qu’un escargot était venu dire bonsoir à ${s.lead}.`,
  },
];

export const none: readonly Dilemma<Stage>[] = [
  {
    id: 'two-doors',
    tell: (s) => [
      [
        either(
          'Il y avait deux portes : une en or, une petite en bois.',
          'Dans le dernier mur s’ouvraient deux portes : l’une dorée, précédée d’un tapis, l’autre en simple bois, avec une marche creusée par les pas.',
        ),
      ],
      [more(`— La porte en or ! cria ${s.pal}.`, `— La dorée, évidemment, dit ${s.pal} en s’essuyant déjà les pieds.`)],
      [
        either(
          `${s.lead} regarda bien, et choisit la petite.`,
          `Mais ${s.lead} regarda la marche creusée, où tant de pieds étaient passés déjà, et ouvrit la porte de bois.`,
        ),
        more('C’était la bonne.', 'L’autre, on le vit bien en se retournant, n’était que peinte sur le mur.'),
      ],
    ],
    deed: (s) => `${s.lead} choisit la simple porte de bois plutôt que la porte dorée.`,
    echo: (s) =>
      `La porte de la chambre était en simple bois, elle aussi, et ${s.lead} lui donna une petite tape amicale.`,
  },
  {
    id: 'trade',
    tell: (s) => [
      [
        either(
          '— Une histoire, et je vous guide, dit une pie.',
          '— Je connais la fin du chemin, dit une pie, et elle coûte une histoire. Une nouvelle, racontée depuis le début.',
        ),
      ],
      [more('Personne n’en savait.', 'On aurait pu chercher sans elle, et l’on serait peut-être allé plus vite.')],
      [
        either(
          `Alors ${s.lead} raconta cette soirée.`,
          `Mais ${s.lead} prit place et raconta cette soirée, depuis le tout premier instant, et s’aperçut que c’était déjà une histoire.`,
        ),
      ],
      [more('— Elle est bonne, dit la pie.', '— Et comment finit-elle ? demanda la pie.')],
      [
        more(
          'Et la pie vola devant.',
          'On lui répondit que pour le savoir il fallait venir, et c’est ainsi que la pie leur servit de guide.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} paie d’une histoire une pie qui connaît le chemin.`,
    echo: (s) =>
      `— Tu veux que je te raconte une histoire ? demanda ${s.lead} au plafond, mais au bout de trois mots ce fut le silence.`,
  },
  {
    id: 'listen',
    tell: (s) => [
      [
        either(
          'Par où aller ? Personne ne savait.',
          'Il y avait à présent cinq sentiers, tous pareils, et chacun avait quelqu’un pour le défendre.',
        ),
        more(
          'Tout le monde parlait à la fois.',
          'Tout le monde parlait à la fois, et plus on parlait, plus les sentiers se ressemblaient.',
        ),
      ],
      [
        either(
          `— Chut, dit ${s.lead}, et l’on entendit une clochette.`,
          `— Ne disons plus rien pendant une minute, dit ${s.lead}, et dans cette minute on entendit, venue d’un seul des sentiers, une clochette très lointaine.`,
        ),
      ],
      [more('Ding, ding, par ici.', 'Elle devait sonner depuis le début.')],
    ],
    deed: (s) => `${s.lead} demande à chacun de se taire, et l’on entend par où il faut aller.`,
    echo: () => 'Puis on se tut une minute, et dans cette minute, très loin, il y eut de nouveau la clochette.',
  },
];
