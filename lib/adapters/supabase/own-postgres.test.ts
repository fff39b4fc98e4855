import { expect, it } from 'vitest';
import { encryptionFor } from './own-postgres';

const at = (host: string) => `postgres://tale:secret@${host}:5432/tale`;

it.each(['localhost', '127.0.0.1', '[::1]', '[fd12::7]', 'db', 'nas.local', '192.168.1.7', '10.1.2.3', '172.20.0.2'])(
  'a server nearby, at %s, may know no encryption',
  (host) => expect(encryptionFor(at(host))).toBe('prefer'),
);

it.each(['db.abc.supabase.co', 'localhost.example.com', '172.15.0.1', '8.8.8.8', '10.example.com', '[2001:db8::1]'])(
  'across the net, to %s, no password goes without',
  (host) => expect(encryptionFor(at(host))).toBe('require'),
);
