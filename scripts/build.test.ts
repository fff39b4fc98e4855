import { afterEach, beforeEach, expect, it } from 'vitest';
import { BareMachine } from './bare-machine';

/** Instead of Next's: notes what it is asked for, and ends as it is told to. */
const BUILD = `
import { appendFileSync, mkdirSync } from 'node:fs';
const { ensureBuilt } = await import('./scripts/build.mjs');
const status = await ensureBuilt(async (entry, args) => {
  appendFileSync('asked', entry + ' ' + args.join(' ') + '\\n');
  mkdirSync('.next', { recursive: true });
  return Number(process.env.BUILD_STATUS ?? 0);
});
process.exit(status);
`;

let machine: BareMachine;

beforeEach(async () => {
  machine = await BareMachine.create(['build.mjs', 'install.mjs'], {
    'app/page.tsx': 'one',
    'lib/stories/story.ts': 'two',
    'next.config.ts': 'three',
    'package-lock.json': '{}',
    'README.md': 'four',
  });
});
afterEach(() => machine.remove());

const build = (env: Record<string, string> = {}) => machine.run(BUILD, env);
const timesAsked = async () => (await machine.read('asked')).split('\n').length - 1;

it('builds once, and again when a file of the app is another, is gone or is new', async () => {
  expect((await build()).output).toContain('Building');
  expect(await machine.read('asked')).toBe('node_modules/next/dist/bin/next build\n');
  await machine.write('app/page.tsx', 'one');
  await machine.write('README.md', 'no part of the build');
  expect((await build()).output).not.toContain('Building');
  expect(await timesAsked()).toBe(1);

  const changes: [string, string][] = [
    ['lib/stories/story.ts', 'more'],
    ['lib/stories/moral.ts', ''],
    ['next.config.ts', 'other'],
    ['package-lock.json', '{"packages":{}}'],
    ['proxy.ts', 'new'],
  ];
  for (const [index, [name, content]] of changes.entries()) {
    await machine.write(name, content);
    await build();
    await build();
    expect(await timesAsked(), name).toBe(index + 2);
  }
});

it('takes a build that failed for none, also after one that did not', async () => {
  expect((await build({ BUILD_STATUS: '3' })).status).toBe(3);
  expect((await build()).status).toBe(0);
  await machine.write('app/page.tsx', 'changed');
  expect((await build({ BUILD_STATUS: '3' })).status).toBe(3);
  await machine.write('app/page.tsx', 'one');
  await build();
  expect(await timesAsked(), 'what was built before may be half gone').toBe(4);
});
