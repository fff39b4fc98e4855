import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type KeyOwner, openKey, sealKey } from './sealed-key';

const NOW = 'the secret of this year, long enough to be one';
const BEFORE = 'the secret of last year, long enough to be one';
const KEY = 'sk-or-v1-0123456789abcdef';

const owner: KeyOwner = { parentId: randomUUID(), service: 'openrouter' };

describe('a sealed key', () => {
  it('is opened by its owner', () => {
    expect(openKey(sealKey(KEY, owner, [NOW]), owner, [NOW])).toEqual({ key: KEY, isStale: false });
  });

  it('holds nothing of the key, and never looks the same', () => {
    const sealed = sealKey(KEY, owner, [NOW]);
    expect(sealed).not.toContain(KEY.slice(-4));
    expect(Buffer.from(sealed.split('.').at(-1) ?? '', 'base64url').includes(KEY)).toBe(false);
    expect(sealKey(KEY, owner, [NOW])).not.toBe(sealed);
  });

  it.each<[string, KeyOwner]>([
    ['another parent', { ...owner, parentId: randomUUID() }],
    ['another service', { ...owner, service: 'elevenlabs' }],
  ])('is not opened for %s', (_, other) => expect(openKey(sealKey(KEY, owner, [NOW]), other, [NOW])).toBeNull());

  it('is opened after the host’s secret has changed, and says that it is to be sealed anew', () => {
    const sealed = sealKey(KEY, owner, [BEFORE]);
    expect(openKey(sealed, owner, [NOW])).toBeNull();
    expect(openKey(sealed, owner, [NOW, BEFORE])).toEqual({ key: KEY, isStale: true });
    const anew = sealKey(KEY, owner, [NOW, BEFORE]);
    expect(openKey(anew, owner, [NOW])).toEqual({ key: KEY, isStale: false });
  });

  it('is not opened when a character of it has changed', () => {
    const sealed = sealKey(KEY, owner, [NOW]);
    for (let index = 0; index < sealed.length; index += 1) {
      // The lowest bits of the last character of a part may be padding.
      if (/^.(\.|$)/.test(sealed.slice(index))) continue;
      const other = sealed[index] === 'A' ? 'B' : 'A';
      expect(openKey(sealed.slice(0, index) + other + sealed.slice(index + 1), owner, [NOW]), `at ${index}`).toBeNull();
    }
  });

  it.each(['', 'sealed', '1.a.b.c', '1...'])('that is none is not opened: "%s"', (sealed) => {
    expect(openKey(sealed, owner, [NOW])).toBeNull();
  });

  it('names its secret by an id that is the same every time, and no part of the secret', () => {
    const [, id = ''] = sealKey(KEY, owner, [NOW]).split('.');
    expect(sealKey('another key', { ...owner, parentId: randomUUID() }, [NOW]).split('.')[1]).toBe(id);
    expect(sealKey(KEY, owner, [BEFORE]).split('.')[1]).not.toBe(id);
    expect(NOW).not.toContain(id);
  });
});
