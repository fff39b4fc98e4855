import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const meadowEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'clouds',
    tell: (s) => [
      [
        either(
          `${s.Ils} se couchèrent un instant dans l’herbe, qui était douce et tiède, et regardèrent le ciel.`,
          `Au milieu de la prairie, l’herbe était aplatie en forme de quelqu’un de grand et d’heureux, et ${s.ils} s’y couchèrent donc un instant.`,
        ),
        either(
          'Les nuages étaient roses, et l’un d’eux ressemblait à un mouton.',
          'Là-haut on déménageait les nuages, les roses devant, les gris derrière, et aucun ne gardait sa forme plus longtemps qu’une pensée.',
        ),
      ],
      [`— Celui-là, on dirait ${s.theThing}, dit ${s.pal}, à condition de fermer un œil et d’en avoir très envie.`],
      [
        either(
          'Tout le monde ferma un œil. Oui, c’était tout à fait ça !',
          'On ferma un œil, on en eut très envie, et pendant trois respirations ce fut là, suspendu dans le ciel, éclairé par-dessous.',
        ),
        extra('Puis ce fut de nouveau un mouton.'),
      ],
    ],
  },
  {
    id: 'scarecrow',
    tell: (s) => [
      [
        either(
          'Dans la prairie se tenait un épouvantail. Des mésanges habitaient son chapeau !',
          'Au bord de la prairie se tenait un épouvantail, qui faisait si mal son métier qu’une famille de mésanges avait emménagé dans son chapeau.',
        ),
        either(
          'Mais un de ses bras ne tenait plus.',
          'Un de ses bras s’était détaché, et pendait d’une manière qui donnait à penser qu’il avait renoncé.',
        ),
      ],
      [
        `— On ne peut pas le laisser comme ça, dit ${s.lead}, et l’on chercha un bout de ficelle dans toutes les poches.`,
      ],
      [
        either(
          'On rattacha le bras avec la ficelle, bien haut. Maintenant, l’épouvantail disait bonjour.',
          'On rattacha le bras plus haut qu’avant, si bien que désormais l’épouvantail semblait saluer tous ceux qui passaient, ce qui lui allait beaucoup mieux que de faire peur.',
        ),
        extra('Les mésanges dirent merci.'),
      ],
    ],
  },
  {
    id: 'dandelion',
    tell: (s) => [
      [
        either(
          'Partout, il y avait des pissenlits tout blancs, ronds comme des petites lunes.',
          'Ici les pissenlits avaient tous blanchi le même jour, et le pré entier était couvert de petites lunes sur tige.',
        ),
        either(
          'Sur l’un d’eux se promenait une coccinelle.',
          'Une coccinelle faisait le tour de l’une d’elles sans regarder où elle mettait les pattes, car elle était occupée à expliquer.',
        ),
      ],
      ['— Un souffle, un vœu, expliquait-elle. Et choisissez un vœu léger, s’il vous plaît, sinon il ne s’envole pas.'],
      [
        either(
          'Fffou ! Les petites étoiles s’envolèrent, très loin, très haut, et les vœux avec elles.',
          `On fit donc des vœux légers, une bonne route et un lit chaud, et celui ${s.ofSecond}, où il était question ${s.ofTopic}, monta plus haut que tous les autres.`,
        ),
        extra('Où vont-elles ? Personne ne le sait.'),
      ],
    ],
  },
  {
    id: 'cow',
    tell: (s) => [
      [
        either(
          'En travers du sentier, il y avait une vache. Une grosse vache brune, couchée, et bien chaude.',
          'En travers du sentier, d’un bord à l’autre, était couchée une vache, brune et large, qui ruminait comme s’il n’y avait rien d’autre à faire au monde.',
        ),
        either(
          '« Pardon, madame ! » dit-on. Mais la vache mâchait, mâchait.',
          'On dit pardon, on dit s’il vous plaît, on dit bonsoir, et la vache continua de ruminer, sans impolitesse, mais très à fond.',
        ),
      ],
      [`— Cette vache n’est pas sur le chemin, dit enfin ${s.pal}. Elle est le chemin.`],
      [
        either(
          'Alors on s’appuya contre son flanc tiède, et l’on attendit un peu. Puis elle se leva.',
          'On s’appuya donc un moment contre son flanc, qui montait et descendait comme une barque à l’amarre, jusqu’à ce que la vache se souvienne de quelque chose et se lève toute seule.',
        ),
        extra('— Meuh, fit gentiment la vache.'),
      ],
    ],
  },
  {
    id: 'hay',
    tell: (s) => [
      [
        either(
          'Dans une meule de foin, on riait : hi, hi, hi ! Derrière la meule, il y avait une toute petite porte.',
          'D’une meule de foin sortaient des rires étouffés, à plusieurs voix, et de l’autre côté on découvrit une porte, pas plus grande qu’un livre.',
        ),
        'Derrière la porte, sept souriceaux essayaient de dormir.',
      ],
      ['— On n’y arrive pas, pouffa le plus petit. Dès que c’est calme, c’est drôle.'],
      [
        either(
          `« Racontez-vous votre journée », leur dit ${s.lead}. Et bientôt, on n’entendit plus que de petits souffles.`,
          `Alors ${s.lead} leur conseilla de ne plus essayer, mais de se raconter leur journée, en chuchotant seulement ; au troisième chuchotis, le premier ronflait, la queue sur le nez.`,
        ),
      ],
      [extra('On referma la petite porte tout doucement.')],
    ],
  },
  {
    id: 'grasshopper',
    tell: (s) => [
      [
        either(
          'Une sauterelle avait un violon. Mais il y manquait une corde, et elle ne pouvait plus jouer. Pauvre petite musicienne !',
          'Sur un chardon, une sauterelle, le violon sous le menton, regardait son instrument, car il y manquait une corde.',
        ),
        either(
          `${s.second} trouva un long brin d’herbe.`,
          `${s.second} chercha tout autour, et tira de terre le brin le plus long et le plus fin du pré, un brin qui chantait quand on y passait le pouce.`,
        ),
      ],
      [
        either(
          '— C’est juste ce qu’il me fallait ! dit la sauterelle.',
          '— Une corde de prairie, dit la sauterelle avec respect. Mon grand-père ne jouait sur rien d’autre.',
        ),
      ],
      [
        either(
          'Alors elle joua : zim, zim, zim. Et tout le monde marcha en dansant un peu, jusqu’à la butte.',
          'On accorda, on ajusta, on accorda encore, puis elle joua, et sa musique, qui ressemblait à de la terre tiède, les accompagna jusqu’à la butte suivante.',
        ),
        extra('Zim, zim, zim, faisait le violon.'),
      ],
    ],
  },
  {
    id: 'kite',
    tell: (s) => [
      [
        either(
          'Tout là-haut volait un cerf-volant. Personne ne le tenait. Sa longue ficelle traînait dans l’herbe, et dansait un peu.',
          'Très haut au-dessus de la prairie flottait un cerf-volant que personne ne tenait, et sa ficelle traînait dans l’herbe comme la fin d’une pensée.',
        ),
        either(
          `${s.lead} prit la ficelle dans sa main.`,
          `${s.lead} la prit dans sa main, et sentit aussitôt tout ce qui se passait là-haut.`,
        ),
      ],
      [`— Qu’est-ce qu’il voit ? demanda ${s.pal}. Est-ce qu’il voit ${s.thePlace} ?`],
      [
        either(
          'Le cerf-volant fit oui : une fois, deux fois ! Alors on attacha sa ficelle à un piquet.',
          'Le cerf-volant s’inclina deux fois du côté des collines, très nettement, et l’on noua donc la ficelle à un piquet, là où celui qui l’avait laissé filer viendrait sûrement la chercher.',
        ),
        extra('— Merci, cerf-volant !'),
      ],
    ],
  },
  {
    id: 'molehills',
    tell: (s) => [
      [
        either(
          'Voilà une taupinière. Et encore une. Et encore une !',
          'Tout à coup il y eut des taupinières, d’abord une, puis six, puis tant et tant que la prairie avait l’air de bouillir.',
        ),
        'De la plus fraîche sortit un nez rose, et après le nez une excuse.',
      ],
      ['— Je cherche le salon, dit la taupe. Ce matin, je l’avais encore.'],
      [
        either(
          `On colla l’oreille au sol. Et ${s.lead} entendit une pendule : tic, tac. C’était là !`,
          `On se coucha, l’oreille contre terre, l’un par-ci, l’autre par-là, jusqu’au moment où ${s.lead} entendit une pendule, tout au fond, un peu sur la gauche.`,
        ),
        either(
          'La taupe creusa, creusa, et l’on entendit : « Merci, j’y suis ! »',
          'Encore une taupinière, et la taupe fut chez elle, et l’on entendit grincer un fauteuil.',
        ),
      ],
    ],
  },
  {
    id: 'picnic',
    tell: (s) => [
      [
        either(
          'Dans l’herbe, il y avait une nappe à carreaux, et sur la nappe un panier.',
          'Quelqu’un avait laissé là une nappe à carreaux, bien étalée, et sur la nappe un panier avec un billet.',
        ),
        either(
          'Un billet disait : « Pour qui passera. »',
          '« Nous en avions trop, disait le billet. Pour qui passera, à condition que ce soit quelqu’un de gentil. »',
        ),
      ],
      [`— Justement, nous passons, dit ${s.pal}, et je peux être d’une gentillesse extrême.`],
      [
        either(
          'Chacun mangea une poire, une seule, et laissa les autres dans le panier. Elles étaient bien mûres, bien sucrées, et le jus coulait, coulait.',
          `Chacun prit une poire, bien mûre et bien juteuse, on laissa le reste aux suivants, et ${s.second} écrivit dessous : « C’étaient de très bonnes poires. »`,
        ),
        extra('On se lécha les doigts.', 'Il y eut du jus jusqu’aux coudes, et personne pour s’en plaindre.'),
      ],
    ],
  },
  {
    id: 'stile',
    tell: (s) => [
      [
        either(
          'Pour sortir de la prairie, il fallait enjamber une barrière. Mais tout en haut, sur la barrière, un petit papillon jaune s’était endormi.',
          'Pour quitter la prairie il fallait franchir un échalier, et sur la dernière marche, juste à l’endroit où l’on pose le pied, un papillon s’était endormi.',
        ),
        either(
          `Alors ${s.lead} tendit un doigt, tout doucement.`,
          `Personne ne voulait être celui qui le réveillerait, et ${s.lead} tendit donc un doigt, très lentement, par-dessous.`,
        ),
      ],
      [
        either(
          'Le papillon monta sur le doigt, et continua de dormir.',
          'Le papillon, sans ouvrir les yeux, y monta, comme s’il avait commandé ce doigt pour à peu près cette heure-ci.',
        ),
      ],
      [
        either(
          'On le porta de l’autre côté, et on le posa sur une fleur. Dors bien, petit papillon.',
          'On le fit passer comme un roi, on le déposa de l’autre côté sur une scabieuse, et de tout ce temps il n’avait replié les ailes qu’une seule fois.',
        ),
      ],
    ],
  },
];
