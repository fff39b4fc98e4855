import { type Finding, fine } from './finding.ts';

/** Where links in mails lead (`app/(auth)/confirm-url.ts`). */
export function checkLinks(siteUrl: string | undefined): Finding {
  if (siteUrl !== undefined) return fine('links in mails', `lead to ${new URL(siteUrl).origin}`);
  return fine('links in mails', 'go by the host of the request that asks for them; SITE_URL would say it once for all');
}
