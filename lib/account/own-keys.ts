import { z } from 'zod';
import type { Db } from '../db';
import { AppError } from '../errors';
import { parse } from '../parse';
import { API_KEY_SERVICES, type ApiKeyService, findSealedApiKey, saveApiKey } from './api-keys-repository';
import type { Parent } from './parent';
import { type KeySecrets, openKey, sealKey } from './sealed-key';

type Whose = Pick<Parent, 'db' | 'id'>;

export const ownKeyDraftSchema = z.object({
  service: z.enum(API_KEY_SERVICES),
  // What may stand in a header.
  apiKey: z
    .string()
    .trim()
    .min(1, 'Please enter a key.')
    .regex(/^[\x21-\x7e]{8,500}$/, 'This does not look like a key.'),
});

/** Asks the provider; throws `key_not_checked` where it does not say. */
export type KeyCheck = (apiKey: string) => Promise<{ isAccepted: boolean }>;

/** Keeps a parent's key after its provider has accepted it; throws `invalid_input` or `key_not_checked`. */
export async function saveOwnKey(
  { db, id }: Whose,
  input: unknown,
  { secrets, checks }: { secrets: KeySecrets; checks: Readonly<Record<ApiKeyService, KeyCheck>> },
): Promise<void> {
  const { service, apiKey } = parse(ownKeyDraftSchema, input);
  if (!(await checks[service](apiKey)).isAccepted) {
    throw new AppError('invalid_input', {
      fields: { apiKey: 'This key is not accepted. Please look at it once more.' },
    });
  }
  await seal(db, { parentId: id, service }, apiKey, secrets);
}

/**
 * A parent's key from its sealed form. Throws `own_key_refused` where no secret of the host's opens it: falling back to the
 * host's key would spend somebody else's money. One under an earlier secret is sealed anew by the way.
 */
export async function openOwnKey(
  { db, id }: Whose,
  service: ApiKeyService,
  sealed: string,
  secrets: KeySecrets | null,
): Promise<string> {
  const owner = { parentId: id, service };
  const opened = secrets && openKey(sealed, owner, secrets);
  if (opened === null) throw new AppError('own_key_refused');
  // Next time will do as well.
  if (opened.isStale && secrets !== null) await seal(db, owner, opened.key, secrets).catch(() => {});
  return opened.key;
}

/** The parent's own key for this service; null without one. */
export async function findOwnKey(
  parent: Whose,
  service: ApiKeyService,
  secrets: KeySecrets | null,
): Promise<string | null> {
  const sealed = await findSealedApiKey(parent.db, service);
  return sealed === null ? null : openOwnKey(parent, service, sealed, secrets);
}

async function seal(
  db: Db,
  owner: { parentId: string; service: ApiKeyService },
  apiKey: string,
  secrets: KeySecrets,
): Promise<void> {
  await saveApiKey(db, owner.service, { sealed: sealKey(apiKey, owner, secrets), lastFour: apiKey.slice(-4) });
}
