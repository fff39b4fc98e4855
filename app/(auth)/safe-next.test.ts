import { expect, it } from 'vitest';
import { safeNext } from './safe-next';

it.each(['/tonight', '/stories/1?from=mail#end', '/library?q=a%20b', '/'])('%s is a path of ours', (next) => {
  expect(safeNext(next)).toBe(next);
});

it.each([
  null,
  undefined,
  '',
  'tonight',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r\\evil.example',
  '\t//evil.example',
  ' //evil.example',
  'javascript:alert(1)',
  '/../..//evil.example/\\',
])('%j leads home or stays with us', (next) => {
  const target = new URL(safeNext(next), 'https://tales.example');
  expect(target.host).toBe('tales.example');
});
