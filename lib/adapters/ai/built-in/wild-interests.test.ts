import { expect, test } from 'vitest';
import { composeStory } from './compose-story';

/** As parents type them, and what their stories then tell of. */
test.each([
  ['en', ['elephants', 'lions', 'Rabbits', 'bees'], /elephant|\blion|rabbit|\bbee|bumblebee/iu],
  ['de', ['Elefanten', 'Löwen', 'Hasen', 'Bienen'], /Elefant|Löwe|Hase|Kaninchen|Biene|Hummel/u],
  ['es', ['elefantes', 'leones', 'conejos', 'abejas'], /elefant|leona?\b|león|conej|abej/iu],
  ['fr', ['éléphants', 'lions', 'lapins', 'abeilles'], /éléphant|lion|lapin|abeille|bourdon/iu],
  ['ru', ['слоны', 'львы', 'кролики', 'пчёлы'], /слон|льв|кроли|крольч|пч[её]л|шмел/iu],
] as const)('in %s, %j are topics of their own', (language, interests, material) => {
  for (const interest of interests) {
    for (const seed of ['a', 'b', 'c']) {
      const { paragraphs, summary } = composeStory({
        ...{ language, type: 'child', heroes: [], idea: null, continues: null, toldBefore: [], moral: null, seed },
        ...{ ageBand: '6-8', lengthMinutes: 3, targetWords: 390 },
        children: [{ name: 'Mila', age: 7, gender: 'female', interests: [interest], avoid: [] }],
      });
      expect(summary, interest).toMatch(material);
      // Not quoted as words that nobody foresaw.
      expect(paragraphs.join(' '), interest).not.toMatch(new RegExp(`[‘‚‹«„“]${interest}[’‘›»“”]`, 'iu'));
    }
  }
});
