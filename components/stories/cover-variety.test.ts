import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { leastDifference, rasterOf } from '@/components/ui/visible-difference';
import { CoverFile } from './cover-picture';

/** The hardest case: one child, whose stories have titles that name nothing. */
function coverOf(index: number): string {
  const id = `5d1c3a0e-0000-4000-8000-${String(index * 7919).padStart(12, '0')}`;
  const story = { id, title: 'Good Night', language: 'en', childInterests: ['puzzles'] };
  return renderToStaticMarkup(createElement(CoverFile, { story, side: 80 }));
}

it('five hundred stories of one child have five hundred covers that one tells apart', { timeout: 60_000 }, async () => {
  const rasters = await Promise.all(Array.from({ length: 500 }, (_, index) => rasterOf(coverOf(index))));
  expect(leastDifference(rasters)).toBeGreaterThan(0.05);
});
