import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { ApiKeyService } from './api-keys-repository';

/**
 * How parents' own keys are kept: AES-256-GCM, `1.<key id>.<nonce>.<tag and text>` in base64url. The key id says under
 * which of the host's secrets; with it, the parent and the service are authenticated, so that a row copied to another
 * parent does not open.
 */

/** The one that seals first, then those that still open what they have sealed. */
export type KeySecrets = readonly [string, ...string[]];

export type KeyOwner = { parentId: string; service: ApiKeyService };

const VERSION = '1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function sealKey(key: string, owner: KeyOwner, [secret]: KeySecrets): string {
  const { id, bytes } = derive(secret);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', bytes, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(associatedData(id, owner));
  const text = Buffer.concat([cipher.update(key, 'utf8'), cipher.final()]);
  const sealed = Buffer.concat([cipher.getAuthTag(), text]);
  return [VERSION, id, nonce.toString('base64url'), sealed.toString('base64url')].join('.');
}

/** `isStale`: sealed with an earlier secret, to be sealed anew. */
export type OpenedKey = { key: string; isStale: boolean };

/** Null where none of the secrets opens it, or it is not this owner's. */
export function openKey(sealed: string, owner: KeyOwner, secrets: KeySecrets): OpenedKey | null {
  const [version, id = '', nonce = '', rest = ''] = sealed.split('.');
  const index = secrets.findIndex((secret) => derive(secret).id === id);
  const secret = secrets[index];
  if (version !== VERSION || secret === undefined) return null;
  const bytes = Buffer.from(rest, 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', derive(secret).bytes, Buffer.from(nonce, 'base64url'), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(associatedData(id, owner));
    decipher.setAuthTag(bytes.subarray(0, TAG_BYTES));
    const key = Buffer.concat([decipher.update(bytes.subarray(TAG_BYTES)), decipher.final()]).toString('utf8');
    return { key, isStale: index > 0 };
  } catch {
    return null;
  }
}

function associatedData(keyId: string, { parentId, service }: KeyOwner): Buffer {
  return Buffer.from(`${keyId}\n${parentId}\n${service}`);
}

function derive(secret: string): { id: string; bytes: Buffer } {
  const part = (info: string, length: number) => Buffer.from(hkdfSync('sha256', secret, '', info, length));
  return { id: part('tale-generator key id', 8).toString('base64url'), bytes: part('tale-generator api keys', 32) };
}
