import { describe, expect, it } from 'vitest';
import { cameByTls, contentSecurityPolicy } from './security-headers';

const options = { nonce: 'abc', isHttps: false, storageOrigin: null, isDevelopment: false };

function directive(policy: string, name: string): string | undefined {
  return policy.split('; ').find((line) => line.split(' ')[0] === name);
}

describe('contentSecurityPolicy', () => {
  it('runs scripts by their nonce only', () => {
    const scripts = directive(contentSecurityPolicy(options), 'script-src');
    expect(scripts).toBe(`script-src 'self' 'nonce-abc' 'strict-dynamic'`);
  });

  it('allows recordings and pictures from the storage that is configured, and scripts from nowhere else', () => {
    const policy = contentSecurityPolicy({ ...options, storageOrigin: 'https://project.supabase.co' });
    expect(directive(policy, 'media-src')).toBe(`media-src 'self' blob: data: https://project.supabase.co`);
    expect(directive(policy, 'img-src')).toBe(`img-src 'self' data: blob: https://project.supabase.co`);
    expect(directive(policy, 'script-src')).not.toContain('supabase');
    expect(directive(policy, 'connect-src')).toBe(`connect-src 'self'`);
  });

  it('upgrades to TLS only where there is TLS', () => {
    expect(contentSecurityPolicy(options)).not.toContain('upgrade-insecure-requests');
    expect(contentSecurityPolicy({ ...options, isHttps: true })).toContain('upgrade-insecure-requests');
  });

  it('eases the rules for the development server only', () => {
    expect(contentSecurityPolicy(options)).not.toContain('unsafe-eval');
    expect(contentSecurityPolicy({ ...options, isDevelopment: true })).toContain('unsafe-eval');
  });
});

describe('cameByTls', () => {
  it.each([
    ['https', true],
    ['https,http', true],
    ['https, http', true],
    ['http', false],
    ['http,https', false],
    ['', false],
  ])('takes "%s" as %s', (said, expected) => {
    expect(cameByTls(new Headers({ 'x-forwarded-proto': said }))).toBe(expected);
  });

  it('takes silence as no', () => {
    expect(cameByTls(new Headers())).toBe(false);
  });
});
