import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { BareMachine } from './bare-machine';

const SHELL = '/usr/bin/chromium-headless-shell';
const SLOW = '/usr/bin/chromium';
const OWN = '/downloaded/chromium';
const APT = '/usr/bin/apt-get';

const INSTALL_SHELL = 'apt-get install -y --no-install-recommends chromium-headless-shell';
const INSTALL_SLOW = 'apt-get install -y --no-install-recommends chromium';
const DOWNLOAD = '@playwright/test/cli.js install chromium';

/** A machine with these files; each command brings what is said here of it, and fails where nothing is. */
type Machine = { files: string[]; brings?: Record<string, string>; isRoot?: boolean; wanted?: string };

const FIND = `
const { ensureChromium } = await import('./scripts/chromium.mjs');
const { files, brings = {}, ...machine } = JSON.parse(process.env.MACHINE);
const asked = [];
const run = async (command, args) => {
  const line = [command, ...args].join(' ');
  asked.push(line);
  if (brings[line] === undefined) return 1;
  files.push(brings[line]);
  return 0;
};
const canRun = (file) => files.includes(file);
const found = await ensureChromium({ run, runTool: run }, { isRoot: false, wanted: '', downloaded: '${OWN}', ...machine, canRun });
process.stdout.write(JSON.stringify({ found: found ?? null, asked }));
`;

const foundSchema = z.object({ found: z.string().nullable(), asked: z.array(z.string()) });

let bare: BareMachine;

beforeAll(async () => {
  bare = await BareMachine.create(['chromium.mjs'], {});
});
afterAll(() => bare.remove());

async function find(machine: Machine) {
  const { output } = await bare.run(FIND, { MACHINE: JSON.stringify(machine) });
  return foundSchema.parse(JSON.parse(output));
}

it.each<[string, Machine, string]>([
  ['the one that was asked for', { files: ['/mine', SHELL, OWN, SLOW], wanted: '/mine' }, '/mine'],
  ['another where that is none', { files: [SHELL], wanted: '/gone' }, SHELL],
  ['the quick one of the system', { files: [SHELL, OWN, SLOW] }, SHELL],
  ['Playwright’s own', { files: [OWN, SLOW] }, OWN],
  ['the slow one, where nothing may be installed', { files: [SLOW, APT] }, SLOW],
])('takes %s, if it is there', async (_, machine, found) => {
  expect(await find(machine)).toEqual({ found, asked: [] });
});

it.each<[string, Machine, { found: string | null; asked: string[] }]>([
  ['downloads Playwright’s own', { files: [APT], brings: { [DOWNLOAD]: OWN } }, { found: OWN, asked: [DOWNLOAD] }],
  [
    'installs the quick one where the download cannot be reached',
    { files: [APT], isRoot: true, brings: { [INSTALL_SHELL]: SHELL } },
    { found: SHELL, asked: [DOWNLOAD, 'apt-get update', INSTALL_SHELL] },
  ],
  [
    'installs it where what was downloaded does not run',
    { files: [APT], isRoot: true, brings: { [DOWNLOAD]: '/lacks/libraries', [INSTALL_SHELL]: SHELL } },
    { found: SHELL, asked: [DOWNLOAD, 'apt-get update', INSTALL_SHELL] },
  ],
  [
    'asks for the right to, where it is not root',
    { files: [APT], brings: { [`sudo -n ${INSTALL_SHELL}`]: SHELL } },
    { found: SHELL, asked: [DOWNLOAD, 'sudo -n apt-get update', `sudo -n ${INSTALL_SHELL}`] },
  ],
  [
    'installs the slow one where there is no other',
    { files: [APT], isRoot: true, brings: { [INSTALL_SLOW]: SLOW } },
    { found: SLOW, asked: [DOWNLOAD, 'apt-get update', INSTALL_SHELL, INSTALL_SLOW] },
  ],
  [
    'installs the quick one beside a slow one',
    { files: [APT, SLOW], isRoot: true, brings: { [INSTALL_SHELL]: SHELL } },
    { found: SHELL, asked: ['apt-get update', INSTALL_SHELL] },
  ],
  [
    'makes do with the slow one',
    { files: [APT, SLOW], isRoot: true },
    { found: SLOW, asked: ['apt-get update', INSTALL_SHELL] },
  ],
  ['finds none where nothing brings one', { files: [] }, { found: null, asked: [DOWNLOAD] }],
])('%s', async (_, machine, outcome) => {
  expect(await find(machine)).toEqual(outcome);
});
