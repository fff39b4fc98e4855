import { expect, it } from 'vitest';
import { outOfTurn, type Sound } from './heard-sentences.ts';

const at = (sentence: number, positionMs: number): Sound => ({ sentence, positionMs, isEnd: false });
const endOf = (sentence: number): Sound => ({ sentence, positionMs: 3000, isEnd: true });

it.each<[string, Sound[], string[]]>([
  ['nothing', [], []],
  ['each sentence once', [at(4, 2000), endOf(4), at(5, 0), at(5, 900), endOf(5), endOf(6)], []],
  ['a sentence that goes on where it broke off', [at(4, 2000), at(4, 1900), at(4, 2100)], []],
  ['a sentence from its start again', [at(4, 2000), at(4, 0)], ['0 ms of sentence 4 after 2000 ms of sentence 4']],
  ['a sentence twice', [endOf(4), at(4, 0)], ['0 ms of sentence 4 after the end of sentence 4']],
  ['an earlier one', [endOf(4), at(2, 0)], ['0 ms of sentence 2 after the end of sentence 4']],
  ['one left out', [endOf(4), at(6, 0)], ['0 ms of sentence 6 after the end of sentence 4']],
  ['the rest left out', [at(4, 900), at(5, 0)], ['0 ms of sentence 5 after 900 ms of sentence 4']],
  ['an end before its time', [at(4, 900), endOf(5)], ['the end of sentence 5 after 900 ms of sentence 4']],
])('tells of %s', (_, sounds, told) => {
  expect(outOfTurn(sounds)).toEqual(told);
});
