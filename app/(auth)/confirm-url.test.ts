import { expect, it, onTestFinished } from 'vitest';
import { env } from '@/lib/env';
import { confirmUrl } from './confirm-url';

const urlFor = (headers: Record<string, string>) => confirmUrl('/account/password', new Headers(headers));

it.each([
  ['at home', { host: 'localhost:3000' }, 'http://localhost:3000'],
  [
    'on a phone in the same network',
    { host: '192.168.1.5:3000', 'x-forwarded-proto': 'http' },
    'http://192.168.1.5:3000',
  ],
  ['behind TLS', { host: 'tales.example', 'x-forwarded-proto': 'https' }, 'https://tales.example'],
  [
    'where somebody names another host',
    { host: 'tales.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    'https://tales.example',
  ],
  ['where there is no host', {}, 'http://localhost:3000'],
  ['where the host is none', { host: 'a b' }, 'http://localhost:3000'],
  ['where a name stands before the host', { host: 'tales.example@evil.example' }, 'http://localhost:3000'],
  ['where a path hides behind the host', { host: 'tales.example/"onclick=' }, 'http://localhost:3000'],
])('a link in a mail that is asked for %s leads back there', (_, headers, origin) => {
  expect(urlFor(headers)).toBe(`${origin}/auth/confirm?next=%2Faccount%2Fpassword`);
});

it('leads to the address that the host has configured, whoever asks', () => {
  onTestFinished(() => {
    delete env.SITE_URL;
  });
  env.SITE_URL = 'https://tales.example/';
  expect(urlFor({ host: 'evil.example' })).toBe('https://tales.example/auth/confirm?next=%2Faccount%2Fpassword');
});
