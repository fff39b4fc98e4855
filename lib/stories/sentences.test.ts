import { expect, it } from 'vitest';
import { firstAndLastSentence } from './sentences';

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
