import { either, extra, more } from '../line';
import type { Dilemma } from '../story-pack';
import type { Stage } from './stage';

export const bravery: readonly Dilemma<Stage>[] = [
  {
    id: 'hollow',
    tell: (s) => [
      [
        either(
          'Il fallait passer dans un tronc creux, tout étroit.',
          'Le chemin passait par un tronc creux, long et étroit, dont on ne voyait pas l’autre bout.',
        ),
        more(
          `${s.lead} avait les genoux tout mous.`,
          `${s.lead} sentit ses genoux devenir tout mous, et jugea préférable de le dire à voix haute.`,
        ),
      ],
      [more(`— Moi aussi, j’ai un peu peur, chuchota ${s.pal}.`)],
      [
        either(
          `${s.lead} avait peur, mais entra ${s.leadAs('le premier', 'la première', 'avant les autres')}.`,
          `— Alors nous aurons peur ensemble, dit ${s.lead}, qui respira un grand coup et entra ${s.leadAs('le premier', 'la première', 'avant les autres')}.`,
        ),
      ],
      [
        more(
          'Un pas. Deux pas. Dehors !',
          'Il y eut onze pas, comptés tout haut, et au douzième il y eut de nouveau de l’herbe, et du ciel.',
        ),
      ],
    ],
    deed: (s) => `${s.lead}, les genoux tout mous, entre avant les autres dans le tronc creux.`,
    echo: (s) =>
      `Quand la lampe fut éteinte, ${s.lead} compta onze pas sous la couverture, bien calmement, et au douzième il y eut le sommeil.`,
  },
  {
    id: 'big-voice',
    tell: (s) => [
      [
        either(
          'Une grosse voix gronda : « Qui va là ? »',
          'Une voix gronda : « Qui va là ? », et elle était si grave que les cailloux en tremblèrent.',
        ),
        more(`${s.pal} voulait se sauver.`, `Tout en ${s.pal} voulait se sauver, et le plus gros avait déjà commencé.`),
      ],
      [
        either(
          `${s.lead} resta là et dit : « C’est nous. Bonsoir ! »`,
          `${s.lead} voulait se sauver aussi, mais resta, et répondit d’une voix qui ne tremblait que sur les bords : « C’est nous. Bonsoir. »`,
        ),
        more(
          'Ce n’était qu’une grenouille dans une grosse cruche.',
          'Il y eut un silence, puis d’une cruche renversée sortit une grenouille grande comme un pouce, qui s’excusa pour l’écho : jamais personne n’était resté jusqu’à la réponse.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} reste et répond à la grosse voix, qui n’est que celle d’une grenouille.`,
    echo: (s) =>
      `Quand l’escalier craqua, comme font les escaliers, ${s.lead} lui dit simplement bonsoir et changea de côté.`,
  },
  {
    id: 'speak-up',
    tell: (s) => [
      [
        either(
          'Deux grosses pies avaient pris le nid d’un moineau.',
          'Deux pies s’étaient installées dans le nid d’un moineau, et tous les autres oiseaux, alentour, regardaient ailleurs.',
        ),
        more(
          'Personne n’osait rien dire.',
          'Les pies étaient grandes, leurs becs coupaient comme des ciseaux, et personne ne tenait à commencer.',
        ),
      ],
      [
        either(
          `— Ce nid n’est pas à vous, dit ${s.lead} tout haut.`,
          `— Ce nid n’est pas à vous, dit ${s.lead} dans le grand silence, tandis que tous les regards se tournaient.`,
        ),
      ],
      [
        more(
          'Alors tous les oiseaux le dirent aussi.',
          'Pendant un long moment, ce fut une phrase bien seule. Puis un pinson la répéta, puis une grive, puis tous les autres.',
        ),
        extra(
          'Les pies s’envolèrent, et le moineau montra le chemin.',
          'Les pies se rappelèrent un rendez-vous, et le moineau, quand il eut fini de dire merci, montra par où il fallait passer.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} ose, avant tout le monde, prendre la défense d’un moineau.`,
    echo: (s) => `Dans la haie, un moineau chanta, beaucoup trop fort pour sa taille, et ${s.lead} sut pour qui.`,
  },
];

export const honesty: readonly Dilemma<Stage>[] = [
  {
    id: 'broken-jug',
    tell: (s) => [
      [
        either(
          `Crac ! ${s.lead} avait cassé une cruche.`,
          `Au détour du chemin, une cruche attendait sur un mur, puis le coude ${s.ofLead} passa par là, et la cruche fut en deux morceaux.`,
        ),
        more(
          'Personne n’avait rien vu.',
          'Personne n’avait rien vu, et de l’intérieur quelqu’un demandait déjà : « C’est le courant d’air ? »',
        ),
      ],
      [more(`— Dis oui, souffla ${s.pal}. Vite.`)],
      [
        either(
          `— C’est moi, dit ${s.lead}. Pardon.`,
          `Il aurait été si facile d’accuser le courant d’air, mais ${s.lead}, les joues brûlantes, fit non de la tête : « C’est mon coude. Pardon. »`,
        ),
      ],
      [
        more(
          'Un vieux blaireau sortit en souriant : on allait la recoller.',
          'Un vieux blaireau sortit, regarda longtemps, puis alla chercher la colle : les courants d’air lui avaient cassé onze cruches, dit-il, mais c’était le premier coude.',
        ),
        extra(
          'Et il leur montra le chemin.',
          'Quand elle fut recollée, il leur dessina le reste du chemin au dos d’une enveloppe.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} avoue avoir cassé la cruche d’un vieux blaireau.`,
    echo: (s) => `${s.lead} dormit bien cette nuit-là, car il ne restait plus rien à dire.`,
  },
  {
    id: 'praise',
    tell: (s) => [
      [
        either(
          '— C’est vous qui avez nettoyé le chemin ? demanda un castor. Voici une médaille !',
          '— Voici la médaille pour qui a dégagé le chemin aujourd’hui, dit un castor. J’imagine que c’est vous ?',
        ),
      ],
      [
        more(
          'La médaille brillait très fort.',
          'La médaille était en argent, elle aurait fait un effet splendide, et il n’y avait là personne d’autre pour la réclamer.',
        ),
      ],
      [
        either(
          `— Non, dit ${s.lead}. Ce n’est pas nous.`,
          `— Je l’aimerais bien, dit ${s.lead} en avalant sa salive, mais ce n’est pas nous. C’était déjà fait.`,
        ),
      ],
      [
        more(
          'Alors une taupe timide leva la patte.',
          'Dans l’herbe, quelqu’un toussota. C’était une taupe, poudreuse jusqu’aux oreilles, trop timide pour le dire, et qui portait à présent la médaille sur le cœur.',
        ),
        extra(
          'La taupe montra le chemin.',
          'Elle en avait dégagé bien d’autres, des chemins, et montra volontiers le plus rapide.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} refuse une médaille qui revient à quelqu’un d’autre.`,
    echo: (s) =>
      `Il n’y avait pas de médaille sur la chaise ${s.ofLead}, ce soir-là, rien qu’un pull, plié avec une certaine fierté.`,
  },
  {
    id: 'password',
    tell: (s) => [
      [
        either(
          '— Le mot de passe ? demanda un crapaud.',
          '— Le mot de passe, dit un crapaud à lanterne. Sans lui, on ne passe pas.',
        ),
      ],
      [
        more(
          'Personne ne le savait.',
          `${s.pal} chuchota qu’on n’avait qu’à dire qu’on l’avait oublié. C’était presque vrai.`,
        ),
      ],
      [
        either(
          `— On ne le sait pas, dit ${s.lead}.`,
          `— Nous ne l’avons pas oublié, dit ${s.lead} après une légère hésitation. Nous ne l’avons jamais su.`,
        ),
      ],
      [
        either(
          '— Bravo ! La vérité, c’est le bon mot.',
          '— C’est exact, dit le crapaud en levant sa lanterne. Si vous saviez ce que les gens inventent ! Le mot de passe, c’est la vérité.',
        ),
      ],
    ],
    deed: (s) => `${s.lead} dit la vérité à un crapaud, et c’était justement le mot de passe.`,
    echo: (s) => `— Les dents sont brossées ? demanda quelqu’un, et ${s.lead} se releva pour aller les brosser.`,
  },
];
