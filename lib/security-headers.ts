type PolicyOptions = {
  /** Unguessable, and new for every answer. */
  nonce: string;
  isHttps: boolean;
  /** Where recordings and pictures come from besides this app: the storage of a Supabase project. */
  storageOrigin: string | null;
  /** React explains errors through `eval` there, and the overlay brings its own styles. */
  isDevelopment: boolean;
};

export const CONTENT_SECURITY_POLICY = 'content-security-policy';

/**
 * What a page of ours may load and run. Scripts run by the nonce alone, which Next reads from this header of the request
 * and puts on its own; what they load they vouch for. Browsers that do not know `strict-dynamic` go by `'self'`.
 */
export function contentSecurityPolicy({ nonce, isHttps, storageOrigin, isDevelopment }: PolicyOptions): string {
  const storage = storageOrigin === null ? '' : ` ${storageOrigin}`;
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    isDevelopment ? `style-src 'self' 'unsafe-inline'` : `style-src 'self' 'nonce-${nonce}'`,
    // Widths and colours that React writes into the first HTML; an attribute can load nothing from elsewhere, by `img-src`.
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:${storage}`,
    `media-src 'self' blob: data:${storage}`,
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-src 'none'`,
    `frame-ancestors 'none'`,
    // At home, without TLS, it would lead nowhere.
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** Whether the browser has come by TLS, as the proxy before us says; of several proxies the first met the browser. */
export function cameByTls(headers: Pick<Headers, 'get'>): boolean {
  return headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https';
}
