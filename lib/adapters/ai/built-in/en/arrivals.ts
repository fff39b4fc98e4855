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
      'First they went down the lane.',
      'First came the lane, which they had known all their lives and which looked different at this hour.',
    ),
    way(
      'lane-2',
      'The lane was long and quiet.',
      'The lane began behind the house, between two walls that were still warm from the day.',
    ),
    way(
      'lane-3',
      'Down the lane they walked.',
      'They followed the lane past the last gardens, where the beans climbed over the fences.',
    ),
  ],
  meadow: [
    way(
      'meadow-1',
      'Then came the meadow.',
      'Where the lane stopped, the meadow began, and the grass reached up to their elbows.',
    ),
    way(
      'meadow-2',
      'Now they were in the meadow.',
      'Then the meadow opened before them, wide and murmuring, with one narrow path through the middle.',
    ),
    way(
      'meadow-3',
      'The grass was high and soft.',
      'After that there was nothing but grass, silver on one side and green on the other, as the wind turned it.',
    ),
  ],
  wood: [
    way(
      'wood-1',
      'Then they came to the wood.',
      'Behind the meadow stood the wood, and its first trees leaned forward a little, like people at a window.',
    ),
    way(
      'wood-2',
      'Now there were trees, trees, trees.',
      'Then the trees closed over them, and their steps made no sound any more on the moss.',
    ),
    way(
      'wood-3',
      'In the wood it was green and still.',
      'In the wood it smelled of resin and mushrooms, and the last light came down in coins.',
    ),
  ],
  stream: [
    way(
      'stream-1',
      'Then they heard the stream.',
      'They could hear the stream long before they saw it, talking to itself over the stones.',
    ),
    way(
      'stream-2',
      'The path ran along a stream.',
      'From here the path kept company with a stream, which was in less of a hurry than it had been in spring.',
    ),
    way(
      'stream-3',
      'Splish, splash, there was the stream.',
      'The trees drew apart, and there lay the stream, with the whole evening sky in it.',
    ),
  ],
  homeward: [
    way(
      'homeward-1',
      'Now it was time to go back.',
      'When everything had been said and shaken hands upon, it was time to start for home.',
    ),
    way(
      'homeward-2',
      'They waved, and turned for home.',
      'They turned to wave three times, and then the path took them gently back the way they had come.',
    ),
    way(
      'homeward-3',
      'The way back went downhill.',
      'The way back went downhill nearly all the time, which is the kindest thing a way back can do.',
    ),
  ],
};
