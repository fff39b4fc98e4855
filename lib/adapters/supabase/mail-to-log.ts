import type { EmailDriver } from '@supabase/lite';
import { log } from '../../log';

// Said at every level: it is the only way to the link.
const mailLog = log.child({}, { level: 'info' });

/**
 * There is no mail server beside a laptop: the host finds the mail in the log. Not whose it is, since no line there has an
 * address; our template names none either (docs/decisions/022).
 */
export const mailToLog: EmailDriver = {
  async send({ subject, html = '' }) {
    // The ready-made `text` is Supabase's own, with a link that this app does not serve; ours is in the HTML.
    const text = html
      .replace(/<a href="([^"]*)">([^<]*)<\/a>/g, '$2: $1')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ')
      .trim();
    mailLog.info({ subject, text }, 'a mail, for which there is no mail server');
  },
};
