import { either, extra } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

export const laneEpisodes: readonly Scene<Stage>[] = [
  {
    id: 'milk-cart',
    tell: (s) => [
      [
        either(
          'Voilà la charrette du laitier ! Clip, clop, clip, clop. Elle était vide, et une vieille jument la tirait.',
          'Au tournant apparut la vieille charrette du laitier, vide à cette heure, et tirée par une jument qui n’avait besoin de personne pour la conduire.',
        ),
        'La jument s’arrêta, et leur souffla de l’air chaud dans le cou.',
      ],
      [`— Vous allez ${s.atPlace} ? demanda-t-elle. Alors montez, je vous emmène jusqu’au pont.`],
      [
        either(
          'Hop, tout le monde monta. Les bidons chantaient : ding, dang, dong. Ding, dang, dong, jusqu’au petit pont.',
          'On s’assit entre les bidons, qui chantaient à chaque pavé une note différente, et la mélodie n’était pas finie que déjà le pont était là.',
        ),
        extra(
          'Merci, bonne jument.',
          'La jument ne voulut pas de merci, rien qu’une poignée de trèfle, mangée sans se presser.',
        ),
      ],
    ],
  },
  {
    id: 'washing',
    tell: (s) => [
      [
        either(
          'Sur une corde séchaient des chemises. Le vent les faisait danser, et une petite chemise rayée voulait s’envoler.',
          'Dans le dernier jardin, toute une famille de chemises dansait sur la corde à linge, et l’une d’elles, petite et rayée, était justement sur le point de partir.',
        ),
        either(
          `${s.second} sauta, et hop, l’attrapa par la manche.`,
          `${s.second} sauta, plus haut qu’on ne l’aurait cru possible après le dîner, et la rattrapa par une manche.`,
        ),
      ],
      ['— Oh, merci ! dit la voisine par-dessus la barrière. Celle-là se sauve toutes les semaines.'],
      [
        either(
          'On la raccrocha avec deux pinces, une ici, une là. Cette fois, elle resta bien sage.',
          'On la raccrocha avec deux pinces à chaque épaule, et en s’éloignant on sentit longtemps dans le dos son regard plein de regret.',
        ),
        extra('« Demain, peut-être », fit la manche en s’agitant.'),
      ],
    ],
  },
  {
    id: 'snail-race',
    tell: (s) => [
      [
        either(
          'Sur le mur, deux escargots faisaient la course. Ils étaient très lents, tous les deux, et très fiers.',
          'Tout en haut du mur, deux escargots faisaient la course, et ils la faisaient depuis mercredi.',
        ),
        either(
          'L’un soufflait. L’autre soufflait aussi.',
          'À l’œil nu ils avaient l’air immobiles, mais ils avaient tous deux cette mine des escargots qui se donnent tout entiers.',
        ),
      ],
      ['— Qui est devant ? demanda celui de gauche, à bout de souffle.'],
      [`— Vous êtes exactement à égalité, dit ${s.lead}, le nez au ras des pierres pour ne léser personne.`],
      [
        either(
          '— À égalité ! crièrent les escargots, et ils furent si contents qu’ils firent une sieste.',
          'La nouvelle les rendit si heureux qu’ils convinrent d’en rester là pour aujourd’hui, et de continuer demain à être à égalité.',
        ),
      ],
      [extra('C’était une belle course.', 'Il est rare que les deux adversaires rentrent avec la coupe.')],
    ],
  },
  {
    id: 'letter-box',
    tell: (s) => [
      [
        either(
          'Au coin de la rue, la boîte aux lettres chantait. Mmm, mmm, mmm, faisait-elle tout bas.',
          'La boîte aux lettres du coin fredonnait, et quand on y collait l’oreille on s’apercevait que c’était un air avec des paroles.',
        ),
        'À l’intérieur, entre une carte postale et une facture, un petit papillon de nuit répétait pour la chorale.',
      ],
      [
        either(
          '— Ici, l’écho est si beau ! dit le papillon. Chantez avec moi !',
          '— On ne trouve pas un écho pareil dans tout le canton, dit le papillon par la fente. Auriez-vous la bonté de faire les basses ?',
        ),
      ],
      [
        either(
          'Alors tout le monde chanta tout bas, le nez contre la boîte : mmm, mmm, mmm.',
          'Tout le monde fit donc les basses, le nez contre le métal frais, jusqu’à ce que la carte postale se mette à trembler.',
        ),
        extra(
          `${s.mate} fit même un petit solo.`,
          `À la troisième strophe, qui parlait de fromage, ${s.mate} eut même droit à un solo.`,
        ),
      ],
    ],
  },
  {
    id: 'chalk',
    tell: (s) => [
      [
        either(
          'Par terre, quelqu’un avait dessiné une marelle. Elle était jaune, et longue, longue, longue.',
          'Sur les pavés, quelqu’un avait tracé une marelle à la craie jaune, mais au lieu de s’arrêter à dix elle continuait tout le long du chemin, jusqu’à cent six.',
        ),
        either(
          'Un saut, encore un saut, et puis encore un.',
          'Comme il est impossible de passer à côté d’une chose pareille, on la sauta, les cent six cases, d’un pied sur l’autre.',
        ),
      ],
      [
        `— Quatre-vingt-dix-neuf, cent, compta ${s.pal}, et après je ne sais plus, alors après ce sont des sauts tout court.`,
      ],
      [
        either(
          'Au bout, il y avait une petite fleur de craie, rien que pour dire bravo.',
          'Dans la toute dernière case il n’y avait pas de nombre, seulement une fleur, et dessous, d’une écriture appliquée : « Bravo. »',
        ),
        extra('On sauta encore une fois, pour la joie.'),
      ],
    ],
  },
  {
    id: 'baker',
    tell: (s) => [
      [
        either(
          'Mmm ! Derrière la boulangerie, la fenêtre était ouverte, et cela sentait si bon.',
          'Derrière la boulangerie, où la fenêtre était toujours ouverte le soir, cela sentait si bon que les pieds ralentirent sans qu’on leur ait rien demandé.',
        ),
        either(
          'La boulangère tendit un petit pain chaud, un peu tordu.',
          'La boulangère, blanche jusqu’aux sourcils, sortait la première fournée du lendemain, et tendit un petit pain trop tordu pour être vendu.',
        ),
      ],
      ['— Les tordus sont les meilleurs, dit-elle. Ils ont plus de choses à raconter.'],
      [
        either(
          'On le coupa en morceaux. Il était chaud, il était doux, et il y en eut pour tout le monde.',
          `On le rompit, on le fit passer, et pendant un moment personne ne parla plus ${s.ofTopic}, ni de rien d’autre.`,
        ),
        extra('Même les miettes étaient bonnes.'),
      ],
    ],
  },
  {
    id: 'sparrows',
    tell: (s) => [
      [
        either(
          'Dans le lierre, les moineaux allaient au lit. Quel bruit ! Cui, cui, cui, cui, cui !',
          'Dans le lierre de la dernière maison, les moineaux allaient se coucher, ce qui dure à peu près aussi longtemps qu’une sortie d’école, et fait plus de bruit.',
        ),
        either(
          'Chacun voulait la place du milieu.',
          'Il y avait toute la place qu’on voulait, mais chacun d’eux tenait à dormir au milieu.',
        ),
      ],
      [`— Et si vous vous mettiez en rond ? demanda ${s.mate}. Comme ça, il n’y a plus de bord.`],
      [
        either(
          'Les moineaux se mirent en rond. Cui, firent-ils encore, et puis ce fut le silence.',
          'Il se fit dans le lierre un silence où l’on entendait réfléchir trente petites têtes, puis un frottement de plumes, puis plus rien que des respirations.',
        ),
        extra(
          'On s’éloigna sur la pointe des pieds.',
          'On alla jusqu’au coin sur la pointe des pieds, pour ne rien défaire.',
        ),
      ],
    ],
  },
  {
    id: 'umbrella',
    tell: (s) => [
      [
        either(
          'Dans la haie pendait un parapluie bleu, grand ouvert, comme une petite maison ronde.',
          'Dans l’aubépine pendait un grand parapluie bleu, tout ouvert, et comme il était visiblement venu par les airs personne ne pouvait dire à qui il était.',
        ),
        either(
          'Dedans, sur un coussin de duvet, il y avait un loir.',
          `${s.second} regarda dedans : il y avait là un loir, sur un coussin de duvet, en train de lire le temps dans les coutures.`,
        ),
      ],
      ['— Sec jusqu’au matin, annonça le loir sans lever les yeux, et doux, avec des bâillements par endroits.'],
      [
        either(
          'Et le loir bâilla, et tout le monde bâilla. Aaah, que c’était bon de bâiller !',
          'À peine annoncés, ils commencèrent : d’abord le loir bâilla, puis, l’un après l’autre, tous ceux qui l’avaient écouté.',
        ),
        extra('On se souhaita une belle soirée.'),
      ],
    ],
  },
  {
    id: 'street-lamp',
    tell: (s) => [
      [
        either(
          'Le dernier réverbère du chemin clignotait. Allumé, éteint. Allumé, éteint. Avait-il sommeil, lui aussi ?',
          'Le dernier réverbère du chemin n’arrivait pas à se décider : il s’allumait, s’éteignait, se rallumait, comme s’il cherchait à dire quelque chose.',
        ),
        either(
          `${s.lead} le tapota gentiment. Toc, toc.`,
          `${s.lead} frappa au poteau, trois petits coups aimables, comme on frappe chez quelqu’un qui dort peut-être.`,
        ),
      ],
      [`— Il s’ennuie, voilà tout, dit ${s.mate}. C’est le dernier de la rangée, personne ne lui parle.`],
      [
        either(
          'On lui chanta une petite chanson, la main sur le poteau. Alors il resta allumé, tout chaud, tout doré.',
          'On resta donc autour de lui le temps d’une chanson, les mains sur le poteau, et au deuxième couplet la lumière devint calme, et chaude, et resta.',
        ),
        extra('Longtemps, il éclaira leur chemin.'),
      ],
    ],
  },
  {
    id: 'cherry-stones',
    tell: (s) => [
      [
        either(
          'Sous le cerisier, il y avait des noyaux de cerise, bien rangés, l’un après l’autre.',
          'Sous le vieux cerisier, quelqu’un avait aligné des noyaux de cerise, et posé à côté de chaque noyau une feuille minuscule.',
        ),
        'Un merle allait et venait devant eux, les ailes croisées dans le dos.',
      ],
      ['— Je compte l’été, dit le merle. Un noyau pour chaque bonne journée. Et aujourd’hui, à votre avis ?'],
      [
        either(
          `— Bonne ! dit ${s.mate}. Très bonne !`,
          `— Bonne, dit ${s.mate} après mûre réflexion, et elle n’est pas finie.`,
        ),
      ],
      [
        either(
          'Toc, un noyau de plus. Comme la rangée était longue ! C’était vraiment un bel été.',
          'Le merle posa donc un noyau, recula pour juger de l’effet, et, tout bien pesé, en ajouta encore une moitié.',
        ),
      ],
    ],
  },
];
