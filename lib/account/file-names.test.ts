import { describe, expect, it } from 'vitest';
import { FileNames, toFileName } from './file-names';

describe('a title as the name of a file', () => {
  it.each([
    ['The Owl and the Moon', 'The Owl and the Moon'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Windows\\x: "y" <z>|*?', 'C Windows x y z'],
    ['a\0b\nc\u202Ed', 'a b c d'],
    ['  . hidden . ', 'hidden'],
    ['Сова и 🌙👩‍👩‍👧', 'Сова и 🌙👩‍👩‍👧'],
    ['とりのよる', 'とりのよる'],
    ['ليلة سعيدة', 'ليلة سعيدة'],
    ['می‌خواهم', 'می‌خواهم'],
    ['half \ud83c of one', 'half \ufffd of one'],
    ['', 'Untitled'],
    ['///', 'Untitled'],
    ['...', 'Untitled'],
    ['\u200b\ufeff', 'Untitled'],
  ])('%j becomes %j', (title, name) => {
    expect(toFileName(title, 'Untitled')).toBe(name);
  });

  it.each(['x', 'ж', '語', '👩‍👩‍👧'])('stays below what a file system takes, and whole: %s', (sign) => {
    const name = toFileName(sign.repeat(200), 'Untitled');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
    expect(Buffer.byteLength(name)).toBeGreaterThan(160);
    expect(name.replaceAll(sign, '')).toBe('');
  });
});

it('no two files have one name, in whatever case or form of accents', () => {
  const names = new FileNames();
  const taken = ['Zoë', 'Zoë', 'zoë', 'Zoe\u0308', 'Zoë (2)'].map((name) => names.take(name, '.txt'));
  expect(taken).toEqual(['Zoë.txt', 'Zoë (2).txt', 'zoë (3).txt', 'Zoe\u0308 (4).txt', 'Zoë (2) (2).txt']);
  expect(names.take('Zoë', '.mp3')).toBe('Zoë.mp3');
});
