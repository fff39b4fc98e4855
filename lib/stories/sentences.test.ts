import { expect, it } from 'vitest';
import { countWords, firstAndLastSentence } from './sentences';

it.each([
  [
    'en',
    'Once there was Mia. She ran.\n\nThe moon rose. “Good night,” she said.',
    'Once there was Mia.',
    '“Good night,” she said.',
  ],
  ['ru', 'Жила-была Аня. Она любила чай.\nСпокойной ночи!', 'Жила-была Аня.', 'Спокойной ночи!'],
  ['ja', 'むかしむかし。おしまい。', 'むかしむかし。', 'おしまい。'],
  ['en', 'Only one', 'Only one', 'Only one'],
  ['en', '  \n\n First.  \n\n  \n', 'First.', 'First.'],
  ['en', '', null, null],
  ['en', ' \n ', null, null],
])('in %s: %j', (language, text, first, last) => {
  expect(firstAndLastSentence(text, language)).toEqual({ first, last });
});

it.each([
  ['en', 'Once upon a time — it’s 3 o’clock!', 7],
  ['de', 'Es war einmal: ein Zug.', 5],
  ['en', '  \n\n *** … 🌙 ', 0],
  ['en', '', 0],
])('words in %s: %j are %i', (language, text, count) => {
  expect(countWords(text, language)).toBe(count);
});

it.each([
  ['zh', '小火车慢慢地开过山坡，米娅向月亮轻轻挥手。'],
  ['ja', 'むかしむかし、あるところに、おじいさんがいました。'],
])('words in %s are counted without spaces', (language, text) => {
  expect(countWords(text, language)).toBeGreaterThan(7);
  expect(countWords(text, language)).toBeLessThan(text.length);
});
