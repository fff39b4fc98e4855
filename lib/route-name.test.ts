import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { routeNameOf } from './route-name';

const STORY = '6f1b0c52-4a2f-4b35-9a51-0d0f1f7d2c11';

it.each([
  ['/', '/'],
  ['/library?q=Mia&child=x', '/library'],
  [`/api/stories/${STORY}/stream?from=3`, '/api/stories/[id]/stream'],
  [`/api/narrations/${STORY}/segments/12`, '/api/narrations/[id]/segments/[n]'],
  ['/stories/Mia', '/stories/[other]'],
  ['/mia@example.com', '/[other]'],
  ['/_next/static/chunks/4f.js', '/_next'],
  [`/${'stories/'.repeat(40)}`, '/[other]'],
])('%s is %s', (address, name) => {
  expect(routeNameOf(address)).toBe(name);
});

it('every page and every route has a name of its own', async () => {
  const files = await readdir('app', { recursive: true });
  const addresses = files
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => path.posix.dirname(file).split('/'))
    .map((parts) => parts.filter((part) => !/^\(.*\)$|^\.$/.test(part)));
  expect(addresses.length).toBeGreaterThan(20);
  for (const parts of addresses) {
    const address = `/${parts.map((part) => (part.startsWith('[') ? STORY : part)).join('/')}`;
    expect(routeNameOf(address), address).not.toContain('[other]');
  }
});
