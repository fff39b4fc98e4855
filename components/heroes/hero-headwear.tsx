export const HEADWEAR = [
  'hood',
  'wizard',
  'crown',
  'feather',
  'ears',
  'helmet',
  'beret',
  'wreath',
  'curls',
  'plaits',
] as const;
export type Headwear = (typeof HEADWEAR)[number];

type HeadwearProps = { kind: Headwear; colour: string; light: string };

/** What a hero wears on the head, drawn over a face of radius 17 around (48, 52). */
export function HeroHeadwear({ kind, colour, light }: HeadwearProps) {
  switch (kind) {
    case 'hood':
      return (
        <path
          d="M48 22c-18 0-28 15-27 33 1 9 4 15 8 19 0-8-1-12-1-18 0-13 8-21 20-21s20 8 20 21c0 6-1 10-1 18 4-4 7-10 8-19 1-18-9-33-27-33Z"
          fill={colour}
        />
      );
    case 'wizard':
      return (
        <>
          <path d="M56 4c-9 9-17 22-20 37h29C63 31 63 23 66 17c-5 0-8-2-10-13Z" fill={colour} />
          <path d="M20 44c8-7 48-8 57 0-8 5-49 5-57 0Z" fill={colour} />
          <path d="M35 41c8-3 22-3 30 0l-.6-4c-8-3-20-3-28.4 0Z" fill={light} />
        </>
      );
    case 'crown':
      return (
        <>
          <path d="M31 46c0-13 6-19 17-19s17 6 17 19c-6-6-10-8-17-8s-11 2-17 8Z" fill={colour} />
          <path d="M33 35 30 18l10 7 8-11 8 11 10-7-3 17c-8-3-22-3-30 0Z" fill={light} />
        </>
      );
    case 'feather':
      return (
        <>
          <path d="M29 43c0-14 8-20 20-20 11 0 17 6 18 15 5 1 9 3 10 6-12-4-38-5-48-1Z" fill={colour} />
          <path d="M63 34c2-13 9-20 19-22-1 11-7 19-17 23Z" fill={light} />
        </>
      );
    case 'ears':
      return (
        <>
          <path d="M31 47c-4-11-4-21-1-29 8 3 12 8 14 14ZM65 47c4-11 4-21 1-29-8 3-12 8-14 14Z" fill={colour} />
          <path d="M34 38c-2-5-2-9-1-13 4 2 6 5 7 8ZM62 38c2-5 2-9 1-13-4 2-6 5-7 8Z" fill={light} />
          <path d="M31 48c0-13 7-19 17-19s17 6 17 19c-5-5-10-9-17-5-7-4-12 0-17 5Z" fill={colour} />
        </>
      );
    case 'helmet':
      return (
        <>
          <path d="M28 52c-1-17 7-28 20-28s21 11 20 28c-3-5-6-8-9-9H37c-3 1-6 4-9 9Z" fill={light} />
          <path d="M46 12h4v31h-4Z" fill={colour} />
          <path d="M46 13c7-4 15-3 20 3-6-1-11 1-16 6Z" fill={colour} />
        </>
      );
    case 'beret':
      return (
        <>
          <path d="M29 44c0-12 7-18 19-18s19 6 19 18c-6-4-12-5-19-5s-13 1-19 5Z" fill={light} opacity="0.5" />
          <path d="M24 38c-4-12 10-22 28-20 15 2 25 9 22 16-2 5-8 4-14 4-10-1-30-4-36 0Z" fill={colour} />
          <path d="m53 18 3-6" stroke={colour} strokeWidth="4" strokeLinecap="round" />
        </>
      );
    case 'wreath':
      return (
        <>
          <path d="M30 50c-1-16 7-24 18-24s19 8 18 24c-4-8-9-12-18-12s-14 4-18 12Z" fill={light} opacity="0.55" />
          <path
            d="M30 40c-5-1-7-5-6-9 5 0 8 3 8 7 0-5 2-9 7-10 2 4 0 8-3 10 3-4 7-6 12-5 0 4-3 7-7 7 4-2 9-3 13 0-1 4-5 6-9 4 5-1 10 0 12 4-3 3-8 3-11 0 5 0 9 2 10 7-10-8-20-10-26-15Z"
            fill={colour}
          />
          <circle cx="34" cy="36" r="3" fill={light} />
          <circle cx="49" cy="35" r="3" fill={light} />
          <circle cx="62" cy="40" r="3" fill={light} />
        </>
      );
    case 'curls':
      return (
        <g fill={colour}>
          <circle cx="29" cy="46" r="8" />
          <circle cx="31" cy="35" r="9" />
          <circle cx="41" cy="27" r="9" />
          <circle cx="54" cy="27" r="9" />
          <circle cx="65" cy="34" r="9" />
          <circle cx="68" cy="46" r="8" />
          <circle cx="48" cy="32" r="8" />
        </g>
      );
    case 'plaits':
      return (
        <>
          <path d="M30 50c-1-17 7-26 18-26s19 9 18 26c-4-9-8-13-17-14-9 1-15 5-19 14Z" fill={colour} />
          <path
            d="M29 48c-6 4-8 12-6 20 0 6 4 10 7 10 4-8 3-20-1-30ZM67 48c6 4 8 12 6 20 0 6-4 10-7 10-4-8-3-20 1-30Z"
            fill={colour}
          />
          <path d="M23 76h8M65 76h8" stroke={light} strokeWidth="4" strokeLinecap="round" />
        </>
      );
  }
}
