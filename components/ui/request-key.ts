/** The form field of a request's key; React's own fields begin with `$` too, and none of them comes back to the parent. */
export const REQUEST_KEY = '$requestKey';

/** A version 4 UUID. `crypto.randomUUID` is missing where a page comes without TLS, as at home. */
export function newRequestKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, `$1-$2-4$3-${variant}$4-$5`);
}
