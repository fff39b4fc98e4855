import { createHash } from 'node:crypto';

/** The same for the same content, or for the same that something is made from. */
export function entityTagOf(content: Uint8Array | string): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
}

/** Whether who asks has it already: `If-None-Match`, which may name several, weak ones among them. */
export function isKnown(etag: string, asked: Headers): boolean {
  const known = (asked.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
