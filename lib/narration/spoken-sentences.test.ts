import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSentences, wordsOf } from './spoken-sentences';

const cut = (text: string, language = 'en', maxCharacters = 1000, isWhole = true) =>
  cutSentences(text, { language, maxCharacters, isWhole }).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['en', 'Mia ran. The moon rose! Was it late?', ['Mia ran.', 'The moon rose!', 'Was it late?']],
    ['de', 'Dr. Müller kam. Er lachte.', ['Dr. Müller kam.', 'Er lachte.']],
    ['de', 'Am 3. Mai fuhr der Zug. Es regnete.', ['Am 3. Mai fuhr der Zug.', 'Es regnete.']],
    ['en', 'It cost 3.50. Mia paid.', ['It cost 3.50.', 'Mia paid.']],
    ['en', 'Mr. J. Fox waved. So did Mrs. Hen.', ['Mr. J. Fox waved.', 'So did Mrs. Hen.']],
    ['fr', 'M. Renard sourit. Il dormit.', ['M. Renard sourit.', 'Il dormit.']],
    ['es', 'La Sra. Luna cantó. ¿Dormía ya? Sí.', ['La Sra. Luna cantó.', '¿Dormía ya?', 'Sí.']],
    ['ru', 'Дом на ул. Лесной спал. Тихо.', ['Дом на ул. Лесной спал.', 'Тихо.']],
    ['en', 'Well… maybe. And then… silence.', ['Well… maybe.', 'And then… silence.']],
    ['en', '“Run!” she said. He ran.', ['“Run!” she said.', 'He ran.']],
    ['en', '“I see it. Let us go,” said Mia. They went.', ['“I see it. Let us go,” said Mia.', 'They went.']],
    ['de', '„Halt! Wer da?“, rief Leo. Niemand.', ['„Halt! Wer da?“, rief Leo.', 'Niemand.']],
    ['fr', '« Viens ! Vite ! » dit-elle. Il vint.', ['« Viens ! Vite ! » dit-elle.', 'Il vint.']],
    ['en', '1. Open the door. 2. Close it.', ['1. Open the door.', '2. Close it.']],
    ['en', 'One.\n\n***\n\nTwo.\nThree.', ['One.', 'Two.', 'Three.']],
    ['ja', '月が出た。みんな寝た。', ['月が出た。', 'みんな寝た。']],
    ['en', '', []],
    ['en', ' \n — \n ', []],
  ])('in %s: %j', (language, text, sentences) => expect(cut(text, language)).toEqual(sentences));

  it('that are too long are cut at clauses, then between words', () => {
    const text = 'The little train went up the hill, over the bridge; and down again, slowly, to the sea.';
    const parts = cut(text, 'en', 40);
    expect(parts).toEqual([
      'The little train went up the hill,',
      'over the bridge;',
      'and down again, slowly, to the sea.',
    ]);
    expect(cut('x'.repeat(95), 'en', 40).map((part) => part.length)).toEqual([39, 39, 17]);
  });
});

describe('a growing text', () => {
  it('gives a sentence only when nothing can change it any more', () => {
    expect(cut('Mia ran. The', 'en', 1000, false)).toEqual(['Mia ran.']);
    expect(cut('Mia ran. ', 'en', 1000, false)).toEqual([]);
    expect(cut('Mia ran.\n', 'en', 1000, false)).toEqual(['Mia ran.']);
    expect(cut('“Run!” ', 'en', 1000, false)).toEqual([]);
    expect(cut('“Run!” s', 'en', 1000, false)).toEqual([]);
    expect(cut('“Run!” “', 'en', 1000, false)).toEqual([]);
    expect(cut('Dr. ', 'de', 1000, false)).toEqual([]);
  });

  const story = fc
    .array(
      fc.constantFrom(
        'Mia',
        'ran',
        'Dr.',
        '3.',
        '3.50',
        '“Run!”',
        '“I',
        'see.',
        'you,”',
        'she',
        'said.',
        '…',
        '—',
        'Then',
        '\n\n',
        '***',
        '„Halt!',
        'da?“',
        'rief',
        '«',
        '»',
        '"',
        'moon;',
        'up,',
        '🦕',
        'ночь.',
        '月が出た。',
        '?!',
        'J.',
      ),
      { maxLength: 60 },
    )
    .map((words) => words.join(' '));

  it('never takes a sentence back, and ends with those of the whole', () => {
    fc.assert(
      fc.property(
        story,
        fc.constantFrom('en', 'de', 'ru', 'ja'),
        fc.integer({ min: 20, max: 200 }),
        (text, language, max) => {
          const whole = cut(text, language, max);
          for (let length = 0; length <= text.length; length += 3) {
            const sofar = cut(text.slice(0, length), language, max, false);
            expect(whole.slice(0, sofar.length)).toEqual(sofar);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('leaves no word out, speaks none twice, and keeps the limit', () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 20, max: 200 }), (text, maxCharacters) => {
        const sentences = cutSentences(text, { language: 'en', maxCharacters, isWhole: true });
        let last = 0;
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end - start).toBeLessThanOrEqual(maxCharacters);
          expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]/u);
          last = end;
        }
        expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

it('knows the words of a sentence where they stand in the story', () => {
  const text = 'Mia ran. “It’s 3.50,” she said.';
  const [, second] = cutSentences(text, { language: 'en', maxCharacters: 1000, isWhole: true });
  const words = second ? wordsOf(text, second, 'en') : [];
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['It’s', '3.50', 'she', 'said']);
});
