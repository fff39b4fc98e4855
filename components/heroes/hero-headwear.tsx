export type Headwear = 'hood' | 'wizard' | 'crown' | 'feather' | 'ears' | 'helmet';

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
  }
}
