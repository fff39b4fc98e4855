import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { leastDifference, rasterOf } from '@/components/ui/visible-difference';
import { PortraitFile } from './hero-portrait';

const portraitOf = (id: string) => renderToStaticMarkup(createElement(PortraitFile, { id, width: 96 }));
const idOf = (index: number) => `7a1e5000-0000-4000-8000-${String(index * 7919).padStart(12, '0')}`;

it('draws the same hero the same way', () => {
  expect(portraitOf(idOf(1))).toBe(portraitOf(idOf(1)));
});

it('five hundred heroes have five hundred portraits that one tells apart', { timeout: 60_000 }, async () => {
  const rasters = await Promise.all(Array.from({ length: 500 }, (_, index) => rasterOf(portraitOf(idOf(index)))));
  expect(leastDifference(rasters)).toBeGreaterThan(0.03);
});
