import { AsyncLocalStorage } from 'node:async_hooks';
import type { EmailDriver } from '@supabase/lite';
import { isNearby } from '../../nearby-host.ts';

// Supabase Lite gives all mails the address that it was started with, and leaves out where a request wants its link to
// lead. A phone at home has opened the app at another one.

const linkOrigin = new AsyncLocalStorage<string>();

/**
 * While this request is answered, links in mails lead to the origin of its `redirect_to`, which the app alone says: by the
 * host that was asked for, which strangers may make up. So it counts only where it is no part of the net.
 */
export function withLinksOf<Answer>(request: Request, answer: () => Answer): Answer {
  const asked = URL.parse(new URL(request.url).searchParams.get('redirect_to') ?? '');
  return asked !== null && /^https?:$/.test(asked.protocol) && isNearby(asked)
    ? linkOrigin.run(asked.origin, answer)
    : answer();
}

/** Turns the links of the mail templates, which begin with `siteUrl`, to where the request under way wants them. */
export function withTurnedLinks(email: EmailDriver, siteUrl: string): EmailDriver {
  return {
    send: async ({ html, ...mail }) => {
      const origin = linkOrigin.getStore();
      const turned = origin === undefined ? html : html?.replaceAll(`"${siteUrl}/auth/`, `"${origin}/auth/`);
      await email.send({ ...mail, ...(turned !== undefined && { html: turned }) });
    },
  };
}
