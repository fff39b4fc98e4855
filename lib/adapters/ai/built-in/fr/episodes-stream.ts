import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const streamEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'stepping-stones',
    tell: (s) => [
      [
        either(
          'Dans l’eau, il y avait des pierres pour traverser. Une, deux, trois, quatre. Et la troisième était une tortue !',
          'On passait le ruisseau sur de grosses pierres, et la troisième, on s’en aperçut quand elle soupira, était une tortue.',
        ),
        either(
          'Elle ne bougeait pas du tout.',
          'Elle restait là, toute plate, avec l’air de quelqu’un qui rend service.',
        ),
      ],
      [`— Pardon, madame, dit ${s.lead}. Vous êtes bien comme ça ? Voulez-vous qu’on vous enjambe ?`],
      [
        either(
          '— Non, marchez sur moi, dit la tortue, ça me chatouille si bien !',
          '— Surtout pas, répondit la tortue. C’est mon seul massage de la journée.',
        ),
      ],
      [
        either(
          'Alors hop, et hop, et hop, un petit pied après l’autre.',
          'On marcha donc sur elle, à tour de rôle, en chaussettes, et chaque fois elle ferma les yeux.',
        ),
      ],
    ],
  },
  {
    id: 'paper-boat',
    tell: (s) => [
      [
        either(
          'Un bateau en papier descendait le ruisseau. Mais il s’était coincé contre une racine.',
          'Un bateau en papier s’était pris dans une racine et ne pouvait plus s’en dégager, même en se penchant de toutes ses forces dans le courant.',
        ),
        either(
          'À bord, il y avait une fourmi.',
          'Sur le pont se tenait une fourmi, une patte au-dessus des yeux, qui faisait comme si c’était un port.',
        ),
      ],
      ['— Ohé ! cria-t-elle. Nous allons jusqu’à la mer, si quelqu’un veut bien nous donner une petite poussée.'],
      [
        either(
          `${s.lead} poussa du bout du doigt. Et voilà le bateau reparti au milieu du ruisseau, droit devant, tout content !`,
          `${s.lead} se coucha sur la rive et le poussa d’un doigt, et le bateau fit un tour sur lui-même, pour dire merci, avant de prendre le milieu du ruisseau.`,
        ),
        extra('— Bon voyage, capitaine !'),
      ],
    ],
  },
  {
    id: 'otter-slide',
    tell: (s) => [
      [
        either(
          'Les loutres avaient un toboggan. Zou, et plouf ! Zou, et plouf ! Tout en haut, on faisait la queue.',
          'Le long de la rive descendait un toboggan, poli par des générations de loutres, et tout en haut on faisait la queue, une serviette sur l’épaule.',
        ),
        either(
          '— Vous voulez essayer ? demandèrent les loutres.',
          '— Un tour chacun, dit la première loutre, et les invités d’abord. Rentrez les coudes, et pensez à quelque chose de rond.',
        ),
      ],
      [`— Je pense à une orange, dit ${s.pal}, et zou !`],
      [
        either(
          'Pour les invités, il y avait en bas de l’herbe sèche, bien douce. On tomba dedans et l’on rit, et l’on rit.',
          'Pour les invités, la glissade finissait dans un tas de roseaux bien secs, et l’on s’y retrouva en tas, à rire jusqu’à ce que les loutres réclament la place.',
        ),
        extra('Encore une fois ? Non, il était tard.'),
      ],
    ],
  },
  {
    id: 'bridge-troll',
    tell: (s) => [
      [
        either(
          'Sous un petit pont habitait un lutin tout poilu. Il avait une théière, et pas d’amis.',
          'Sous la passerelle, quelqu’un s’était installé, un petit être tout poilu avec une théière, qui avait lu dans un livre que les ponts ne sont pas gratuits.',
        ),
        either(
          '— Il faut payer, dit-il en rougissant. S’il vous plaît.',
          '— Pour passer, cela coûte quelque chose, dit-il en rougissant sous tous ses poils. Seulement, je ne sais pas quoi.',
        ),
      ],
      [`— Une blague, ça irait ? demanda ${s.mate}, et ce fut celle de l’escargot et de l’échelle.`],
      [
        either(
          'Il rit si fort que le pont trembla, et il les laissa passer, et il les accompagna même jusqu’au bout.',
          'Il rit tant qu’il y eut des ronds dans l’eau, et non content de les laisser passer il les accompagna jusqu’à l’autre bout, pour l’entendre encore une fois.',
        ),
        extra('C’est une très bonne blague.'),
      ],
    ],
  },
  {
    id: 'moon-in-water',
    tell: (s) => [
      [
        either(
          'La lune flottait dans l’eau, ronde et blanche. À côté, un petit héron essayait de l’attraper.',
          'Là où le ruisseau devenait large et calme, il y avait la lune, et près d’elle, un peu gêné, un jeune héron qui avait tenté de la pêcher.',
        ),
        either(
          '— Elle glisse tout le temps, dit le petit héron.',
          '— Je l’ai eue quatre fois dans le bec, dit le héron, et chaque fois elle n’était que mouillée.',
        ),
      ],
      [`— Regarde en haut, dit doucement ${s.second}.`],
      [
        either(
          'Le héron leva la tête. Oh, une autre lune, dans le ciel ! Et celle-là, personne n’avait besoin de l’attraper. Il en fut tout content.',
          'Le héron leva la tête, et resta longtemps sans rien dire : il y en avait donc deux, et l’une des deux, personne n’était obligé de l’attraper. Il en parut infiniment soulagé.',
        ),
        extra('On les regarda toutes les deux.'),
      ],
    ],
  },
  {
    id: 'reed-flute',
    tell: (s) => [
      [
        either(
          'Dans les roseaux, le vent jouait de la flûte. Hou, hou, hou. Mais il s’arrêtait avant la fin.',
          'Dans les roseaux, le vent du soir faisait ses gammes, et s’arrêtait toujours sur la même note, une avant la dernière.',
        ),
        either(
          `Alors ${s.lead} chanta la dernière note.`,
          `C’était difficile à supporter, et à la troisième fois ${s.lead} chanta pour lui la note qui manquait, tout bas, rien que pour en finir.`,
        ),
      ],
      ['Le vent se tut un instant. Puis il essaya tout seul, et réussit.'],
      [
        either(
          'Maintenant, les roseaux chantaient toute la chanson, en montant, en descendant, et ils saluaient bien bas. Que c’était joli !',
          'Dès lors rien ne l’arrêta plus : il monta la gamme, il la redescendit, et tous les roseaux de la rive saluèrent à gauche, et saluèrent à droite, comme on le fait au théâtre.',
        ),
        extra('On applaudit tout doucement.'),
      ],
    ],
  },
  {
    id: 'ferry',
    tell: (s) => [
      [
        either(
          'Une grenouille avait un bac. C’était une grande feuille verte, avec une corde.',
          'Une grenouille tenait ici un bac, fait d’une feuille de nénuphar et d’une corde, et portait une casquette marquée « Bac », pour qu’on ne la prenne pas pour une grenouille.',
        ),
        either(
          'La feuille sentait le concombre.',
          'La feuille s’enfonça un peu quand on y monta, mais un peu seulement, et elle sentait le concombre.',
        ),
      ],
      ['— Aller simple ou aller et retour ? demanda la grenouille.'],
      [`— Aller et retour, dit ${s.second}, mais le retour beaucoup plus tard.`],
      [
        either(
          'Lentement, lentement, la feuille glissa sur l’eau. Elle berçait un peu, de gauche, de droite. Et voilà l’autre bord.',
          'On traversa si lentement que nul n’aurait pu dire à quel moment l’on cessait d’être de ce côté-ci pour commencer à être de l’autre, et personne n’aurait voulu aller plus vite.',
        ),
        extra('Le billet coûtait une chanson.'),
      ],
    ],
  },
  {
    id: 'pebbles',
    tell: (s) => [
      [
        either(
          'Au bord de l’eau, il y avait des cailloux. Des blancs, des gris, et un avec une rayure.',
          'Sur un banc de sable, au tournant, le ruisseau avait étalé tout ce qu’il avait poli cette année, et l’on s’accroupit pour voir.',
        ),
        either(
          'Chacun avait le droit de choisir un caillou.',
          'Il y avait une règle, dit une bergeronnette qui surveillait l’étalage : un caillou par personne, et un de rendu au retour.',
        ),
      ],
      [`— Celui-ci te ressemble un peu, dit ${s.lead} à ${s.pal}, en montrant quelque chose de petit et de tacheté.`],
      [
        either(
          'Et hop, les cailloux dans les poches. Clic, clic, faisaient-ils à chaque pas.',
          'Les élus passèrent dans les poches, où ils cliquetaient à chaque pas, si bien que l’on s’entendait marcher et que l’on savait, au bruit, qu’il ne manquait personne.',
        ),
        extra('Clic, clic, et l’on repartit.'),
      ],
    ],
  },
  {
    id: 'beaver-bridge',
    tell: (s) => [
      [
        either(
          'Un castor bâtissait un barrage. Il y restait un trou, et pas un bâton n’allait dedans.',
          'Un castor était assis sur son barrage, un plan sur les genoux, car il y restait un trou, un seul, et dans tout le bois pas un bâton n’y allait.',
        ),
        either(
          'Trop long ! Trop court ! Trop tordu !',
          'On lui en apporta des longs, des courts, des tordus, et le castor les mesura tous d’un regard désolé.',
        ),
      ],
      [`— Et si on en mettait deux, en croix ? demanda ${s.mate}.`],
      [
        either(
          'Deux bâtons, et le trou fut bouché ! Pan, pan, pan, fit la queue du castor.',
          '— Deux, dit le castor en ôtant ses lunettes. Deux. Et moi qui en cherche un depuis midi.',
        ),
      ],
      [
        either(
          'Et voilà un pont tout neuf, juste pour passer.',
          'Ce fut tassé à coups de queue, trois fois, avec solennité, et depuis lors il y a là un pont, avec un écriteau qui dit qui en a eu l’idée.',
        ),
      ],
    ],
  },
  {
    id: 'ducklings',
    tell: (s) => [
      [
        either(
          'Des canetons nageaient en file. Un, deux, trois, quatre, cinq, six. Et le septième ? Il bavardait avec une feuille.',
          'Une file de canetons passa sur l’eau, et derrière eux, à quelque distance, un septième, qui parlait à une feuille.',
        ),
        either(
          'Sa maman était déjà loin.',
          'La mère avait déjà disparu au tournant, et le septième ne s’était aperçu de rien, car la feuille savait écouter.',
        ),
      ],
      [`— Hé, toi ! cria ${s.mate}. Ils ont passé le tournant ! Tu peux emmener la feuille !`],
      [
        either(
          'Pédale, pédale, pédale ! Et bientôt ils furent sept, bien en file, et la feuille faisait le huitième.',
          'Le septième leva la tête, sursauta, prit la feuille dans son bec, et pédala si fort qu’il dépassa le sixième, puis le cinquième, et arriva bon quatrième.',
        ),
        extra('— Coin, coin, fit la maman.'),
      ],
    ],
  },
];
