import type { ComponentType } from 'react';
import { drawn, type IconProps } from '@/components/ui/icons';
import type { Moral } from '@/lib/stories/moral';

/** A small picture for each moral: an open hand, a lit candle, two friends, … */
export const MORAL_PICTURES: Readonly<Record<Moral, ComponentType<IconProps>>> = {
  kindness: drawn('M12 20C5 15.5 3 12 3.5 8.5c.7-4 6-5 8.5-1 2.5-4 7.8-3 8.5 1 .5 3.5-1.5 7-8.5 11.5Z'),
  honesty: drawn('M12 3.5c2 2.5 3 4 3 5.5a3 3 0 0 1-6 0c0-1.5 1-3 3-5.5ZM9.5 13.5h5v7h-5ZM7 20.5h10'),
  bravery: drawn('M12 3.5 19 6v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6ZM9 12l2.2 2.2L15 10'),
  friendship: drawn(
    'M8 10.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM16 10.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM3 19.5c.3-3.5 2.2-5.5 5-5.5 1.8 0 3.2.9 4 2.4.8-1.5 2.2-2.4 4-2.4 2.8 0 4.7 2 5 5.5',
  ),
  perseverance: drawn('M3 19.5 9.5 8l4 6 2-3 5.5 8.5ZM9.5 8V4l3.5 1.5L9.5 7'),
  empathy: drawn(
    'M4 12.5c2-4.5 5-6.5 8-6.5s6 2 8 6.5c-2 4-5 6-8 6s-6-2-8-6ZM12 15a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4Z',
  ),
  respect: drawn('M12 4v16M6 20h12M4 9.5h16M4 9.5l2.5-3.5h11l2.5 3.5M4 9.5l-1.5 5h5.5L6 9.5M20 9.5l1.5 5H16l2-5'),
  responsibility: drawn(
    'M12 20.5v-9M12 14c-4 0-6-2-6.5-6 4 0 6 2 6.5 6ZM12 11.5c.3-4 2.5-6.5 6.5-7 0 4.5-2 7-6.5 7ZM7.5 20.5h9',
  ),
};
