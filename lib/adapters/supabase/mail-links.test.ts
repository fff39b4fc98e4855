import type { EmailDriver } from '@supabase/lite';
import { expect, it } from 'vitest';
import { withLinksOf, withTurnedLinks } from './mail-links';

const SITE = 'http://localhost:3000';

/** The link in a mail that is sent while somebody asks to be led there. */
async function linkFor(redirectTo: string): Promise<string> {
  const sent: string[] = [];
  const driver: EmailDriver = {
    async send({ html = '' }) {
      sent.push(html);
    },
  };
  const mail = {
    from: 'app@localhost',
    to: 'ada@example.com',
    subject: 'S',
    html: `<a href="${SITE}/auth/confirm?a=1">`,
  };
  const request = new Request(`${SITE}/auth/v1/recover?redirect_to=${encodeURIComponent(redirectTo)}`);
  await withLinksOf(request, () => withTurnedLinks(driver, SITE).send(mail));
  return sent.join('');
}

it.each(['http://192.168.1.5:3000', 'http://nas.local', 'http://127.0.0.1:4000'])(
  'leads back home, to %s',
  async (home) => {
    expect(await linkFor(`${home}/auth/confirm?next=x`)).toBe(`<a href="${home}/auth/confirm?a=1">`);
  },
);

it.each(['https://evil.example/auth/confirm', 'https://192.168.1.5.evil.example/', 'javascript:alert(1)', '', 'x'])(
  'is not led astray, to %s',
  async (elsewhere) => {
    expect(await linkFor(elsewhere)).toBe(`<a href="${SITE}/auth/confirm?a=1">`);
  },
);
