import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { licencePage, nameAt, problemsOf } from './dependencies.ts';

/** Looks the dependencies over, offline. With `--check` nothing is written: an old page is a problem then. */

const ROOT = path.resolve(import.meta.dirname, '..');
const PAGE = path.join(ROOT, 'docs/operations/licences.md');

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().exactOptional(),
      integrity: z.string().exactOptional(),
      resolved: z.string().exactOptional(),
      dev: z.boolean().exactOptional(),
      optional: z.boolean().exactOptional(),
      hasInstallScript: z.boolean().exactOptional(),
    }),
  ),
});
const manifestSchema = z.object({ license: z.string().optional() });

const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

const lock = lockSchema.parse(readJson('package-lock.json'));
const problems = problemsOf(lock);

// The lock file repeats what packages say; what is installed says it itself.
for (const [place, { license, dev }] of Object.entries(lock.packages)) {
  const manifest = `${place}/package.json`;
  if (place === '' || dev || !existsSync(path.join(ROOT, manifest))) continue;
  const said = manifestSchema.safeParse(readJson(manifest)).data?.license;
  if (said !== undefined && said !== license) problems.push(`${nameAt(place)} says ${said}, the lock file ${license}`);
}

const page = licencePage(lock);
if (!process.argv.includes('--check')) writeFileSync(PAGE, page);
else if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== page) {
  problems.push('docs/operations/licences.md is out of date: npm run licences');
}

for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
