import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const woodEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'owl-school',
    tell: (s) => [
      [
        either(
          'Trois petits hiboux, sur une branche, étaient à l’école. La maîtresse était une grande chouette.',
          'Sur une branche basse, par ordre de taille, trois petits hiboux faisaient face à une grande chouette armée d’une baguette : c’était la première leçon de la soirée.',
        ),
        'On y apprenait à cligner d’un œil, d’un seul à la fois.',
      ],
      [`— Nos visiteurs voudraient-ils montrer comment on fait ? demanda la maîtresse. ${s.lead}, peut-être ?`],
      [
        either(
          `Clic, fit un œil ${s.ofLead}. Clac, fit l’autre. Les petits hiboux battirent des ailes.`,
          `${s.lead} cligna à gauche, puis à droite, et les petits hiboux, qui n’avaient jamais vu personne aller si vite, tombèrent d’admiration l’un après l’autre, et remontèrent en volant.`,
        ),
        extra('L’école était finie pour ce soir.'),
      ],
    ],
  },
  {
    id: 'moss-bed',
    tell: (s) => [
      [
        either(
          'Entre deux racines, il y avait un lit de mousse. Qu’il était vert, et doux, et profond !',
          'Entre deux racines, la mousse était si épaisse et d’un vert si régulier que quelqu’un devait l’avoir faite exprès.',
        ),
        either(
          `${s.Ils} s’y couchèrent, rien que pour voir.`,
          `${s.Ils} s’y assirent, rien que pour voir, et d’assis à couché il n’y avait pas loin.`,
        ),
      ],
      [`— Cinq minutes, dit ${s.pal}. Je les compte. Une… deux…`],
      [
        either(
          'Au-dessus, les feuilles faisaient chut, chut, chut. Et bientôt l’on se sentit tout à fait bien, comme au matin.',
          'Tout là-haut les feuilles se frottaient l’épaule, et l’on aurait dit beaucoup de gens tous du même avis sur tout, et quand on se releva, ce fut comme après une grasse matinée.',
        ),
        extra('Dans la mousse, il resta quelques creux.'),
      ],
    ],
  },
  {
    id: 'mushroom-inn',
    tell: (s) => [
      [
        either(
          'Sous un champignon, un scarabée tenait une auberge. Les tasses étaient toutes petites.',
          'Sous le plus large champignon du bois, un scarabée tenait une auberge, avec trois tables d’écorce et une carte écrite sur un pétale.',
        ),
        either(
          'Une goutte de rosée pour chacun !',
          'On y servait de la rosée, du jour ou de la veille, et le jeudi, un flan.',
        ),
      ],
      [`— C’est vous qui allez ${s.atPlace}, dit l’aubergiste. Tout le monde s’arrête ici avant.`],
      [
        either(
          'On but la rosée. Elle avait un goût de feuille et de soleil. Mmm, encore une goutte !',
          'On but de la rosée du jour dans des tasses qu’il fallait tenir du bout des ongles, et elle avait un goût de menthe, et de très bonne heure le matin.',
        ),
      ],
      [extra('— Revenez quand vous voulez, dit le scarabée.')],
    ],
  },
  {
    id: 'pine-cones',
    tell: (s) => [
      [
        either(
          'Pof ! Une pomme de pin tomba. Pof ! Encore une.',
          'Une pomme de pin atterrit devant leurs pieds, puis une deuxième, et quand on leva la tête, une troisième visait déjà.',
        ),
        'Là-haut, au milieu de ses provisions, un écureuil ne savait plus où donner de la tête.',
      ],
      ['— J’en ai deux cent quatre, cria-t-il, et elles ne veulent pas rester dans l’arbre !'],
      [
        either(
          `Alors ${s.who} les ramass${s.num('a', 'èrent')} toutes, et les ${s.num('rangea', 'rangèrent')} dans une grosse souche creuse, tout en bas, bien au sec.`,
          `Alors ${s.who} les ${s.num('porta', 'portèrent')}, à pleines poches et à pleins capuchons, dans une souche creuse, et l’écureuil vit que l’on peut aussi garder les choses en bas.`,
        ),
      ],
      [extra('— En bas ! répétait l’écureuil. Qui l’aurait cru ?')],
    ],
  },
  {
    id: 'echo',
    tell: (s) => [
      [
        either(
          'Dans le bois habitait un écho. Il répondait toujours, et très poliment.',
          'Entre les plus grands troncs habitait un écho, et pas un écho ordinaire, car celui-ci avait été mieux élevé.',
        ),
        either(
          'On lui cria « Ohé », il répondit « Bonsoir ». On lui cria « Ça va ? », il répondit « Très bien ».',
          'On lui cria « Ohé », et il répondit « Bonsoir », et quand on lui demanda comment il allait, il répondit qu’il n’avait pas à se plaindre.',
        ),
      ],
      [`— Est-ce qu’on t’a déjà parlé ${s.ofTopic} ? lui cria ${s.second}.`],
      [
        either(
          '« Raconte ! » dit l’écho. Et l’on raconta tout, bien fort, et l’écho répéta les plus beaux mots.',
          'L’écho avoua qu’il ne savait que ce que les gens crient, et qu’ils crient surtout leur propre nom ; alors on lui raconta tout, aussi fort qu’on pouvait, et il répéta les meilleurs passages.',
        ),
        extra('Il avait une très jolie voix.'),
      ],
    ],
  },
  {
    id: 'lantern-path',
    tell: (s) => [
      [
        either(
          'Le long du sentier s’allumèrent de petites lumières, vertes et dorées, une ici, une là.',
          'Comme la lumière baissait entre les troncs, quelqu’un en alluma une autre : à gauche et à droite du sentier, à hauteur de cheville, pendaient de petites lampes vertes.',
        ),
        either(
          'C’étaient les lucioles, bien droites dans l’herbe.',
          `C’étaient les lucioles de service, chacune à son brin d’herbe, qui se redressèrent à l’approche ${s.partyAs('des amis', 'des amies')}.`,
        ),
      ],
      ['— Avancez, je vous prie, dit la première. Il est interdit de s’arrêter, sauf pour admirer.'],
      [
        either(
          'On s’arrêta donc, et l’on dit : « Que c’est beau ! » Et les lucioles brillèrent encore plus fort.',
          'On s’arrêta donc, pour admirer, et la nouvelle courut tout le long de la rangée, de plus en plus lumineuse à mesure qu’elle s’éloignait.',
        ),
        extra('Bonsoir, petites lumières.'),
      ],
    ],
  },
  {
    id: 'badger-sweeping',
    tell: (s) => [
      [
        either(
          'Un blaireau balayait le sentier. Frou, frou, frou. Mais les feuilles tombaient, tombaient toujours.',
          'Dans une clairière, un blaireau balayait les feuilles du sentier, et derrière son dos, feuille à feuille, le hêtre en posait de nouvelles.',
        ),
        either(
          'Le blaireau souriait quand même.',
          'Cela ne semblait pas le déranger ; il en était, dit-il, à son neuvième automne de balayage.',
        ),
      ],
      [`— Et ça ne vous fâche pas ? demanda ${s.lead} en ramassant une feuille.`],
      [
        either(
          '— Non, dit le blaireau. J’aime tellement le bruit que ça fait.',
          '— Si je le faisais pour le sentier, oui, répondit le blaireau. Mais je le fais pour le bruit.',
        ),
      ],
      [
        either(
          'Et il prêta son balai à chacun. Frou, frou, frou, c’est vrai que c’était joli.',
          'Et il tendit son balai, et chacun eut droit à dix coups, les yeux fermés pour mieux entendre.',
        ),
      ],
    ],
  },
  {
    id: 'tree-house',
    tell: (s) => [
      [
        either(
          'Dans un arbre, il y avait une petite cabane, avec une échelle de corde. On y monta, on regarda au loin.',
          'Dans un frêne, au bout d’une échelle de corde, pendait une cabane que les enfants d’autrefois avaient oubliée, et que ceux d’aujourd’hui n’avaient pas encore trouvée.',
        ),
        either(
          'Le plancher grinçait gentiment.',
          'On essaya chaque barreau, on monta, et l’on prit place sur un plancher qui grinça du plaisir de servir à quelque chose.',
        ),
      ],
      [`— D’ici, on voit presque ${s.thePlace}, dit ${s.pal}. Derrière la troisième colline. Ah non, c’est un nuage.`],
      [
        either(
          'On resta là un moment, épaule contre épaule, sans rien dire.',
          'Sur la paroi, on avait gravé des prénoms, dont les plus vieux étaient presque effacés, et on les suivit du doigt en les lisant tout haut, pour qu’ils soient dits encore une fois.',
        ),
        extra('Puis on redescendit, barreau par barreau.'),
      ],
    ],
  },
  {
    id: 'lost-mitten',
    tell: (s) => [
      [
        either(
          'Sur le sentier, il y avait une moufle rouge. Et la moufle ronflait !',
          'Au milieu du sentier, il y avait une moufle rouge, en laine, main gauche, et de cette moufle sortait un doux ronflement.',
        ),
        either(
          'Dedans dormait un bébé hérisson.',
          `${s.second} souleva le bord, et le ronflement se révéla être un tout jeune hérisson, roulé en boule dans le pouce.`,
        ),
      ],
      ['— Ah, le voilà ! dit son papa, accouru avec une lanterne. Toujours fourré dans un tricot.'],
      [
        either(
          'Tout le monde porta la moufle jusqu’à la maison, sous la grande fougère. Le bébé dormait toujours, et suçait son pouce.',
          'On porta la moufle, à plusieurs, jusqu’à la porte de la famille, sous une fougère, et le dormeur ne sut jamais que le monde avait bougé.',
        ),
      ],
      [extra('— Chut, fit le papa hérisson.')],
    ],
  },
  {
    id: 'wise-stump',
    tell: (s) => [
      [
        either(
          'Il y avait une grosse souche, toute ronde. On compta ses anneaux : un, deux, trois, quatre, et tant d’autres !',
          'Sur une large souche, lisse comme une table, on pouvait compter les années, et l’on commença par le bord pour aller vers le milieu.',
        ),
        either(
          'Un anneau, c’était une année.',
          'Ici, un été pluvieux ; là, un été maigre ; et cet anneau étroit, à peine plus large qu’un cheveu, c’était l’année de la grande neige.',
        ),
      ],
      [`— Et ça, c’est moi, dit ${s.lead}, le doigt tout près du bord.`],
      [
        either(
          'Au milieu, c’était minuscule, comme un petit point. Tous les arbres commencent par un petit point. Et les enfants aussi.',
          'Cela ne tenait presque pas de place, tout ce temps-là, et pourtant il y était arrivé tout ce dont on se souvenait, ce qui rendit chacun songeur pour un bon moment.',
        ),
        extra('On caressa la souche, et l’on repartit.'),
      ],
    ],
  },
];
