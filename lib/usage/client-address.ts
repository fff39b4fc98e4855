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
  const address = withoutPort(seen.at(-1 - ours) ?? seen[0] ?? '');
  if (address === '') return null;
  return isIPv6(address) ? network(address) : address;
}

/** Some proxies add it: each connection would be another address. */
function withoutPort(address: string): string {
  return /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(address)?.[1] ?? address;
}

/** The first four of eight groups; of an IPv4 address within IPv6, that. */
function network(address: string): string {
  const groups = groupsOf(address.toLowerCase().split('%', 1).join(''));
  const [high = 0, low = 0] = groups.slice(6);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
  return groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':');
}

function groupsOf(address: string): number[] {
  const read = (part: string) => part.split(':').filter(Boolean).flatMap(toGroups);
  const [start = '', end] = address.split('::');
  const [first, last] = [read(start), read(end ?? '')];
  return [...first, ...Array<number>(Math.max(0, 8 - first.length - last.length)).fill(0), ...last];
}

/** A group in hexadecimal, or the two that an IPv4 address at the end stands for. */
function toGroups(part: string): number[] {
  const [a, b, c, d] = part.split('.').map(Number);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return [Number.parseInt(part, 16)];
  return [(a << 8) | b, (c << 8) | d];
}
