/** Far more than any request of ours; a body past it is not read to its end. */
export const MAX_BODY_BYTES = 64 * 1024;

/** What the client says of it; a body that comes in chunks says nothing, and is counted where it is read. */
export function isSaidTooLarge(headers: Headers): boolean {
  return Number(headers.get('content-length') ?? 0) > MAX_BODY_BYTES;
}

/** What came in chunks, read until it is known. */
export async function isTooLarge(body: AsyncIterable<Uint8Array>): Promise<boolean> {
  let bytes = 0;
  for await (const { byteLength } of body) {
    bytes += byteLength;
    if (bytes > MAX_BODY_BYTES) return true;
  }
  return false;
}
