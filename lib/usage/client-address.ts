import { isIPv6 } from 'node:net';

/**
 * Whom a request comes from, as far as it can be known: the address that the outermost of our own proxies saw. What stands
 * before it in `X-Forwarded-For` was sent by the client. Of an IPv6 address the network, since a household has 2^64 of them.
 * Null without one.
 */
export function clientAddress(forwardedFor: string | null, trustedProxies: number): string | null {
  const addresses = (forwardedFor ?? '').split(',').map((address) => address.trim());
  const address = addresses.at(-Math.max(trustedProxies, 1)) || addresses[0] || null;
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
