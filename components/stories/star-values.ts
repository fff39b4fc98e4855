/** A rating is counted in half stars, 1–10. */
export const STARS = [1, 2, 3, 4, 5] as const;

/** What a rating is called: `half a star`, `1 star`, `1 and a half stars`, … */
export function starName(rating: number): string {
  const stars = Math.floor(rating / 2);
  if (rating % 2 === 0) return stars === 1 ? '1 star' : `${stars} stars`;
  return stars === 0 ? 'half a star' : `${stars} and a half stars`;
}

/** How much of the nth star (from 1) is filled. */
export function starFill(rating: number, star: number): 'none' | 'half' | 'full' {
  if (rating >= star * 2) return 'full';
  return rating === star * 2 - 1 ? 'half' : 'none';
}
