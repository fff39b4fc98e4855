import { type Db, toIsoTime, unwrap } from '../db';
import { AppError } from '../errors';

export const API_KEY_SERVICES = ['openrouter', 'elevenlabs'] as const;

export type ApiKeyService = (typeof API_KEY_SERVICES)[number];

/** A parent's own key as it may be shown. */
export type ApiKeyCard = {
  service: ApiKeyService;
  lastFour: string;
  /** ISO 8601 in UTC. */
  updatedAt: string;
};

const CARD_COLUMNS = 'service, last_four, updated_at';

function toCard(row: { service: string; last_four: string; updated_at: string }): ApiKeyCard[] {
  const service = API_KEY_SERVICES.find((known) => known === row.service);
  return service === undefined ? [] : [{ service, lastFour: row.last_four, updatedAt: toIsoTime(row.updated_at) }];
}

export async function listApiKeys(db: Db): Promise<ApiKeyCard[]> {
  return unwrap(await db.from('user_api_keys').select(CARD_COLUMNS).order('service')).flatMap(toCard);
}

export async function findApiKey(db: Db, service: ApiKeyService): Promise<ApiKeyCard | null> {
  const row = unwrap(await db.from('user_api_keys').select(CARD_COLUMNS).eq('service', service).maybeSingle());
  return row === null ? null : (toCard(row)[0] ?? null);
}

export async function getApiKey(db: Db, service: ApiKeyService): Promise<ApiKeyCard> {
  const card = await findApiKey(db, service);
  if (card === null) throw new AppError('not_found');
  return card;
}

/** The key as it is kept, sealed; null without one. */
export async function findSealedApiKey(db: Db, service: ApiKeyService): Promise<string | null> {
  const row = unwrap(await db.from('user_api_keys').select('api_key').eq('service', service).maybeSingle());
  return row?.api_key ?? null;
}

/** In place of the one before. `sealed`: encrypted already, this never sees a key. */
export async function saveApiKey(
  db: Db,
  service: ApiKeyService,
  { sealed, lastFour }: { sealed: string; lastFour: string },
): Promise<void> {
  const row = { service, api_key: sealed, last_four: lastFour };
  unwrap(await db.from('user_api_keys').upsert(row, { onConflict: 'user_id,service' }));
}

export async function deleteApiKey(db: Db, service: ApiKeyService): Promise<void> {
  const deleted = unwrap(await db.from('user_api_keys').delete().eq('service', service).select('service'));
  if (deleted.length === 0) throw new AppError('not_found');
}
