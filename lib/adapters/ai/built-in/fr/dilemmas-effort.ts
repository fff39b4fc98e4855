import { either, more } from '../line';
import type { Dilemma } from '../story-pack';
import type { Stage } from './stage';

export const perseverance: readonly Dilemma<Stage>[] = [
  {
    id: 'steep',
    tell: (s) => [
      [
        either(
          'La côte était raide. On montait, on glissait en bas.',
          'La dernière côte était raide et glissante de mousse, et trois fois tout le monde se retrouva en bas, sur le derrière.',
        ),
      ],
      [
        more(
          `— Je n’y arrive pas, dit ${s.pal}.`,
          `— Peut-être qu’elle n’est pas faite pour être montée, dit ${s.pal} dans l’herbe. Peut-être qu’elle est faite pour être regardée.`,
        ),
      ],
      [
        either(
          `${s.lead} dit : « Encore une fois ! » Et ce fut le sommet.`,
          `Alors ${s.lead} dit : « Encore une fois, mais à tout petits pas », et le quatrième essai, plus lent que les autres, tint bon.`,
        ),
      ],
      [
        more(
          'Pas à pas, à tout petits pas.',
          'À chaque pas on creusa une marche, si bien que derrière, jusqu’en bas, il y avait maintenant un escalier.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.num('gravit', 'gravissent')} la côte moussue au quatrième essai.`,
    echo: (s) => `Il fallut à ${s.lead} quatre essais pour accrocher la serviette, et ce fut le quatrième qui compta.`,
  },
  {
    id: 'knot',
    tell: (s) => [
      [
        either(
          'Un gros nœud fermait la dernière barrière.',
          'La dernière barrière était fermée par une corde, et la corde finissait en un nœud gros comme un chou.',
        ),
        more(
          'On tira. Il se serra plus fort.',
          'On essaya vite, et il se serra, on essaya en se fâchant, et il se serra davantage.',
        ),
      ],
      [more(`— Faisons demi-tour, dit ${s.pal}.`)],
      [
        either(
          `${s.lead} recommença, boucle après boucle, et le nœud s’ouvrit.`,
          `Mais ${s.lead} prit place devant le nœud, trouva un bout qui dépassait, et le suivit, boucle après boucle, jusqu’à ce que le nœud s’ouvre.`,
        ),
        more(
          'C’était long, mais c’était bien.',
          'Cela prit un temps fou, mais en tombant le nœud soupira d’aise, comme s’il n’avait attendu que quelqu’un qui veuille bien rester.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} défait un nœud énorme, boucle après boucle.`,
    echo: (s) =>
      `Les lacets ${s.ofLead} avaient fait un nœud, eux aussi, qui fut défait boucle après boucle, sans un mot.`,
  },
  {
    id: 'lamp',
    tell: (s) => [
      [
        either(
          'Une luciole voulait briller. Rien ne venait.',
          'À la dernière fourche se tenait une luciole chargée d’éclairer le chemin, et sa lampe ne voulait pas s’allumer.',
        ),
        more('Elle avait essayé dix fois.', 'Elle avait essayé dix fois, disait-elle, et elle n’y arriverait jamais.'),
      ],
      [
        either(
          `${s.lead} dit : « Essaie encore, on t’attend. » Et la luciole brilla !`,
          `« Alors disons que tu t’entraînes », proposa ${s.lead}, et l’on resta à côté d’elle jusqu’à ce que sa lampe veuille bien s’allumer.`,
        ),
      ],
      [
        more(
          'Un tout petit peu, puis beaucoup.',
          'Au quatorzième essai il y eut une étincelle, au dix-neuvième une lueur, et au vingtième on vit le chemin jusqu’au bout.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.num('reste', 'restent')} auprès d’une luciole jusqu’à ce que sa lampe s’allume enfin.`,
    echo: (s) =>
      `Très loin dans l’herbe, quelque chose brilla, s’éteignit, brilla encore, et ${s.lead} lui fit un signe.`,
  },
];

export const responsibility: readonly Dilemma<Stage>[] = [
  {
    id: 'open-gate',
    tell: (s) => [
      [
        either(
          `— La barrière des moutons ! dit ${s.lead}. Elle est restée ouverte !`,
          `On voyait déjà le bout du chemin quand ${s.lead} s’arrêta net : quelqu’un avait-il refermé la barrière des moutons ?`,
        ),
      ],
      [
        more(
          'C’était loin, très loin derrière.',
          'Personne ne l’avait fait. C’était loin derrière, et quelqu’un d’autre finirait bien par passer.',
        ),
      ],
      [more(`— Les moutons ne verront peut-être rien, dit ${s.pal}.`)],
      [
        either(
          'On retourna la fermer, clic.',
          'C’étaient leurs mains qui l’avaient ouverte : on refit donc tout le chemin à l’envers pour faire retomber le loquet.',
        ),
        more(
          'Pour dire merci, les moutons montrèrent un raccourci.',
          'Le plus petit des agneaux avait déjà une patte dehors. Sa mère, en remerciement, montra le long du mur un sentier qui rattrapait tout le temps perdu.',
        ),
      ],
    ],
    deed: (s) => `${s.who} ${s.num('refait', 'refont')} tout le chemin pour refermer la barrière des moutons.`,
    echo: (s) => `Le portillon du jardin fut la dernière chose de la soirée, et ${s.lead} vérifia deux fois le loquet.`,
  },
  {
    id: 'promise',
    tell: (s) => [
      [
        either(
          `— ${s.lead}, tu devais arroser mes fleurs, dit une souris.`,
          `— Et mes fleurs ? demanda une souris des champs, à qui ${s.lead}, en passant, avait promis de leur donner à boire.`,
        ),
      ],
      [
        more(
          'C’était vrai ! Et l’on était presque au bout.',
          `La promesse était complètement oubliée, et l’on était si près du but qu’on aurait pu lancer un chapeau jusqu’${s.toPlace}.`,
        ),
      ],
      [
        either(
          `— D’abord les fleurs, dit ${s.lead} en prenant l’arrosoir.`,
          `Une promesse est une promesse, c’est vite dit ; ${s.lead} ne dit rien, prit le dé à coudre, et alla de fleur en fleur.`,
        ),
      ],
      [
        more(
          'Et les fleurs relevèrent la tête.',
          'Il y en avait neuf, et à la neuvième, la première avait déjà relevé la tête et montrait, à moins que ce ne soit l’air du soir, le sentier de droite.',
        ),
      ],
    ],
    deed: (s) => `Avant d’aller plus loin, ${s.lead} tient une promesse faite à une souris des champs.`,
    echo: (s) =>
      `Avant de se coucher, ${s.lead} donna à boire à la plante de la fenêtre, sans que personne l’ait demandé.`,
  },
  {
    id: 'egg',
    tell: (s) => [
      [
        either(
          '— Gardez mon œuf, dit une cane. Je reviens vite.',
          '— Voudriez-vous garder mon œuf ? demanda une cane. Je serai revenue avant que vous ayez compté jusqu’à cent.',
        ),
      ],
      [
        more(
          `${s.Ils} comptèrent jusqu’à cent. Pas de cane.`,
          `${s.Ils} comptèrent jusqu’à cent, puis jusqu’à deux cents, et la cane ne venait pas, et la soirée avançait toute seule.`,
        ),
      ],
      [more(`— Ce n’est qu’un œuf, dit ${s.pal}.`)],
      [more(`— C’est notre œuf jusqu’à ce que la cane revienne, dit ${s.second}.`)],
      [
        either(
          `${s.lead} le garda au chaud. Enfin la cane revint.`,
          `Alors ${s.lead} le garda au chaud dans une veste, et chacun prit son tour, et à trois cent douze la cane revint en boitant, avec mille excuses.`,
        ),
        more(
          'Elle connaissait le chemin le plus court.',
          'Dans la coquille, quelque chose frappa deux petits coups, en signe d’amitié, et la cane, qui connaissait le chemin le plus court, passa devant.',
        ),
      ],
    ],
    deed: (s) =>
      `${s.who} ${s.num('veille', 'veillent')} sur l’œuf d’une cane jusqu’à son retour, si longtemps qu’il faille.`,
    echo: (s) =>
      `${s.lead} étala un pull sur la plus petite chose de la chambre, pour qu’elle ait chaud jusqu’au matin.`,
  },
];
