import { either } from '../line';
import type { Leg, Scene } from '../story-pack';
import type { Stage } from './stage';

function way(id: string, young: string, old: string): Scene<Stage> {
  return { id, tell: () => [[either(young, old)]] };
}

export const arrivals: Readonly<Record<Leg, readonly Scene<Stage>[]>> = {
  lane: [
    way(
      'lane-1',
      'D’abord, il y eut le petit chemin.',
      'D’abord il y eut le petit chemin, celui de tous les jours, et qui à cette heure-là en paraissait un autre.',
    ),
    way(
      'lane-2',
      'Le petit chemin était long et calme.',
      'Le petit chemin commençait derrière la maison, entre deux murs encore chauds de la journée.',
    ),
    way(
      'lane-3',
      'On prit le petit chemin, pas à pas.',
      'On suivit le petit chemin le long des derniers jardins, où les haricots passaient par-dessus les barrières.',
    ),
  ],
  meadow: [
    way(
      'meadow-1',
      'Puis ce fut la prairie.',
      'Là où finissait le chemin commençait la prairie, et l’herbe montait jusqu’aux coudes.',
    ),
    way(
      'meadow-2',
      'Maintenant, c’était la grande prairie.',
      'Alors s’ouvrit la prairie, vaste et murmurante, avec un seul sentier étroit au milieu.',
    ),
    way(
      'meadow-3',
      'L’herbe était longue et douce.',
      'Ensuite il n’y eut plus que de l’herbe, argentée d’un côté, verte de l’autre, selon la façon dont elle se penchait.',
    ),
  ],
  wood: [
    way(
      'wood-1',
      'Puis on arriva au bois.',
      'Derrière la prairie se tenait le bois, et ses premiers arbres se penchaient un peu, comme des gens à leur fenêtre.',
    ),
    way(
      'wood-2',
      'Et voilà des arbres, des arbres, des arbres.',
      'Puis les arbres se refermèrent au-dessus du sentier, et les pas, sur la mousse, ne firent plus aucun bruit.',
    ),
    way(
      'wood-3',
      'Dans le bois, tout était vert et calme.',
      'Dans le bois, cela sentait la résine et le champignon, et la dernière lumière tombait en petites pièces d’or.',
    ),
  ],
  stream: [
    way(
      'stream-1',
      'Puis on entendit le ruisseau.',
      'On entendit le ruisseau bien avant de le voir : il se racontait quelque chose par-dessus les cailloux.',
    ),
    way(
      'stream-2',
      'Le sentier longeait un ruisseau.',
      'À partir de là, le sentier tint compagnie à un ruisseau, qui était moins pressé qu’au printemps.',
    ),
    way(
      'stream-3',
      'Glou, glou, voilà le ruisseau.',
      'Les arbres s’écartèrent, et le ruisseau fut là, avec tout le ciel du soir dedans.',
    ),
  ],
  homeward: [
    way(
      'homeward-1',
      'Maintenant, il fallait rentrer.',
      'Quand tout fut dit, et que l’on se fut serré toutes les pattes et toutes les mains, il fut temps de prendre le chemin du retour.',
    ),
    way(
      'homeward-2',
      'Un dernier signe, et l’on rentra.',
      'On se retourna trois fois pour faire signe, puis le chemin ramena tout le monde, doucement, d’où l’on était venu.',
    ),
    way(
      'homeward-3',
      'Le chemin du retour descendait.',
      'Le chemin du retour descendait presque tout le temps, ce qui est la plus grande gentillesse qu’un chemin puisse faire.',
    ),
  ],
};
