export type HairStyle = 'tuft' | 'short' | 'tousled' | 'curls' | 'bob' | 'long' | 'pigtails' | 'bun';

type HairProps = { style: HairStyle; colour: string };

const FRINGE = 'M25 49c-1-18 9-28 23-28s24 10 23 28c-3.5-6-6-9-8.5-10.5-9 2.5-20 2.5-29 0C31 40 28.5 43 25 49Z';
const PARTED = 'M25 50c-1-19 9-29 23-29s24 10 23 29c-5-4-15-8.5-19.5-19-5 10-18 14.5-26.5 19Z';
const SHORT = 'M25 48c-2-19 9-28 23-28s25 9 23 28c-2-7-4.5-10-8-12-9 3-21 4-28.5 1-4.5 2.5-7 5-9.5 11Z';
const TOUSLED =
  'M24 49c-3-8-2-15 2-20-1-2-1-3-1-5 3 1 4 1 5 1 3-4 7-6 11-6 1-2 3-3 6-4 0 2 0 3 1 4 6 0 11 2 15 6 2 0 4 0 6-1 0 3-1 5-2 6 4 5 5 11 2 19-2-6-4-9-7-11-3 1-6 0-8-2-4 3-10 3-14 1-4 4-10 3-13 5-1 2-2 4-3 7Z';

/** What falls behind the shoulders. */
export function HairBehind({ style, colour }: HairProps) {
  switch (style) {
    case 'bob':
      return <path d="M21 66c-4-31 5-48 27-48s31 17 27 48c-2.5 5-10 5-13 2H34c-3 3-10.5 3-13-2Z" fill={colour} />;
    case 'long':
      return <path d="M17 90c-3-46 3-72 31-72s34 26 31 72c-6 4-14 1-16-6H33c-2 7-10 10-16 6Z" fill={colour} />;
    case 'pigtails':
      return (
        <g fill={colour}>
          <path d="M27 48c-10-2-17 6-16 17 0 6 4 10 8 9 7-2 9-12 10-20ZM69 48c10-2 17 6 16 17 0 6-4 10-8 9-7-2-9-12-10-20Z" />
          <circle cx="48" cy="45" r="25" />
        </g>
      );
    case 'bun':
      return <circle cx="48" cy="16" r="10" fill={colour} />;
    default:
      return null;
  }
}

/** What lies over the forehead. */
export function HairInFront({ style, colour }: HairProps) {
  switch (style) {
    case 'tuft':
      return (
        <path
          d="M44 31c-4-6-1-10 4-9-2-4 3-7 6-4M50 30c-2-4 1-7 5-6"
          stroke={colour}
          strokeWidth="3.5"
          strokeLinecap="round"
          fill="none"
        />
      );
    case 'short':
      return <path d={SHORT} fill={colour} />;
    case 'tousled':
      return <path d={TOUSLED} fill={colour} />;
    case 'curls':
      return (
        <g fill={colour}>
          <circle cx="26" cy="44" r="7.5" />
          <circle cx="29" cy="33" r="8.5" />
          <circle cx="38" cy="25" r="9" />
          <circle cx="50" cy="23" r="9.5" />
          <circle cx="61" cy="27" r="9" />
          <circle cx="68" cy="35" r="8" />
          <circle cx="70.5" cy="45" r="7" />
          <circle cx="48" cy="31" r="8" />
        </g>
      );
    case 'long':
      return <path d={PARTED} fill={colour} />;
    default:
      return <path d={FRINGE} fill={colour} />;
  }
}
