import type { Paragraph } from '../line';
import { either, extra, more } from '../line';
import type { Scene } from '../story-pack';
import type { Stage } from './stage';

/** What all ways out share: somebody thinks of the interest, and it helps. */
function remembered(s: Stage, found: Paragraph): readonly Paragraph[] {
  return [
    [
      more(
        `— ${s.num('Attends', 'Attendez')} ! dit ${s.lead}.`,
        `— ${s.num('Attends', 'Attendez')} un peu, dit ${s.lead} en pensant ${s.toTopic}.`,
      ),
      more(s.trick),
    ],
    [more(`— Essayons, dit ${s.mate}.`)],
    found,
  ];
}

export const setbacks: readonly Scene<Stage>[] = [
  {
    id: 'mist',
    tell: (s) => [
      [
        either(
          'Mais la brume vint, et le chemin disparut.',
          'Mais une brume monta de l’herbe, moelleuse comme un édredon, et quand elle se fut installée il n’y eut plus de chemin.',
        ),
        extra(
          'Tout était blanc.',
          'Au bout de trois pas, de tous les côtés, le monde s’arrêtait poliment, comme une phrase que personne n’a finie.',
        ),
      ],
      [more(`— En blanc, je ne connais pas le chemin, chuchota ${s.pal}.`)],
      ...remembered(s, [
        either(
          'Alors on vit une pierre claire, et le chemin !',
          'On ne fit donc rien dans la hâte, et au bout d’un moment une pierre claire apparut, puis une autre, et entre les deux le chemin.',
        ),
      ]),
    ],
  },
  {
    id: 'signpost',
    tell: (s) => [
      [
        either(
          'Mais au carrefour, le poteau gisait par terre.',
          'Mais au carrefour, le poteau indicateur gisait dans les orties, et ses flèches montraient le ciel.',
        ),
        extra('Par où aller ?', 'À l’en croire, tous les endroits du monde se trouvaient droit au-dessus.'),
      ],
      [more(`— D’habitude, il est debout, dit ${s.pal} d’une toute petite voix.`)],
      ...remembered(s, [
        either(
          'Un bon coup d’œil, et le chemin fut trouvé.',
          'On fit ainsi, aussi exactement qu’on peut le faire avec un carrefour, et le chemin de gauche se révéla le bon.',
        ),
      ]),
    ],
  },
  {
    id: 'circle',
    tell: (s) => [
      [
        either(
          'On marcha, on marcha… et revoilà la même souche !',
          'Au bout d’une bonne demi-heure on arriva devant une souche ornée d’une plume, et c’était la même souche, et la même plume, que tout à l’heure.',
        ),
        extra(
          'Quel drôle de rond !',
          'Cela fait une drôle d’impression d’arriver à grand-peine à l’endroit d’où l’on est parti.',
        ),
      ],
      [
        more(
          `— On tourne en rond, soupira ${s.pal}.`,
          `— Nous avons tourné en rond, dit ${s.pal} en s’asseyant sur la preuve.`,
        ),
      ],
      ...remembered(s, [
        either(
          'Derrière la souche commençait un petit sentier.',
          'Le conseil était bon, même pour les souches : derrière celle-ci, là où personne n’avait regardé, commençait un étroit sentier.',
        ),
      ]),
    ],
  },
  {
    id: 'hedge',
    tell: (s) => [
      [
        either(
          'Mais une grosse haie barrait le chemin.',
          'Mais en travers du chemin, là où d’habitude il n’y avait que de l’air, se dressait une haie, épaisse, verte et pleine d’épines.',
        ),
        extra(
          'Elle était bien trop large.',
          'Elle était trop large pour qu’on en fasse le tour, trop serrée pour qu’on s’y glisse, et n’avait aucune intention d’en discuter.',
        ),
      ],
      [more(`— Ce matin, elle n’y était pas, dit ${s.pal}.`)],
      ...remembered(s, [
        either(
          'Et en bas, il y avait un trou, juste assez grand !',
          'Et quand on eut fini d’en vouloir à la haie, on vit tout en bas une ouverture, exactement de la largeur d’un ami.',
        ),
      ]),
    ],
  },
  {
    id: 'gate',
    tell: (s) => [
      [
        either(
          'Mais une vieille grille était fermée.',
          'Mais on arriva devant une vieille grille qui aurait dû être ouverte, et elle était fermée, et le loquet tout rouillé.',
        ),
        extra(
          'On poussa. Rien ne bougea.',
          'On poussa chacun son tour, puis ensemble, puis en prenant de l’élan, et la grille n’y prêta aucune attention.',
        ),
      ],
      [more(`— Le chemin s’arrête là, dit ${s.pal}.`)],
      ...remembered(s, [
        either(
          'Surprise : elle s’ouvrait dans l’autre sens !',
          'On reprit donc tout depuis le début, et il apparut que la grille ne se poussait pas : elle se tirait.',
        ),
      ]),
    ],
  },
  {
    id: 'wind',
    tell: (s) => [
      [
        either(
          'Hou ! Le vent couvrit le chemin de feuilles.',
          'Mais le vent se retourna dans son sommeil et, d’un seul souffle, couvrit le chemin des feuilles de l’an passé.',
        ),
        extra(
          'Des feuilles, des feuilles, des feuilles.',
          'Il y avait des feuilles à perte de vue, et chacune avait l’air d’être un chemin.',
        ),
      ],
      [more(`— On allait de quel côté, déjà ? demanda ${s.pal}.`)],
      ...remembered(s, [
        either(
          'On regarda bien, et le chemin fut là.',
          'Il fallut un peu de patience, mais à la fin les feuilles étaient plus plates à un endroit qu’à tous les autres, et c’était le chemin.',
        ),
      ]),
    ],
  },
  {
    id: 'forgotten',
    tell: (s) => [
      [
        either(
          `Mais ${s.pal} ne savait plus par où passer.`,
          `Mais ${s.pal} s’arrêta, regarda à gauche, regarda à droite, et ne sut plus du tout par où l’on passait.`,
        ),
        extra(
          'Cela arrive à tout le monde.',
          'Cela arrive à tout le monde, et plus souvent encore à ceux qui ont promis de savoir.',
        ),
      ],
      [more('Personne ne gronda.', 'Personne ne gronda, même si la soirée avançait et que c’était tentant.')],
      ...remembered(s, [
        either(
          'Et peu à peu, le chemin revint.',
          'Et petit à petit, sans se presser, le chemin revint : d’abord le bouleau penché, puis la borne, puis tout le reste.',
        ),
      ]),
    ],
  },
];
