import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tale-mail-'));
  vi.resetModules();
  Reflect.deleteProperty(globalThis, 'log');
  vi.stubEnv('LOG_FILE', path.join(folder, 'app.log'));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'log');
  await rm(folder, { recursive: true, force: true });
});

it.each(['trace', 'info', 'error', 'silent'])(
  'the log has the mail and its link, at the level %s too',
  async (level) => {
    vi.stubEnv('LOG_LEVEL', level);
    const { mailToLog } = await import('./mail-to-log');
    const template = await readFile('supabase/templates/recovery.html', 'utf8');
    const filled = { SiteURL: 'http://localhost:3000', TokenHash: 'pkce_1a', Email: 'ada@example.com' };
    const html = template.replace(/{{ \.(\w+) }}/g, (_, name: keyof typeof filled) => filled[name]);
    await mailToLog.send({ to: 'ada@example.com', subject: 'A new password', html });

    const file = path.join(folder, 'app.log');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const said = await readFile(file, 'utf8');
    expect(JSON.parse(said)).toMatchObject({
      msg: 'a mail, for which there is no mail server',
      subject: 'A new password',
      text: expect.stringContaining(
        'http://localhost:3000/auth/confirm?token_hash=pkce_1a&type=recovery&next=/account/password If it was not you',
      ),
    });
    expect(said).not.toContain('ada@example.com');
  },
);
