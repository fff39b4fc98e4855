import { describe, expect, it } from 'vitest';
import { firstPage, hasFilters, readLibraryParams, withoutFilter } from './library-params';

describe('readLibraryParams', () => {
  it('keeps known filters and drops empty and unknown ones', () => {
    expect(readLibraryParams({ child: 'c1', hero: '', q: '  moon ', page: '2', cursor: 'abc' })).toEqual({
      child: 'c1',
      q: 'moon',
      cursor: 'abc',
    });
  });

  it('takes the last of a repeated filter', () => {
    expect(readLibraryParams({ shelf: ['new', 'read'] })).toEqual({ shelf: 'read' });
  });
});

describe('a query', () => {
  const query = { child: 'c1', favourite: 'true', cursor: 'abc' };

  it('loses one filter and with it the cursor, which belongs to another list', () => {
    expect(withoutFilter(query, 'child')).toEqual({ favourite: 'true' });
  });

  it('goes back to the newest with its filters', () => {
    expect(firstPage(query)).toEqual({ child: 'c1', favourite: 'true' });
  });

  it('is not filtered by a cursor alone', () => {
    expect(hasFilters({ cursor: 'abc' })).toBe(false);
    expect(hasFilters(query)).toBe(true);
  });
});
