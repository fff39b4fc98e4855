import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFit } from './unfit-words';

const BUILT_IN = path.resolve(import.meta.dirname, '../adapters/ai/built-in');
const SEEDED = path.resolve(import.meta.dirname, '../../supabase/migrations/20261121000200_seeded_heroes.sql');

/** Some hundred thousand words in five languages that are fit for children, whatever the rules say. */
describe('what the app itself tells', () => {
  const files = ['en', 'ru', 'es', 'de', 'fr'].flatMap((language) =>
    readdirSync(path.join(BUILT_IN, language)).map((name) => path.join(BUILT_IN, language, name)),
  );

  it.each([...files, SEEDED].map((file) => [path.basename(path.dirname(file)), path.basename(file), file]))(
    'is fit for children: %s/%s',
    (_, __, file) => {
      const lines = readFileSync(file, 'utf8').split('\n');
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.filter((line) => !isFit(line))).toEqual([]);
    },
  );
});
