import type { ReactNode } from 'react';
import { at, between, type SceneProps } from './cover-shapes';
import type { CoverCreature as Creature } from './cover-words';

type Colours = { body: string; light: string };

/** Drawn in a box of 100 by 100, standing on its lower edge; those of the air hover in it. */
const FIGURES: Readonly<Record<Creature, (colours: Colours) => ReactNode>> = {
  cat: ({ body, light }) => (
    <>
      <path
        d="M28 100c-3-24 1-40 14-48-7-8-8-20-5-34l11 10c5-2 10-2 15 0l11-10c3 14 2 26-5 34 13 8 19 24 17 48Z"
        fill={body}
      />
      <path d="M80 97c18-2 22-22 12-36" fill="none" stroke={body} strokeWidth="7" strokeLinecap="round" />
      <path d="M48 40h0M63 40h0" stroke={light} strokeWidth="5" strokeLinecap="round" />
    </>
  ),
  rabbit: ({ body, light }) => (
    <>
      <path
        d="M20 100c-6-24 8-44 30-46 0-6 2-12 7-16-9-12-12-26-8-38 9 6 14 20 15 33 3-13 9-22 17-26 2 13-2 25-9 33 10 6 12 18 4 25-2 5-5 8-7 11 9 8 12 16 12 24Z"
        fill={body}
      />
      <circle cx="21" cy="86" r="8" fill={light} opacity="0.7" />
      <path d="M69 49h0" stroke={light} strokeWidth="5" strokeLinecap="round" />
    </>
  ),
  owl: ({ body, light }) => (
    <>
      <path
        d="M30 98c-12-16-14-46-5-66l-3-20 16 9c8-3 16-3 24 0l16-9-3 20c9 20 7 50-5 66-10 5-30 5-40 0Z"
        fill={body}
      />
      <circle cx="39" cy="43" r="10" fill={light} />
      <circle cx="61" cy="43" r="10" fill={light} />
      <path d="M39 43h0M61 43h0" stroke={body} strokeWidth="9" strokeLinecap="round" />
      <path d="m50 50 5 7-5 7-5-7Z" fill={light} />
    </>
  ),
  hedgehog: ({ body, light }) => (
    <>
      <path
        d="M6 100c0-5 5-9 14-12 1-6 4-12 9-17l-4-9 10 2 0-11 10 5 4-11 8 8 7-9 5 10 9-7 2 11 10-3-1 11 10 1-5 9 8 5-7 6c4 5 5 8 5 11Z"
        fill={body}
      />
      <path d="M24 86h0" stroke={light} strokeWidth="5" strokeLinecap="round" />
    </>
  ),
  snail: ({ body, light }) => (
    <>
      <path d="M4 100c6-8 16-10 30-10h32c8 0 12-6 12-16s4-16 12-14 8 12 6 20c-2 12-12 20-26 20Z" fill={body} />
      <circle cx="46" cy="66" r="28" fill={light} />
      <path
        d="M46 66c0-5 7-4 7 2 0 8-12 9-15 0-3-12 9-19 19-14 12 6 10 24-3 28"
        fill="none"
        stroke={body}
        strokeWidth="4"
        strokeLinecap="round"
      />
      <path d="M85 60l-5-14M92 60l5-13" stroke={body} strokeWidth="3.5" strokeLinecap="round" />
    </>
  ),
  whale: ({ body, light }) => (
    <>
      <path
        d="M2 100c2-30 34-46 66-34 8 3 14 8 18 12 6-6 6-16-2-26 10 0 16 4 19 10 4-7 11-11 20-9-4 9-8 24-18 32-4 8-8 12-12 15Z"
        fill={body}
      />
      <path d="M22 84h0" stroke={light} strokeWidth="5" strokeLinecap="round" />
      <path
        d="M40 58c0-12-8-16-14-14M42 58c0-12 8-16 14-14M41 58V38"
        fill="none"
        stroke={light}
        strokeWidth="3.5"
        strokeLinecap="round"
        opacity="0.8"
      />
    </>
  ),
  dinosaur: ({ body, light }) => (
    <>
      <path
        d="M0 96c12-4 16-16 27-22 14-8 28-6 37-1 7-12 6-34 10-50 3-10 14-14 22-9 6 3 8 9 5 12-6 2-12 0-14 5-2 22-1 44-14 58l1 11H62l-1-8c-7 2-15 2-21 0l-1 8H26l1-13c-8 2-15 8-27 9Z"
        fill={body}
      />
      <path d="M88 21h0" stroke={light} strokeWidth="4.5" strokeLinecap="round" />
    </>
  ),
  bear: ({ body, light }) => (
    <>
      <path
        d="M22 100c-4-20 2-36 12-44-8-8-9-20-4-28-6-8 4-18 12-11 5-2 11-2 16 0 8-7 18 3 12 11 5 8 4 20-4 28 10 8 16 24 12 44Z"
        fill={body}
      />
      <ellipse cx="50" cy="44" rx="9" ry="7" fill={light} opacity="0.75" />
      <path d="M42 32h0M58 32h0" stroke={light} strokeWidth="4.5" strokeLinecap="round" />
    </>
  ),
  fox: ({ body, light }) => (
    <>
      <path
        d="M0 78c12 7 20 4 27-3 4-14 18-19 33-18 8 0 14-6 17-14l2-16 10 9c4-1 7-1 10 0l10-9 1 17c-1 9-7 13-15 17-4 4-5 8-5 14l2 25h-9l-4-21c-8 4-19 4-28 2l-5 19h-9l1-23c-9 9-25 14-38 1Z"
        fill={body}
      />
      <path d="M0 78c6 4 12 5 17 3-1 5-1 8 0 11-7-3-13-7-17-14Z" fill={light} />
      <path d="M90 46h0M101 46h0" stroke={light} strokeWidth="4" strokeLinecap="round" />
    </>
  ),
  birds: ({ light }) => (
    <path
      d="M2 40q10-14 20 0q10-14 20 0M44 20q8-11 16 0q8-11 16 0M58 56q7-9 14 0q7-9 14 0"
      fill="none"
      stroke={light}
      strokeWidth="4.5"
      strokeLinecap="round"
    />
  ),
  butterfly: ({ body, light }) => (
    <>
      <path
        d="M50 50C38 22 10 18 10 38c0 14 18 18 40 14C28 58 20 72 30 80c10 7 18-8 20-26 2 18 10 33 20 26 10-8 2-22-20-28 22 4 40 0 40-14 0-20-28-16-40 12Z"
        fill={light}
      />
      <path d="M50 40v34" stroke={body} strokeWidth="5" strokeLinecap="round" />
    </>
  ),
  train: ({ body, light }) => (
    <>
      <path d="M4 92V56h34v-12h-4v-8h34v8h-3v20h21V46h-5v-7h18v7h-5v18c8 2 11 10 11 18v10Z" fill={body} />
      <path d="M44 46h14v11H44ZM11 63h9v10h-9ZM25 63h9v10h-9Z" fill={light} />
      <g fill={body} stroke={light} strokeWidth="3">
        <circle cx="20" cy="92" r="8" />
        <circle cx="44" cy="92" r="8" />
        <circle cx="68" cy="92" r="8" />
        <circle cx="92" cy="92" r="8" />
      </g>
      <path d="M86 28h0M76 15h0M60 6h0" stroke={light} strokeLinecap="round" strokeWidth="13" opacity="0.45" />
    </>
  ),
  rocket: ({ body, light }) => (
    <g transform="rotate(28 50 50)">
      <path d="M50 2c16 14 20 38 14 60H36C30 40 34 16 50 2Z" fill={light} />
      <path d="M36 44 24 66l12-2ZM64 44l12 22-12-2Z" fill={body} />
      <circle cx="50" cy="32" r="7" fill={body} />
      <path d="M43 66h14l-7 28Z" fill={light} opacity="0.6" />
    </g>
  ),
};

const IN_THE_AIR: readonly Creature[] = ['birds', 'butterfly', 'rocket'];

/** Who the story is about, small, on the nearest hill or in the air. */
export function CoverCreature({ creature, canvas, palette }: SceneProps & { creature: Creature }) {
  const { width, height, random } = canvas;
  const size = height * between(random, 0.17, 0.21);
  const isFlying = IN_THE_AIR.includes(creature);
  const x = between(random, width * 0.08, width * 0.88 - size);
  const y = isFlying ? height * between(random, 0.28, 0.4) : height * between(random, 0.955, 0.975) - size;
  const isMirrored = random() < 0.5;
  const scale = at(size / 100);
  const place = isMirrored
    ? `translate(${at(x + size)} ${at(y)}) scale(-${scale} ${scale})`
    : `translate(${at(x)} ${at(y)}) scale(${scale})`;
  // The nearest hill is the darkest: whoever stands on it is seen by the evening's own light.
  const [far, , near] = palette.hills;
  const body = isFlying ? near : far;
  return <g transform={place}>{FIGURES[creature]({ body, light: palette.glow })}</g>;
}
