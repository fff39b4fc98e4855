import { readdir, readFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { openTapDatabase, type TapDatabase } from './tap-database';

// Collected before the tests are declared, so that each assertion of pgTAP is a test of its own.

type Assertion = { description: string; isOk: boolean; diagnostics: string };

const files = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.test.sql')).sort();
const db = await openTapDatabase();

afterAll(() => db.close());

for (const file of files) {
  const assertions = await runFile(db, file);
  describe(file, () => {
    for (const { description, isOk, diagnostics } of assertions) {
      test(description, () => expect(isOk, diagnostics).toBe(true));
    }
  });
}

async function runFile(database: TapDatabase, file: string): Promise<Assertion[]> {
  const sql = await readFile(new URL(file, import.meta.url), 'utf8');
  try {
    return parseTap(await database.textsOf(sql));
  } catch (error) {
    await database.textsOf('rollback');
    return [{ description: 'runs to its end', isOk: false, diagnostics: String(error) }];
  }
}

/** `ok 1 - description` and `not ok 2 - description`, then lines of diagnostics after a `#`. */
function parseTap(output: readonly string[]): Assertion[] {
  return output.flatMap((text): Assertion[] => {
    const [line = '', ...rest] = text.split('\n');
    const [, not, description] = /^(not )?ok \d+(?: - (.*))?$/.exec(line) ?? [];
    if (!/^(not )?ok \d+/.test(line)) return [];
    return [{ description: description ?? line, isOk: not === undefined, diagnostics: rest.join('\n') }];
  });
}
