import { expect, it } from 'vitest';
import { clientAddress } from './client-address';

it.each([
  ['nobody says', null, 1, null],
  ['an empty header', '', 1, null],
  ['one proxy', '203.0.113.7', 1, '203.0.113.7'],
  ['one proxy, and a client that makes up another', '1.2.3.4, 203.0.113.7', 1, '203.0.113.7'],
  ['two proxies', '1.2.3.4, 203.0.113.7, 10.0.0.1', 2, '203.0.113.7'],
  ['fewer hops than proxies', '203.0.113.7', 2, '203.0.113.7'],
  ['no proxy', '203.0.113.7', 0, '203.0.113.7'],
  ['IPv6: the network', '2001:db8:1:2:3:4:5:6', 1, '2001:db8:1:2'],
  ['IPv6, shortened', '2001:DB8::1', 1, '2001:db8:0:0'],
  ['IPv6 of this machine', '::1', 1, '0:0:0:0'],
  ['IPv4 in IPv6', '::ffff:203.0.113.7', 1, '203.0.113.7'],
])('%s', (_, forwardedFor, proxies, address) => expect(clientAddress(forwardedFor, proxies)).toBe(address));
