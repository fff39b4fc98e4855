import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EmailDriver } from '@supabase/lite';
import { log } from '../../log';

/**
 * There is no mail server beside a laptop: the host finds the mail in a file. Not in the log, which goes to more people
 * than may follow a parent's link.
 */
export function mailToFile(dataDir: string): EmailDriver {
  return {
    async send({ to, subject, html = '' }) {
      // The ready-made `text` is Supabase's own, with a link that this app does not serve; ours is in the HTML.
      const text = html
        .replace(/<a href="([^"]*)">([^<]*)<\/a>/g, '$2: $1')
        .replace(/<[^>]+>/g, '')
        .replaceAll('&amp;', '&')
        .replace(/\s+/g, ' ')
        .trim();
      const folder = path.join(dataDir, 'mail');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID()}.txt`;
      await writeFile(path.join(folder, name), `To: ${to}\nSubject: ${subject}\n\n${text}\n`, { mode: 0o600 });
      // Loud enough for a host who has turned the log down: it is the only way to the link.
      log.warn({ file: path.join('mail', name) }, 'a mail lies in the data folder: there is no mail server to send it');
    },
  };
}
