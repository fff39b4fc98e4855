import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const homewardEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'retelling',
    tell: (s) => [
      [
        either(
          'En chemin, on se raconta toute l’aventure, depuis le tout début et jusqu’à la fin.',
          'En chemin, on se raconta toute l’affaire encore une fois depuis le début, comme si les autres n’y avaient pas été.',
        ),
        either(
          'Elle était encore plus belle : le chemin plus long, la colline plus grande.',
          'On l’avait déjà bien améliorée : la route était plus longue, la colline plus raide, et tout le monde avait beaucoup plus d’esprit.',
        ),
      ],
      [`— Et là, ${s.lead} a dit exactement ce qu’il fallait, dit ${s.pal}. Raconte encore ce bout-là.`],
      [
        either(
          'Alors on raconta encore ce bout-là. Et encore. Et encore une toute dernière fois.',
          'On raconta donc encore ce bout-là, deux fois, et à la seconde on entendit fredonner même ceux qui n’y avaient joué aucun rôle, un grillon et une barrière.',
        ),
      ],
    ],
  },
  {
    id: 'night-shift',
    tell: () => [
      [
        either(
          'Un escargot faisait briller le sentier. Deux petites mites repliaient les pâquerettes, une par une.',
          'On rencontra ceux qui rangent le soir : un escargot qui faisait briller le sentier, et deux mites qui repliaient les pâquerettes, l’une après l’autre.',
        ),
        either(
          'Tout devait être prêt pour demain.',
          'Il y avait beaucoup à faire d’ici au matin, et tout cela se faisait sans un mot.',
        ),
      ],
      ['— Attention, c’est encore mouillé, souffla l’escargot. Et dormez bien, quand vous en serez là.'],
      [
        either(
          'On fit un grand pas, sur la pointe des pieds, pour ne rien abîmer. Bonsoir, l’escargot, et bon courage.',
          'On fit un large détour, et l’on sentit en s’éloignant comment derrière soi, pétale après pétale, la soirée était remise en ordre.',
        ),
        extra('Toutes les pâquerettes étaient fermées.'),
      ],
    ],
  },
  {
    id: 'shoulder-ride',
    tell: (s) => [
      [
        either(
          `Maintenant, ${s.pal} tombait de sommeil, et n’avançait plus du tout.`,
          `Maintenant que tout était fait, le sommeil prit ${s.pal} si fort que marcher ou rester sur place, c’était à peu près pareil.`,
        ),
        either(
          `Alors ${s.lead} se baissa : « Monte. »`,
          `« Monte », dit ${s.lead} en se baissant, et personne ne discuta, pas même par politesse.`,
        ),
      ],
      ['— Je ne dors pas, dit un peu plus tard une voix tout près de l’oreille. J’écoute les yeux fermés.'],
      [
        either(
          'Là-haut, sur les épaules, il faisait chaud, et cela berçait si bien, d’un pas à l’autre. Bientôt, on entendit de tout petits ronflements.',
          'Là-haut cela berçait, comme sur une barque très aimable, et après le tournant suivant on entendit, au beau milieu d’un mot, que quelqu’un avait aussi cessé d’écouter.',
        ),
      ],
    ],
  },
  {
    id: 'first-stars',
    tell: (s) => [
      [
        either(
          'Au-dessus du chemin, une étoile s’alluma. Puis deux. Puis trois. Puis tant et tant !',
          'La première étoile était sortie sans prévenir, alors on ouvrit l’œil, et l’on surprit la deuxième sur le fait.',
        ),
        either(
          `${s.Ils} essayèrent de les compter, mais il en venait toujours une autre, et encore une autre.`,
          'On voulut les compter chacun son tour, mais il en est des étoiles comme des bâillements : dès qu’il y en a une, il en vient de partout.',
        ),
      ],
      [`— Est-ce qu’elles savent qu’on les voit ? demanda ${s.pal}.`],
      [
        either(
          `— Faisons-leur signe, dit ${s.second}, et les étoiles brillèrent un peu plus fort.`,
          `— Je crois qu’elles se posent la même question, répondit ${s.second}, et par précaution on leur fit signe, avec les deux bras.`,
        ),
      ],
      [extra('L’une d’elles répondit, peut-être.')],
    ],
  },
  {
    id: 'warm-stone',
    tell: (s) => [
      [
        either(
          'Au bord du chemin, il y avait une grosse pierre, toute chaude de soleil. On s’assit dessus, en rang.',
          'Au bord du chemin se trouvait la grande pierre qui boit le soleil toute la journée, et qui à cette heure-ci le rendait à quiconque voulait bien s’asseoir.',
        ),
        either(
          'Un lézard fit un peu de place.',
          'Il y avait déjà un lézard, qui fit de la place sans ouvrir les yeux.',
        ),
      ],
      ['— Vous pouvez rester jusqu’à ce qu’elle soit froide, murmura le lézard, mais ce sera mardi.'],
      [
        either(
          'Sous les jambes, c’était chaud. Sous les mains aussi. Que c’était bon de ne rien faire !',
          `On resta dos à dos sans parler, et ${s.lead} repensa au bout du chemin, ${s.toPlace}, qui existait en cet instant même, et qui existerait encore demain.`,
        ),
        extra('On ne resta qu’un petit moment.'),
      ],
    ],
  },
  {
    id: 'sleepy-sheep',
    tell: (s) => [
      [
        either(
          'Sur la colline, les moutons étaient couchés. Un mouton, deux moutons, trois moutons.',
          'Sur le versant, les moutons étaient déjà couchés, serrés les uns contre les autres, et l’on aurait dit, du sentier, quelque chose de très doux que l’on aurait renversé.',
        ),
        either(
          'Et eux, que faisaient-ils ? Ils comptaient aussi !',
          'C’est en approchant seulement qu’on entendit un murmure, et que l’on comprit que les moutons comptaient, eux aussi.',
        ),
      ],
      [`— ${s.lead}, ça fait un, marmonna le plus vieux des moutons, ${s.pal}, ça fait deux, et…`],
      [
        either(
          'Et il dormait déjà. On passa sur la pointe des pieds, sans un bruit, et l’on fit bonsoir de la main.',
          'Et là-dessus il dormait. On se mordit les lèvres pour ne pas rire, et l’on passa le plus légèrement possible, car personne n’aime être compté, puis réveiller celui qui compte.',
        ),
        extra('Bientôt, tous les moutons dormirent.'),
      ],
    ],
  },
  {
    id: 'smell-of-home',
    tell: (s) => [
      [
        either(
          'Snif, snif. Quelle était cette bonne odeur, là-bas, au bout du chemin ? C’était la maison !',
          'Bien avant de rien voir, on sentit la maison : le linge propre, les murs tièdes, et la confiture de quelqu’un.',
        ),
        either(
          'Les pieds allèrent plus vite, tout seuls.',
          'Les pieds, qui se plaignaient depuis la dernière barrière, n’y pensèrent plus, et prirent les devants.',
        ),
      ],
      [`— Et chez toi, ça sent quoi ? demanda ${s.lead} à ${s.pal}.`],
      [
        either(
          `${s.pal} réfléchit. Chez ${s.pal}, cela sentait les gens qu’on aime, et tout le monde trouva que c’était la meilleure odeur du monde.`,
          `${s.pal} dut y réfléchir pendant toute la longueur d’une haie. Chez ${s.pal}, cela sentait quelqu’un qui vient juste de sortir, et qui revient tout de suite, avec du bois pour le poêle.`,
        ),
        extra('Encore quelques pas, encore un peu.'),
      ],
    ],
  },
  {
    id: 'song',
    tell: (s) => [
      [
        either(
          'On chanta une chanson, très bas, tout en marchant.',
          'Quelqu’un s’était mis à fredonner, et l’on n’aurait plus su dire qui, car tout le monde s’y était mis.',
        ),
        either(
          'Tout ce qu’on voyait avait le droit d’entrer dans la chanson.',
          'Ce n’était pas une chanson savante, elle n’avait que trois notes, et les paroles venaient de tout ce qui se trouvait au bord du chemin.',
        ),
      ],
      ['« Bonsoir, le poteau, bonsoir, la barrière, bonsoir, petit chardon tout rempli de lumière. »'],
      [
        either(
          `« Bonsoir, la lune », chant${s.num('a', 'èrent')} ${s.who}, et la chanson devint de plus en plus douce, de plus en plus lente.`,
          'On avait ainsi salué quatre champs et une brouette quand on s’aperçut que c’était devenu une berceuse, et qu’elle faisait son effet.',
        ),
        extra('Chut, faisait la chanson.'),
      ],
    ],
  },
  {
    id: 'wind-blanket',
    tell: (s) => [
      [
        either(
          'Le vent s’était couché dans l’herbe. Il ne faisait plus que respirer, tout doux, tout doux.',
          'Le vent, qui les avait suivis toute la journée, était maintenant couché dans l’herbe longue et ne bougeait presque plus.',
        ),
        either(
          'On l’entendait à peine.',
          'Au passage seulement, quelques brins remuèrent, comme remue un dormeur qui entend des pas et les reconnaît.',
        ),
      ],
      [`— Il a mal quelque part ? chuchota ${s.pal}.`],
      [`— Non, répondit ${s.second}. Il en a juste fait assez pour aujourd’hui.`],
      [
        either(
          'Alors on respira avec lui. Un souffle, encore un souffle, encore un, et les pieds allaient tout seuls.',
          'On marcha plus lentement, et l’on s’aperçut que l’on respirait en mesure avec lui, trois pas en prenant l’air, quatre pas en le rendant, et que c’était une belle façon de marcher.',
        ),
        extra('Ainsi jusqu’au bout du pré.'),
      ],
    ],
  },
  {
    id: 'window-lights',
    tell: (s) => [
      [
        either(
          'Voilà les maisons, en bas de la butte ! Une fenêtre brillait, puis une autre, puis une autre encore.',
          'De la dernière butte on vit les maisons, et dans les maisons, çà et là, les fenêtres, comme les carrés d’un édredon jaune.',
        ),
        either(
          'Derrière chacune, quelqu’un allait au lit.',
          'Derrière l’une on se brossait les dents, derrière une autre on lisait une histoire, cela se voyait aux têtes qui ne bougeaient pas.',
        ),
      ],
      [`— C’est laquelle, la tienne ? demanda ${s.pal}.`],
      [`— Celle qui a l’air d’attendre, dit ${s.lead}.`],
      [
        either(
          'Et c’était vrai : elle attendait, toute chaude, toute dorée, avec quelqu’un derrière qui souriait déjà.',
          'On la trouva sans peine. Elles en avaient toutes un peu l’air, à bien y regarder, mais il y en avait une qui l’avait plus que les autres.',
        ),
        extra('Plus que quelques pas.'),
      ],
    ],
  },
];
