import { either, extra, more } from '../line';
import type { Dilemma } from '../story-pack';
import type { Stage } from './stage';

export const kindness: readonly Dilemma<Stage>[] = [
  {
    id: 'apples',
    tell: (s) => [
      [
        either(
          'Un hérisson avait renversé toutes ses pommes.',
          'Au bord du chemin, un hérisson contemplait quarante pommes répandues, et son panier n’avait plus de fond.',
        ),
        more(
          'Il était tard. On n’avait pas le temps.',
          `Il se faisait tard, et l’on ne voyait toujours pas ${s.thePlace}.`,
        ),
      ],
      [more('— Passez, ne faites pas attention à moi, dit le hérisson.')],
      [more(`— Justement, nous faisons attention, dit ${s.second}.`)],
      [
        either(
          `Vite, ${s.who} les ramass${s.num('a', 'èrent')} toutes, une à une.`,
          `À genoux dans l’herbe mouillée, ${s.who} les ramass${s.num('a', 'èrent')} toutes dans une veste, jusqu’à la véreuse.`,
        ),
      ],
      [
        more(
          '— Prenez mon raccourci, dit le hérisson.',
          '— Il y a un raccourci que seuls connaissent les hérissons, dit le propriétaire des pommes. Il est à vous.',
        ),
      ],
    ],
    deed: (s) => `Malgré l’heure, ${s.who} ${s.num('ramasse', 'ramassent')} les pommes d’un hérisson.`,
    echo: (s) =>
      `Sur le rebord de la fenêtre, il y avait une pomme rouge avec une toute petite morsure, et personne, sauf ${s.who}, ne savait pourquoi.`,
  },
  {
    id: 'scarf',
    tell: (s) => [
      [
        either(
          'Au bord du chemin, un agneau grelottait.',
          'Au bord du chemin se tenait un agneau, tondu de frais, qui grelottait si fort que sa clochette en tintait.',
        ),
        more(
          `${s.lead} avait une écharpe bien chaude.`,
          `${s.lead} avait une écharpe, une bien chaude, et la soirée ne s’adoucissait pas.`,
        ),
      ],
      [more(`— Et toi, tu n’auras pas froid ? demanda ${s.pal}.`)],
      [more(`— Un peu, dit ${s.lead}. Mais j’ai des manches.`)],
      [
        either(
          `${s.lead} mit son écharpe au cou de l’agneau.`,
          `${s.lead} enroula l’écharpe autour de l’agneau, deux fois, et la noua pour qu’elle tienne bien.`,
        ),
        more(
          'La maman de l’agneau leur montra le chemin.',
          'La mère de l’agneau, qui l’avait cherché sur l’autre versant, marcha devant eux jusqu’au dernier tournant.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} donne une écharpe bien chaude à un agneau qui grelotte.`,
    echo: () =>
      'Près de la porte, un crochet était vide, là où pendait d’ordinaire une écharpe, et cela lui allait bien.',
  },
  {
    id: 'last-cake',
    tell: (s) => [
      [
        either(
          'Il restait une seule prune, et tout le monde avait faim.',
          'Au fond de la dernière poche, il restait une dernière prune, et chacun le savait sans regarder.',
        ),
        more(
          'Alors un tout petit ventre gargouilla.',
          'Au moment où on la sortait, tout près de là, un tout petit ventre gargouilla.',
        ),
      ],
      [more('— Ça sent le dimanche, chuchota quelqu’un.')],
      [
        either(
          `${s.lead} donna la plus grosse part à une souris.`,
          `${s.lead} partagea la prune, et donna la plus grosse part à une souris qui n’avait pas osé demander.`,
        ),
        more(
          'Le reste fut coupé en tout petits morceaux.',
          'Le reste fut coupé en tout petits morceaux, et c’était curieux de voir comme il y en avait assez.',
        ),
      ],
      [
        extra(
          '— C’est là-bas, derrière le hêtre, dit la souris.',
          '— Ce que vous cherchez, dit la souris, la bouche pleine, c’est là-bas, juste derrière le hêtre.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} partage la dernière prune avec une souris affamée.`,
    echo: (s) => `Dans la poche ${s.ofLead}, il restait un noyau de prune, et il fut planté dans un pot, avec soin.`,
  },
];

export const empathy: readonly Dilemma<Stage>[] = [
  {
    id: 'grumpy-goat',
    tell: (s) => [
      [
        either(
          '— Allez-vous-en ! cria une chèvre sur le chemin.',
          '— Allez-vous-en, dit une chèvre, au plus étroit du chemin, avant même qu’on ait ouvert la bouche.',
        ),
      ],
      [
        more(
          'Elle avait l’air fâchée. Mais ses yeux étaient tristes.',
          'Elle avait l’air fâchée pour de bon, mais une de ses oreilles pendait, et elle regardait sans cesse par-dessus son épaule.',
        ),
      ],
      [more(`— On n’a qu’à pousser un peu, chuchota ${s.pal}.`)],
      [
        either(
          `— Tu es triste ? demanda ${s.lead}, et la chèvre fit oui.`,
          `— Il t’est arrivé quelque chose ? demanda ${s.lead}, qui ne poussa pas, et attendit la réponse.`,
        ),
      ],
      [
        more(
          'Son frère lui manquait. On s’assit un peu près d’elle.',
          'Cela sortit tout doucement : son frère habitait maintenant une autre colline, et c’était d’ici qu’on voyait sa nouvelle étable. On s’assit, et l’on regarda l’étable avec elle.',
        ),
        extra(
          'Puis la chèvre les laissa passer.',
          'Après cela, il y eut de la place pour tout le monde sur le chemin.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} comprend qu’une chèvre fâchée est triste en vérité, et l’écoute.`,
    echo: (s) =>
      `Avant d’éteindre la lampe, ${s.who} regard${s.num('a', 'èrent')} la colline, au loin, où habitait le frère de quelqu’un, et lui ${s.num('fit', 'firent')} signe.`,
  },
  {
    id: 'left-out',
    tell: (s) => [
      [
        either(
          'Trois lapins jouaient. Le quatrième, non.',
          'Sur une butte, trois jeunes lapins jouaient à chat perché, et un quatrième, assis à côté, était très occupé par un brin d’herbe.',
        ),
      ],
      [
        more(
          '— Je n’ai pas envie de jouer, dit le quatrième lapin.',
          '— Je n’aime pas ce jeu, dit le quatrième lapin, à qui personne n’avait rien demandé.',
        ),
      ],
      [
        more(
          `${s.lead} savait ce que cela fait.`,
          `${s.lead} se rappela une certaine cour de récréation, un certain lundi, et sut exactement ce que pesait ce brin d’herbe.`,
        ),
      ],
      [
        either(
          `— Tu viens avec nous ? demanda ${s.lead}, et il bondit de joie.`,
          `— Il nous faut quelqu’un qui ait de bonnes oreilles pour la fin du chemin, dit ${s.lead}. Tu voudrais bien ?`,
        ),
      ],
      [
        more(
          'Le petit lapin les guida jusqu’en haut.',
          'Les oreilles du lapin se dressèrent comme deux drapeaux. Il prit la tête, et à mi-chemin les autres accoururent, et demandèrent s’ils pouvaient suivre.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} remarque un petit lapin laissé à l’écart et lui propose de venir.`,
    echo: (s) =>
      `À côté de l’oreiller, ${s.lead} laissa un peu de place, au cas où quelqu’un ne saurait pas où s’asseoir.`,
  },
  {
    id: 'tired-pal',
    tell: (s) => [
      [
        either(
          `${s.pal} ne disait plus rien.`,
          `Depuis un moment ${s.pal} répétait que tout allait bien, et chaque fois c’était un peu plus court.`,
        ),
        more('On avait hâte d’arriver.', 'On était presque au bout, et il aurait été facile de le croire.'),
      ],
      [
        either(
          `— Tu as besoin de repos, dit ${s.lead}, et l’on s’assit.`,
          `Mais ${s.lead} n’écouta pas les mots, regarda bien ${s.pal}, et prit place dans l’herbe : « Je crois qu’il nous faut une pause. À tout le monde. »`,
        ),
      ],
      [more(`— Je n’osais pas le dire, chuchota ${s.pal}.`)],
      [
        more(
          `— Ce n’est pas grave, dit ${s.second}.`,
          `— Tu l’as dit, répondit ${s.second}. Seulement, pas avec des mots.`,
        ),
      ],
      [
        extra(
          'Et l’on vit des lumières, droit devant.',
          'Et c’est de là, au ras de l’herbe, qu’on la vit : entre deux troncs, tout en bas, la première lumière de l’endroit que l’on cherchait.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} devine la fatigue de ${s.pal}, et tout le monde fait une pause.`,
    echo: (s) =>
      `— Tu es bien comme ça ? demanda ${s.lead} au plus vieux des jouets, en le tournant du côté de la fenêtre.`,
  },
];
