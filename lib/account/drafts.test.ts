import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFieldErrors } from '../parse';
import { credentialsSchema, emailSchema, newAccountSchema, newPasswordSchema } from './credentials';
import { parentProfileDraftSchema } from './parent-profile-draft';

describe('an e-mail', () => {
  it.each([['ada@example.com'], [' ada+tales@example.co.uk '], [`${'a'.repeat(60)}@example.com`]])('is %s', (email) => {
    expect(emailSchema.parse(email)).toBe(email.trim());
  });

  it.each([[''], ['ada'], ['ada@'], ['@example.com'], ['a b@example.com'], [`${'a'.repeat(250)}@b.de`], [1], [null]])(
    'is not %j',
    (email) => expect(emailSchema.safeParse(email).success).toBe(false),
  );
});

describe('a password', () => {
  it.each([
    ['x'.repeat(7), false],
    ['x'.repeat(8), true],
    ['x'.repeat(72), true],
    ['x'.repeat(73), false],
    ['  spaces  ', true],
  ])('%j may be chosen: %s', (password, isFine) => {
    expect(newPasswordSchema.safeParse(password).success).toBe(isFine);
  });

  it('is kept as it was typed', () => expect(newPasswordSchema.parse('  spaces  ')).toBe('  spaces  '));

  it('of an older account may be of any length when signing in', () => {
    const email = 'ada@example.com';
    expect(credentialsSchema.safeParse({ email, password: 'short' }).success).toBe(true);
    expect(credentialsSchema.safeParse({ email, password: '' }).success).toBe(false);
    expect(credentialsSchema.safeParse({ email, password: 'x'.repeat(1001) }).success).toBe(false);
    expect(newAccountSchema.safeParse({ email, password: 'long enough', role: 'admin' }).success).toBe(false);
  });
});

describe('a parent’s profile', () => {
  it('has a name or none', () => {
    expect(parentProfileDraftSchema.parse({ displayName: ' Ada ', timeZone: 'UTC' }).displayName).toBe('Ada');
    expect(parentProfileDraftSchema.parse({ displayName: '  ', timeZone: 'UTC' }).displayName).toBeNull();
    expect(parentProfileDraftSchema.safeParse({ displayName: 'x'.repeat(61), timeZone: 'UTC' }).success).toBe(false);
    expect(parentProfileDraftSchema.parse({ displayName: '\u200b', timeZone: 'UTC' }).displayName).toBeNull();
    expect(parentProfileDraftSchema.safeParse({ displayName: 'Ada\nB', timeZone: 'UTC' }).success).toBe(false);
  });

  it.each([
    ['Europe/Berlin', true],
    ['America/Argentina/Buenos_Aires', true],
    ['Mars/Olympus_Mons', false],
    ['', false],
  ])('has a time zone: %s (%s)', (timeZone, isKnown) => {
    expect(parentProfileDraftSchema.safeParse({ displayName: '', timeZone }).success).toBe(isKnown);
  });

  const mistakesIn = (input: Record<string, string>) => {
    const { error } = parentProfileDraftSchema.safeParse({ displayName: 'Ada', timeZone: 'UTC', ...input });
    return error && toFieldErrors(error);
  };

  it('tells of a name that is too long at its field', () => {
    const long = fc
      .string({ unit: 'grapheme', minLength: 59, maxLength: 120 })
      // They begin another line, for which there is another sentence.
      .filter((text) => !/[\u2028\u2029]/u.test(text))
      .map((text) => `A${text}a`);
    const property = fc.property(long, (displayName) => {
      expect(mistakesIn({ displayName })).toEqual({ displayName: 'At most 60 characters, please.' });
    });
    fc.assert(property);
    expect(mistakesIn({ displayName: '🦕'.repeat(60) })).toBeUndefined();
    expect(mistakesIn({ displayName: '🦕'.repeat(61) })).toEqual({ displayName: 'At most 60 characters, please.' });
  });

  it('tells of a time zone that nobody knows at its field', () => {
    const unknown = fc.oneof(
      fc.constantFrom('', ' UTC', 'Europe', 'Europe/Berlin/', 'Europe/Ber lin'),
      fc.string({ unit: 'grapheme' }).map((text) => `Mars/${text}`),
    );
    const property = fc.property(unknown, (timeZone) => {
      expect(mistakesIn({ timeZone })).toEqual({ timeZone: 'Please enter a time zone such as Europe/Berlin.' });
    });
    fc.assert(property);
  });

  it('has no role to be chosen', () => {
    expect(mistakesIn({ role: 'admin' })).toMatchObject({ role: expect.any(String) });
  });
});
