import { BlockList, isIP } from 'node:net';

/** This machine, and addresses that are no part of the net. */
const NEARBY = new BlockList();
for (const [network, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  NEARBY.addSubnet(network, bits);
NEARBY.addAddress('::1', 'ipv6');
NEARBY.addSubnet('fc00::', 7, 'ipv6');

/** Whether this is a machine of the same house, as far as its name or number tells. */
export function isNearby({ hostname }: Pick<URL, 'hostname'>): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  if (family !== 0) return NEARBY.check(host, family === 6 ? 'ipv6' : 'ipv4');
  // A name without dots is known to its own network only, as that of a container is.
  return !host.includes('.') || /\.(local|lan|internal)$/i.test(host);
}
