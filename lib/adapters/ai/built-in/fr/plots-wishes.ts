import { either, extra, more } from '../line';
import type { Plot } from '../story-pack';
import { capitalised, to } from './grammar';
import type { Stage } from './stage';

export const wishes: readonly Plot<Stage>[] = [
  {
    id: 'invitation',
    titles: (s) => [
      `Une invitation ${s.atPlace}`,
      s.whoAnd(`la fête ${s.ofThing}`),
      `La lettre de ${s.pal}`,
      `Ce soir, fête ${s.atPlace}`,
    ],
    begin: (s) => [
      [
        either(
          `Alors arriva ${s.pal}, ${s.aPal}, avec une lettre.`,
          `Alors une lettre arriva par l’allée, portée par ${s.pal}, ${s.aPal}, qui attendit poliment qu’on l’ouvre.`,
        ),
      ],
      [
        `« ${s.num('Viens', 'Venez')} à notre fête ${s.atPlace} », disait la lettre, et il fallait apporter ${s.theThing}.`,
        more(
          'C’était signé d’une patte.',
          'C’était signé de sept pattes différentes, et la plus petite avait fait une tache.',
        ),
      ],
      [
        more(
          `Dans le paquet, il y avait ${s.theThing}.`,
          `${capitalised(s.theThing)} se trouvait dans le même paquet, bien au chaud dans le foin.`,
        ),
        extra('Comme ça brillait !', 'Cela brillait comme brillent les choses dont on ne se sert qu’un soir par an.'),
      ],
      [more(`— Je connais presque tout le chemin, dit ${s.visitor}.`)],
      [either(`— On arrive ! dit ${s.lead}.`, `— Nous y serons à l’heure, dit ${s.lead}.`)],
      [extra('Et en route !', 'Et l’on partit aussitôt, car une fête ne se garde pas pour le lendemain.')],
    ],
    end: (s) => [
      [
        either(
          `Juste à temps ! Tout le monde chanta ${s.atPlace}.`,
          `${s.Ils} arrivèrent juste à temps, et tout le monde, ${s.atPlace}, se serra sur les bancs pour leur faire de la place.`,
        ),
        more(
          `On posa ${s.theThing} au milieu, et la fête commença.`,
          `${capitalised(s.theThing)} fut ${s.thingAs('posé', 'posée')} en plein milieu, et alors seulement, comme le voulait la coutume, la fête put commencer.`,
        ),
      ],
      [
        more(
          'Il y avait des prunes au miel.',
          'Il y eut des prunes au miel, du jus de pomme tiède, et un discours qui eut la bonté d’être court.',
        ),
        extra(
          'On dansa lentement, lentement.',
          'À la fin on dansa, et si lentement que les plus petits des invités s’endormirent en plein milieu.',
        ),
      ],
      [more(`— Maintenant, ${s.num('tu seras', 'vous serez')} de la fête tous les ans, dit ${s.pal}.`)],
    ],
    summary: (s) => `${s.party}, ${s.aPal}, apportent ${s.theThing} à une fête ${s.atPlace}.`,
  },
  {
    id: 'waking',
    titles: (s) => [
      `Le grand silence ${s.ofPlace}`,
      s.whoAnd(`le silence ${s.ofPlace}`),
      `Ce que sait faire ${s.theThing}`,
      `${s.pal} demande de l’aide`,
    ],
    begin: (s) => [
      [
        either(
          `Toc, toc ! C’était ${s.aPal}.`,
          `On frappa, pas plus fort que ne tombe une feuille, et c’était ${s.aPal}.`,
        ),
        more(
          `${s.pal} apportait ${s.aThing}.`,
          `${s.pal} apportait ${s.aThing}, et cela avait l’air d’un bien long voyage.`,
        ),
      ],
      [
        `— Je suis ${s.pal}. Tout dort ${s.atPlace}, et seul${s.thingAs('', 'e')} ${s.theThing} peut tout réveiller.`,
        more('Mais il faut être plusieurs !', 'Mais il faut être plusieurs, et il faut que ce soit ce soir.'),
      ],
      [more(`— Un silence comment ? demanda ${s.second}.`)],
      [more(`— Un silence comme si tout le monde avait oublié quelque chose, répondit ${s.pal}.`)],
      [either(`— On y va, dit ${s.lead}.`, `— Alors allons vite les réveiller, dit ${s.lead}.`)],
      [extra('Derrière le petit groupe, le portillon fit clic.')],
    ],
    end: (s) => [
      [
        either(
          `${s.Ils} posèrent ${s.theThing} ${s.atPlace}, et tout s’éveilla.`,
          `Rien ne bougea ${s.atPlace} jusqu’au moment où ${s.ils} posèrent ${s.theThing}, ensemble, en comptant jusqu’à trois, et où tout s’éveilla.`,
        ),
        more(
          'Une lampe s’alluma. Puis dix. Puis toutes !',
          'Une lampe s’alluma, puis dix, et de tous les coins monta alors la rumeur d’un lieu qui se souvient de lui-même.',
        ),
      ],
      [more(`— ${s.num('Écoute', 'Écoutez')}, chuchota ${s.pal}. Tout est réveillé.`)],
      [
        extra(
          'C’était un joli bruit.',
          'C’était un bruit de cuillères et de pantoufles, avec quelqu’un qui riait deux pièces plus loin.',
        ),
      ],
      [extra('Et comme il était tard, on eut bientôt sommeil de nouveau.')],
    ],
    summary: (s) => `${s.party}, ${s.aPal}, réveillent avec ${s.theThing} tout ce qui dormait ${s.atPlace}.`,
  },
  {
    id: 'gift',
    titles: (s) => [
      `Un cadeau pour Grand-mère, ${s.atPlace}`,
      s.whoAnd(`l’anniversaire de Grand-mère, ${s.atPlace}`),
      `${s.aThing} pour un anniversaire`,
      `${s.pal} et le cadeau`,
    ],
    begin: (s) => [
      [
        either(`Alors arriva ${s.aPal}.`, `Alors, à reculons et tirant une petite charrette, arriva ${s.aPal}.`),
        more(
          `Dans sa charrette, sous un nœud, il y avait ${s.aThing}.`,
          `Dans la charrette, sous un nœud qui avait dû prendre tout l’après-midi, il y avait ${s.aThing}.`,
        ),
      ],
      [
        `— Je suis ${s.pal}. ${capitalised(s.theThing)}, c’est pour l’anniversaire de Grand-mère, ${s.atPlace}.`,
        more(
          'Un très grand anniversaire !',
          `Elle a cent ans aujourd’hui, et je ne suis encore jamais ${s.palAs('allé si loin tout seul', 'allée si loin toute seule')}.`,
        ),
      ],
      [
        more(
          `— Elle aime les cadeaux ? demanda ${s.second}.`,
          `— Et Grand-mère, est-ce qu’elle s’y attend ? demanda ${s.second}.`,
        ),
      ],
      [more(`— Elle en rêve depuis toujours, répondit ${s.pal}.`)],
      [
        either(
          `— ${s.num('Je t’aide', 'On t’aide')}, dit ${s.lead}.`,
          `— Alors ${s.num('je pousse', 'nous poussons')}, dit ${s.lead}, et toi, tu regardes où l’on va.`,
        ),
      ],
    ],
    end: (s) => [
      [
        either(
          `Grand-mère était là, ${s.atPlace} !`,
          `Grand-mère était dans son fauteuil à bascule, ${s.atPlace}, et ne s’était pas couchée, au cas où.`,
        ),
        more(
          `Elle reçut ${s.theThing} et sourit, et sourit.`,
          `Elle regarda longtemps ${s.theThing} sans rien dire, puis elle dit seulement : « Eh bien. »`,
        ),
      ],
      [more('— Vous avez les mains froides à cause de moi, dit Grand-mère. Venez donc les réchauffer.')],
      [
        extra(
          'Le gâteau était tout petit.',
          'Le gâteau était petit, avec une seule bougie qui remplaçait toutes les autres.',
        ),
        extra('Chacun en eut un morceau.', 'Il y en eut, comme toujours, juste assez pour chacun.'),
      ],
    ],
    summary: (s) => `${s.party}, ${s.aPal}, apportent ${s.aThing} à une grand-mère qui fête ses cent ans ${s.atPlace}.`,
  },
  {
    id: 'wish',
    titles: (s) => [
      s.whoAnd(`le secret ${s.ofPlace}`),
      `Une porte ${s.atPlace}`,
      `${s.pal} connaît le chemin`,
      `Sur le chemin ${s.ofPlace}`,
    ],
    begin: (s) => [
      [
        either(
          `Oh, comme ${s.who} rêv${s.ait} de voir ${s.thePlace} !`,
          `Depuis toujours, ${s.who} rêv${s.ait} de voir ${s.thePlace}, une seule fois, et le soir.`,
        ),
        extra(
          'Mais personne ne savait où c’était.',
          'Il n’en existait aucune carte, et les grandes personnes disaient seulement que c’était loin, ou que c’était autrefois.',
        ),
      ],
      [
        either(
          `— Je sais où c’est, dit ${s.aPal}.`,
          `— Ce n’est pas si loin, dit quelqu’un dans l’herbe, et ce quelqu’un était ${s.aPal}.`,
        ),
      ],
      [`Son nom était ${s.pal}. Pour entrer, il fallait ${s.theThing}, et ${s.pal} l’avait.`],
      [
        more(
          `— ${s.num('Tiens', 'Tenez')}, dit ${s.pal}.`,
          `${s.pal} posa la merveille devant ${s.lead}, comme si l’on prêtait tous les jours des choses pareilles.`,
        ),
      ],
      [more(`— On peut y aller maintenant ? demanda ${s.second}.`)],
      [more(`— Maintenant, c’est le seul moment qui existe, répondit ${s.pal}.`)],
      ['Et en route !'],
    ],
    end: (s) => [
      [
        either(
          `Une porte s’ouvrit, et ${s.ils} virent ${s.thePlace}.`,
          `La porte reconnut aussitôt ${s.theThing}, s’ouvrit en grand, et ${s.ils} se trouvèrent enfin ${s.atPlace}.`,
        ),
        more(
          'C’était encore plus beau que dans les rêves.',
          'C’était plus petit que dans les rêves, et plus vieux, et bien plus beau, et l’on aurait dit qu’une place leur y avait été gardée.',
        ),
      ],
      [more(`— ${s.num('Tu peux', 'Vous pouvez')} tout regarder, dit ${s.pal}.`)],
      [more(`${s.Ils} regardèrent tout.`, `${s.Ils} regardèrent tout deux fois, et la seconde fois plus lentement.`)],
      [
        extra(
          `${s.second} toucha la porte. Elle était tiède.`,
          `${s.second} posa la main sur la porte, et la porte était tiède, comme le flanc d’un animal qui dort.`,
        ),
      ],
    ],
    summary: (s) =>
      `${s.who} ${s.num('découvre', 'découvrent')} ${s.thePlace} grâce ${to(s.theThing)}, avec ${s.pal}, ${s.aPal}.`,
  },
];
