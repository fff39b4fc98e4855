const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

/** What the addresses of our pages and routes are made of. Anything else was typed by somebody. */
const OURS: ReadonlySet<string> = new Set([
  'account',
  'api',
  'audio',
  'auth',
  'children',
  'confirm',
  'delete',
  'events',
  'export',
  'forgot-password',
  'goodbye',
  'health',
  'heroes',
  'keys',
  'library',
  'live',
  'metrics',
  'narrations',
  'new',
  'next',
  'password',
  'place',
  'portrait',
  'preview',
  'samples',
  'segments',
  'sign-in',
  'sign-up',
  'stop',
  'stories',
  'stream',
  'thumbnail',
  'title',
  'tonight',
  'usage',
  'voices',
  'words',
]);

function partNameOf(part: string): string {
  if (ID.test(part)) return '[id]';
  if (/^\d{1,6}$/.test(part)) return '[n]';
  return OURS.has(part) ? part : '[other]';
}

/** An address as the log and the metrics may have it: without a query, and with nothing in it that a person made up. */
export function routeNameOf(address: string): string {
  const [path = ''] = address.split(/[?#]/);
  if (path.startsWith('/_next/')) return '/_next';
  const parts = path.split('/').slice(1);
  // There are none so long.
  if (parts.length > 5) return '/[other]';
  return `/${parts.map((part) => (part === '' ? '' : partNameOf(part))).join('/')}`;
}
