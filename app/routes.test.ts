import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const APP = import.meta.dirname;

/** As paths below `app`. */
const files = readdirSync(APP, { recursive: true, encoding: 'utf8' });

/** Every file that answers requests. */
const routes = files.filter((file) => /(^|\/)route\.ts$/.test(file));

const actions = files.filter((file) => /actions?\.ts$/.test(file));

function read(file: string): string {
  return readFileSync(path.join(APP, file), 'utf8');
}

/** An action has the time of the page that it is called from. */
const pagesThatAsk = files.filter(
  (file) => /(^|\/)page\.tsx$/.test(file) && /\b(writeStory|retryStory|retitleStory)Action\b/.test(read(file)),
);

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
  expect(pagesThatAsk).toContain('(parent)/tonight/page.tsx');
});

it.each(['api/stories/route.ts', 'api/stories/[storyId]/title/route.ts', ...pagesThatAsk])(
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
