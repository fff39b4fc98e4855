import { either, extra, more } from '../line';
import type { Plot } from '../story-pack';
import type { Stage } from './stage';

export const lostAndFound: readonly Plot<Stage>[] = [
  {
    id: 'lost',
    titles: (s) => [
      `${s.who} à la recherche ${s.ofThing}`,
      `Qui a vu ${s.theThing} ?`,
      `${s.pal} et le mystère ${s.ofThing}`,
      `Le soir où ${s.theThing} disparut`,
    ],
    begin: (s) => [
      [
        either(
          `Soudain accourut ${s.aPal}.`,
          `Soudain la haie frémit, et il en sortit ${s.aPal}, hors d’haleine et la mine défaite.`,
        ),
        extra(
          `${s.pal} avait des feuilles partout.`,
          'Il y avait des feuilles et des brindilles partout sur ce dos-là, comme si la haie avait été très longue.',
        ),
      ],
      [
        `— Je suis ${s.pal}, et j’ai perdu ${s.theThing} !`,
        more(
          'Sans ça, là-bas, personne ne peut dormir.',
          `Sa place est ${s.atPlace}, et tant que cette place reste vide, personne n’y ferme l’œil.`,
        ),
      ],
      [more(`— Et ce matin, tu savais où c’était ? demanda ${s.second}.`)],
      [more(`— Sur mon dos, répondit ${s.pal}. Et puis, tout à coup, plus rien.`)],
      [
        either(
          `— Cherchons ensemble, dit ${s.lead}.`,
          `— Alors cherchons ensemble, dit ${s.lead}, et s’il le faut jusqu’${s.toPlace}.`,
        ),
      ],
      [more('Et en route !', 'On attrapa les vestes, on referma le portillon, et en route !')],
    ],
    end: (s) => [
      [
        either(
          `Et là, ${s.atPlace}, il y avait ${s.theThing} !`,
          `Et là, ${s.atPlace}, à moitié ${s.thingAs('caché', 'cachée')} sous une grande feuille, il y avait ${s.theThing}.`,
        ),
        more(
          'Aucun voleur n’était passé par là. Les choses aiment rentrer chez elles.',
          `Aucun voleur n’était passé par là : ${s.theThing} avait glissé quelque part en route et, comme toutes les choses qui savent où est leur place, avait presque retrouvé la maison sans aide.`,
        ),
      ],
      [
        more(
          `— ${s.num('Tu as', 'Vous avez')} réussi ! cria ${s.pal}.`,
          `— ${s.num('Tu as', 'Vous avez')} réussi, dit ${s.pal}, qui dut le répéter deux fois pour y croire.`,
        ),
      ],
      [
        extra('Bientôt, on entendit bâiller de tous les côtés.'),
        extra(`${s.second} bâilla aussi.`, `Rien ne s’attrape comme un bâillement, et ${s.second} l’attrapa.`),
      ],
    ],
    summary: (s) => `${s.party}, ${s.aPal}, cherchent ${s.theThing} qui manque ${s.atPlace}.`,
  },
  {
    id: 'return',
    titles: (s) => [
      `${s.theThing} qui voulait rentrer à la maison`,
      s.whoAnd(`${s.theThing} ${s.ofPlace}`),
      `${s.pal} rapporte ${s.theThing}`,
      `Comment ${s.theThing} retrouva le chemin`,
    ],
    begin: (s) => [
      [
        either(
          `Tiens ! Par terre, il y avait ${s.aThing}.`,
          `Et voilà que, là où le matin encore il n’y avait rien du tout, il y avait ${s.aThing}.`,
        ),
        more(
          'Une étiquette y pendait.',
          'Une étiquette y était nouée d’un fil rouge, et l’encre en était à peine sèche.',
        ),
      ],
      [more(`« On m’attend ${s.atPlace}, disait l’étiquette, avant l’heure du coucher. »`)],
      [
        either(
          `— C’est à nous ! cria ${s.aPal}.`,
          `— Oh, ${s.num('tu l’as', 'vous l’avez')} donc ! s’exclama près du portillon ${s.aPal}.`,
        ),
        `Je suis ${s.pal}. ${s.num('Tu m’aides', 'Vous m’aidez')} à ${s.thingAs('le', 'la')} rapporter ${s.atPlace} ?`,
      ],
      [more(`— Bien sûr, dit ${s.second}.`, `— Bien sûr, dit ${s.second}, pour qui ce n’était même pas une question.`)],
      [
        extra(
          'Ce n’était pas lourd.',
          'C’était plus léger qu’on n’aurait cru, et un peu tiède, comme tout ce qu’on a longtemps tenu dans la main.',
        ),
        either('Et en route !', `${s.Ils} se répartirent la charge, et les voilà en chemin.`),
      ],
    ],
    end: (s) => [
      [
        either(
          `Enfin ! ${s.Ils} remirent ${s.theThing} à sa place.`,
          `C’est ainsi qu’${s.ils} arrivèrent ${s.atPlace} et remirent ${s.theThing} à sa juste place.`,
        ),
        more(
          'On entendit un petit ronron content.',
          'Il restait là un creux d’exactement la bonne forme, sans un grain de poussière, et l’on entendit comme un petit ronron de contentement.',
        ),
      ],
      [more(`— Maintenant, c’est le soir, dit ${s.pal}. Maintenant, c’est vraiment le soir.`)],
      [
        extra('Là-bas, une à une, les lampes s’éteignirent.'),
        extra('Tout devint très calme.', 'Il ne resta que ce silence qui avait attendu son tour toute la journée.'),
      ],
    ],
    summary: (s) => `${s.party}, ${s.aPal}, rapportent ${s.theThing} à sa place, ${s.atPlace}.`,
  },
  {
    id: 'homesick',
    titles: (s) => [
      `${s.whoAnd(`le long chemin ${s.ofPlace}`)}`,
      `Ramener ${s.pal} à la maison`,
      `${s.pal}, ${s.theThing} et le chemin du retour`,
      `${s.theThing} dans le mouchoir`,
    ],
    begin: (s) => [
      [
        either(
          `Snif ! Quelqu’un pleurait : ${s.aPal}.`,
          `Quelqu’un reniflait derrière les pots de fleurs, et quand on eut poussé les pots, on découvrit ${s.aPal}.`,
        ),
        more(
          `Il y avait là aussi ${s.aThing}.`,
          `À côté, dans un mouchoir noué aux quatre coins, il y avait ${s.aThing}.`,
        ),
      ],
      [
        `— Je suis ${s.pal}, et je ne retrouve plus ${s.thePlace}.`,
        more(
          'C’est là que j’habite.',
          `C’est là que j’habite, ${s.num('tu comprends', 'vous comprenez')}, et ce matin c’était encore là.`,
        ),
      ],
      [
        extra(
          `${s.second} prit place à côté de ${s.pal}.`,
          `${s.second} prit place par terre, car on est moins triste à côté de quelqu’un de la même taille.`,
        ),
      ],
      [
        either(
          `— ${s.num('Je te ramène', 'On te ramène')}, dit ${s.lead}.`,
          `— Alors ${s.num('je te ramène', 'on te ramène')}, dit ${s.lead}, et ${s.theThing} vient avec nous.`,
        ),
      ],
      [
        more(
          'Et en route, côte à côte.',
          'Dit comme cela, c’était tout simple, et l’on se mit donc en route, côte à côte.',
        ),
      ],
    ],
    end: (s) => [
      [
        either(
          `— Chez moi ! cria ${s.pal} devant ${s.thePlace}.`,
          `— Chez moi, dit tout bas ${s.pal}, car là, comme si de rien n’était, il y avait ${s.thePlace}.`,
        ),
      ],
      [
        more(
          'Une porte était restée ouverte.',
          'Une porte était restée ouverte et une lampe allumée, comme on le fait quand on attend quelqu’un.',
        ),
      ],
      [
        more(
          `— Garde ${s.theThing} jusqu’à ma visite, dit ${s.pal} en riant.`,
          `— Je te confie ${s.theThing}, dit ${s.pal} sur le seuil. Comme ça, il faudra bien que je vienne te voir.`,
        ),
      ],
      [
        more(
          `Mais d’abord, ${s.pal} fit encore un bout de chemin, par amitié.`,
          `La soupe fumait sur la table, mais ${s.pal} tint d’abord à faire encore un bout de chemin, par amitié.`,
        ),
      ],
    ],
    summary: (s) =>
      `${s.who} ${s.num('ramène', 'ramènent')} ${s.pal}, ${s.aPal}, jusqu’${s.toPlace}, sans oublier ${s.theThing}.`,
  },
];
