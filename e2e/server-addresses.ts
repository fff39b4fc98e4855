import { z } from 'zod';

const serverSchema = z.object({ url: z.url(), dataDir: z.string(), logFile: z.string() });
const addressesSchema = z.object({
  'built-in': serverSchema,
  openrouter: serverSchema,
  openRouterControlUrl: z.url(),
  elevenLabsControlUrl: z.url(),
});

type ServerAddresses = z.infer<typeof addressesSchema>;

const VARIABLE = 'E2E_SERVERS';

/** Workers are started after this and inherit it. */
export function setServerAddresses(addresses: ServerAddresses): void {
  process.env[VARIABLE] = JSON.stringify(addresses);
}

export function serverAddresses(): ServerAddresses {
  return addressesSchema.parse(JSON.parse(process.env[VARIABLE] ?? 'null'));
}
