import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const APP = import.meta.dirname;

/** Every file that answers requests, as its path below `app`. */
const routes = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((file) => /(^|\/)route\.ts$/.test(file));

const actions = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((file) => /actions?\.ts$/.test(file));

const read = (file: string) => readFileSync(path.join(APP, file), 'utf8');

/** What a file exports as, such as `POST`, with what it is made of. */
function exportsOf(file: string): [string, string][] {
  return [...read(file).matchAll(/^export (?:const|async function|function|\{) ?(\w+)(.*)$/gm)].map((found) => [
    found[1] ?? '',
    found[2] ?? '',
  ]);
}

it('finds the routes and actions', () => {
  expect(routes).toContain('api/stories/route.ts');
  expect(actions).toContain('(parent)/account/actions.ts');
});

it.each(['api/stories/[storyId]/title/route.ts', '(parent)/stories/[storyId]/page.tsx'])(
  '%s has the time that a storyteller takes',
  (file) => expect(read(file)).toMatch(/^export const maxDuration = 300;$/m),
);

describe.each(routes)('%s', (file) => {
  it('checks the origin of what changes something: `route` wraps it', () => {
    const changing = exportsOf(file).filter(([method]) => /^(POST|PUT|PATCH|DELETE)$/.test(method));
    expect(changing.filter(([, rest]) => !/^ = route\(/.test(rest))).toEqual([]);
    // By another name or from elsewhere, it could not be seen here.
    expect(read(file)).not.toMatch(/^export (\*|\{)/m);
  });
});

describe.each(actions.filter((file) => read(file).startsWith(`'use server'`)))('%s', (file) => {
  it('exports actions only, whose origin Next checks, each through `submitForm`', () => {
    for (const [name] of exportsOf(file)) {
      const body = read(file).split(`export async function ${name}(`)[1]?.split('\n}\n')[0] ?? '';
      expect(body, name).toContain('submitForm(');
    }
  });
});
