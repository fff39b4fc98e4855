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
    ['en', 'Mia said no. The bear slept.', ['Mia said no.', 'The bear slept.']],
    ['en', 'Bus no. 5 came. Mia got on.', ['Bus no. 5 came.', 'Mia got on.']],
    ['en', 'A 5" ruler lay there. It was red. Mia took it.', ['A 5" ruler lay there.', 'It was red.', 'Mia took it.']],
    [
      'en',
      '"Look! A 5" ruler. Take it," said Mia. She ran.',
      ['"Look! A 5" ruler.', 'Take it," said Mia.', 'She ran.'],
    ],
    ['en', '"Stop! It is late," said Mia. She ran.', ['"Stop! It is late," said Mia.', 'She ran.']],
    ['en', '‘I’m here. Let’s go,’ said Mia. They went.', ['‘I’m here. Let’s go,’ said Mia.', 'They went.']],
    ['en', '‘The dogs’ bowl is gone. Who did it?’ She ran.', ['‘The dogs’ bowl is gone. Who did it?’', 'She ran.']],
    [
      'en',
      'It was the dogs’ bed. Mia’s cat slept. So did I.',
      ['It was the dogs’ bed.', 'Mia’s cat slept.', 'So did I.'],
    ],
    ['en', '‘Tis late. The moon rose. Mia slept.', ['‘Tis late.', 'The moon rose.', 'Mia slept.']],
    ['en', 'One of the ‘stars’ fell. Mia saw it.', ['One of the ‘stars’ fell.', 'Mia saw it.']],
    ['de', '»Halt! Wer da?«, rief Leo. Niemand. Stille.', ['»Halt! Wer da?«, rief Leo.', 'Niemand.', 'Stille.']],
    ['de', '«Halt! Wer da?», rief Leo. Niemand.', ['«Halt! Wer da?», rief Leo.', 'Niemand.']],
    ['de', '‚Halt! Wer da?‘, rief Leo. Niemand.', ['‚Halt! Wer da?‘, rief Leo.', 'Niemand.']],
    ['de', '„Halt. Wer da?” Leo rief. Niemand. Stille.', ['„Halt. Wer da?”', 'Leo rief.', 'Niemand.', 'Stille.']],
    ['pl', '„Stój! Kto tam?” Leo krzyknął. Cisza. Noc.', ['„Stój! Kto tam?”', 'Leo krzyknął.', 'Cisza.', 'Noc.']],
    ['hu', '„Állj! Ki az?” Leó kiáltott. Csend. Éj.', ['„Állj! Ki az?”', 'Leó kiáltott.', 'Csend.', 'Éj.']],
    ['ro', '„Stai! Cine e?” Leo strigă. Tăcere. Noapte.', ['„Stai! Cine e?”', 'Leo strigă.', 'Tăcere.', 'Noapte.']],
    ['hu', '»Állj! Ki az?« Leó kiáltott. Csend.', ['»Állj! Ki az?«', 'Leó kiáltott.', 'Csend.']],
    ['sv', '”Stanna! Vem där?” Leo ropade. Tyst. Natt.', ['”Stanna! Vem där?”', 'Leo ropade.', 'Tyst.', 'Natt.']],
    ['fi', '”Seis! Kuka siellä?” Leo huusi. Hiljaa. Yö.', ['”Seis! Kuka siellä?”', 'Leo huusi.', 'Hiljaa.', 'Yö.']],
    ['sv', '»Stanna! Vem där?» Leo ropade. Tyst.', ['»Stanna! Vem där?»', 'Leo ropade.', 'Tyst.']],
    ['da', '»Stop! Hvem der?« Leo råbte. Stille. Nat.', ['»Stop! Hvem der?«', 'Leo råbte.', 'Stille.', 'Nat.']],
    ['ru', '«Стой! Кто там?» Лео крикнул. Тихо.', ['«Стой! Кто там?»', 'Лео крикнул.', 'Тихо.']],
    ['zh', '米娅说：“你好。我们走吧。”他们走了。', ['米娅说：“你好。我们走吧。”', '他们走了。']],
    ['es', '—Hola. ¿Vienes? —dijo Ana. Leo rió. Se fue.', ['—Hola. ¿Vienes? —dijo Ana.', 'Leo rió.', 'Se fue.']],
    [
      'es',
      '—Me voy —dijo Ana—. Es tarde. Adiós.\nSalió. Llovía.',
      ['—Me voy —dijo Ana—. Es tarde. Adiós.', 'Salió.', 'Llovía.'],
    ],
    [
      'ru',
      '— Привет. Идём? — спросила Мия. Лев встал. Тихо.',
      ['— Привет. Идём? — спросила Мия.', 'Лев встал.', 'Тихо.'],
    ],
    ['ru', '— Да, — сказал он. — Луна — это сыр. Ешь!\nНочь.', ['— Да, — сказал он. — Луна — это сыр. Ешь!', 'Ночь.']],
    [
      'pl',
      '— Cześć. Idziesz? — spytała Mia. Leo wstał. Noc.',
      ['— Cześć. Idziesz? — spytała Mia.', 'Leo wstał.', 'Noc.'],
    ],
    ['pl', '– Chodź. Już noc.\nLeo wstał. Cisza.', ['– Chodź. Już noc.', 'Leo wstał.', 'Cisza.']],
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
    expect(cut('Mia ran. 3', 'en', 1000, false)).toEqual([]);
    expect(cut('Mia ran. 3 D', 'en', 1000, false)).toEqual(['Mia ran.']);
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
        '3',
        'no.',
        '5"',
        '‘Go.',
        'dogs’',
        'on!’',
        '»',
        '”Se',
        '—Ven.',
        '—dijo',
        'Ana—.',
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
        fc.constantFrom('en', 'de', 'es', 'ja', 'ru', 'sv'),
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
