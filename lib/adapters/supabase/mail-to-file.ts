import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EmailDriver } from '@supabase/lite';
import { log } from '../../log';

/** The links in them hold for an hour; what they say of a parent need not lie there for good. */
const KEPT_MS = 24 * 60 * 60 * 1000;

const folderOf = (dataDir: string) => path.join(dataDir, 'mail');

type Terminal = { isTTY?: boolean; write: (text: string) => unknown };

/**
 * There is no mail server beside a laptop: the host finds the mail in a file, and sees it where they look on themselves. Not
 * in a log, which goes to more people than may follow a parent's link (docs/decisions/021).
 */
export function mailToFile(dataDir: string, terminal: Terminal = process.stdout): EmailDriver {
  return {
    async send({ to, subject, html = '' }) {
      // The ready-made `text` is Supabase's own, with a link that this app does not serve; ours is in the HTML.
      const text = html
        .replace(/<a href="([^"]*)">([^<]*)<\/a>/g, '$2: $1')
        .replace(/<[^>]+>/g, '')
        .replaceAll('&amp;', '&')
        .replace(/\s+/g, ' ')
        .trim();
      const folder = folderOf(dataDir);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await removeMails(dataDir, async (file) => (await stat(file)).mtimeMs < Date.now() - KEPT_MS);
      const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID()}.txt`;
      await writeFile(path.join(folder, name), `To: ${to}\nSubject: ${subject}\n\n${text}\n`, { mode: 0o600 });
      if (terminal.isTTY) terminal.write(`\n${subject}\n${text}\n\n`);
      // Loud enough for a host who has turned the log down: it is the only way to the link.
      log.warn({ file: path.join('mail', name) }, 'a mail lies in the data folder: there is no mail server to send it');
    },
  };
}

/** Removes what lies there for this address. */
export async function removeMailsTo(dataDir: string, address: string): Promise<void> {
  const begin = `To: ${address}\n`.toLowerCase();
  await removeMails(dataDir, async (file) => (await readFile(file, 'utf8')).toLowerCase().startsWith(begin));
}

async function removeMails(dataDir: string, shallGo: (file: string) => Promise<boolean>): Promise<void> {
  const folder = folderOf(dataDir);
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name);
    // The host may have been quicker.
    if (await shallGo(file).catch(() => false)) await rm(file, { force: true });
  }
}
