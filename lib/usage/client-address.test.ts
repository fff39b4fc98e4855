import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address';

const HOME = '203.0.113.7';
const MADE_UP = '1.2.3.4';

it.each([
  ['no proxy', null, HOME, 0, HOME],
  ['no proxy, and what Next puts in place of a header', HOME, HOME, 0, HOME],
  ['no proxy, and a client that makes up an address', MADE_UP, HOME, 0, HOME],
  ['no proxy, and a client that makes up several', `${MADE_UP}, 5.6.7.8`, HOME, 0, HOME],
  ['one proxy', HOME, '127.0.0.1', 1, HOME],
  ['one proxy, and a client that makes up another', `${MADE_UP}, ${HOME}`, '127.0.0.1', 1, HOME],
  ['one proxy that says nothing', null, '127.0.0.1', 1, '127.0.0.1'],
  ['one proxy, and a client that makes up nobody', ` , ${HOME}`, '127.0.0.1', 1, HOME],
  ['two proxies', `${MADE_UP}, ${HOME}, 10.0.0.1`, '10.0.0.2', 2, HOME],
  ['fewer hops than proxies', HOME, '10.0.0.2', 3, HOME],
  ['IPv6: the network', null, '2001:db8:1:2:3:4:5:6', 0, '2001:db8:1:2'],
  ['IPv6 of this network', null, 'fe80::1%eth0', 0, 'fe80:0:0:0'],
  ['IPv4 in IPv6', null, `::ffff:${HOME}`, 0, HOME],
  ['IPv4 in IPv6, in hexadecimal', null, '::ffff:cb00:7107', 0, HOME],
  ['a proxy that adds the port', `${HOME}:50123`, '10.0.0.2', 1, HOME],
  ['a proxy that adds the port to IPv6', '[2001:db8:1:2::5]:50123', '10.0.0.2', 1, '2001:db8:1:2'],
  ['what is no address at all', 'unknown', '10.0.0.2', 1, 'unknown'],
])('%s', (_, forwardedFor, peer, proxies, address) => {
  expect(clientAddress({ forwardedFor, peer }, proxies)).toBe(address);
});

describe('where the host keeps connections to itself', () => {
  it.each([
    ['nobody says', null, 1, null],
    ['an empty header', '', 1, null],
    ['its own proxy', HOME, 0, HOME],
    ['the same, counted', HOME, 1, HOME],
    ['one proxy, and a client that makes up another', `${MADE_UP}, ${HOME}`, 1, HOME],
    ['two proxies', `${MADE_UP}, ${HOME}, 10.0.0.1`, 2, HOME],
    ['fewer hops than proxies', HOME, 2, HOME],
    ['IPv6, shortened', '2001:DB8::1', 1, '2001:db8:0:0'],
    ['IPv6 of this machine', '::1', 1, '0:0:0:0'],
  ])('%s', (_, forwardedFor, proxies, address) => {
    expect(clientAddress({ forwardedFor, peer: undefined }, proxies)).toBe(address);
  });
});
