import { markOf } from './marks.ts';
import type { Chances } from './seeded-chances.ts';

/** One story of an evening, and what its parent does meanwhile. */
export type Night = {
  mark: string;
  number: number;
  /** How often the storyteller lets them down before it is told; more than anybody tries: it never is. */
  failures: number;
  /** `deletes`: while it is written. */
  reading: 'to-the-end' | 'stops' | 'deletes' | 'reloads' | 'leaves';
  /** How much of the text they have seen when they do. */
  afterCharacters: number;
  listening: 'not' | 'to-the-end' | 'on-two-devices' | 'loses-connection' | 'leaves' | 'deletes';
  isReadAloudWhileWritten: boolean;
  /** At the same moment, with the same key: as a phone does whose connection stumbles. */
  isAskedTwice: boolean;
};

type Some<Item> = readonly [Item, ...Item[]];

const READING: Some<Night['reading']> = [
  'to-the-end',
  ...Array<'to-the-end'>(8).fill('to-the-end'),
  'stops',
  'stops',
  'deletes',
  'reloads',
  'reloads',
  'leaves',
];

const LISTENING: Some<Night['listening']> = [
  'to-the-end',
  ...Array<'to-the-end'>(5).fill('to-the-end'),
  'not',
  'on-two-devices',
  'on-two-devices',
  'loses-connection',
  'leaves',
  'deletes',
];

/** `isPatient`: waits for the end of everything and deletes nothing, so that the plan's count is known at each moment. */
export function nightOf(chances: Chances, number: number, isPatient: boolean): Night {
  const own = chances.of(`night ${number}`);
  const reading = isPatient ? 'to-the-end' : own.pick(READING);
  return {
    number,
    mark: markOf(number),
    // Whose evening is as long as it takes until five are told shall not be the last one up.
    failures: own.pick(isPatient ? [0, 0, 0, 1, 9] : [0, 0, 0, 0, 1, 1, 2, 3, 9]),
    reading,
    afterCharacters: own.between(1, 100),
    listening: isPatient ? 'to-the-end' : reading === 'deletes' ? 'not' : own.pick(LISTENING),
    isReadAloudWhileWritten: own.happens(0.5),
    isAskedTwice: own.happens(0.15),
  };
}
