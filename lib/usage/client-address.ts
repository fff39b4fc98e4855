import { isIPv6 } from 'node:net';

type Connection = {
  /** `X-Forwarded-For` as it came: each proxy appends whom it was asked by. */
  forwardedFor: string | null;
  /** Who has opened the connection to us. Undefined where the host does not tell: its own proxy has written the header then. */
  peer: string | undefined;
};

/**
 * Whom a request comes from, as far as it can be known: the address that the outermost of our own proxies saw, without
 * proxies whoever is connected to us. What stands before it in the header was sent by the client. Of an IPv6 address the
 * network, since a household has 2^64 of them. Null without one.
 */
export function clientAddress({ forwardedFor, peer }: Connection, trustedProxies: number): string | null {
  const forwarded = (forwardedFor ?? '').split(',').map((address) => address.trim());
  const seen = [...forwarded, peer ?? ''].filter((address) => address !== '');
  const ours = peer === undefined ? Math.max(trustedProxies - 1, 0) : trustedProxies;
  const address = seen.at(-1 - ours) ?? seen[0] ?? null;
  if (address === null || !isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ?? network(address);
}

/** The first four of eight groups. */
function network(address: string): string {
  const [start = '', end] = address.toLowerCase().split('%', 1).join('').split('::');
  const groups = start === '' ? [] : start.split(':');
  const last = end === undefined || end === '' ? [] : end.split(':');
  const zeros = end === undefined ? 0 : 8 - groups.length - last.length;
  const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...last];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
