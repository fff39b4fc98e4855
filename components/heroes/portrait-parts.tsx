import type { PortraitPlan } from './portrait-plan';

type PartProps = { plan: PortraitPlan };

/** What lies behind a hero. */
export function PortraitBackdrop({ plan: { backdrop, scene } }: PartProps) {
  switch (backdrop) {
    case 'hills':
      return <path d="M0 86c20-14 34-10 48-2s30 6 48-6v34H0Z" fill={scene.hill} />;
    case 'peaks':
      return (
        <>
          <path d="M-8 112 22 52l16 28 18-36 46 68Z" fill={scene.hill} />
          <path d="m22 52 7 14-7-3-7 3ZM56 44l8 13-8-4-7 5Z" fill={scene.light} opacity="0.7" />
        </>
      );
    case 'rays':
      return (
        <>
          <path
            d="M48 96-10 40v-24ZM48 96 10-6h18ZM48 96 46-6h16ZM48 96 84-6h20ZM48 96l62-62v24Z"
            fill={scene.glow}
            opacity="0.28"
          />
          <path d="M0 92q48-16 96 0v20H0Z" fill={scene.hill} />
        </>
      );
    case 'window':
      return (
        <>
          <path d="M10 112V44a38 38 0 0 1 76 0v68" fill="none" stroke={scene.hill} strokeWidth="9" />
          <path d="M0 100h96v12H0Z" fill={scene.hill} />
        </>
      );
  }
}

export function PortraitEyes({ plan: { eyes } }: PartProps) {
  if (eyes === 'open') {
    return (
      <g fill="#2a1d1a">
        <circle cx="41.5" cy="54" r="2.3" />
        <circle cx="54.5" cy="54" r="2.3" />
      </g>
    );
  }
  const d = eyes === 'asleep' ? 'M38 53.5q3.5 3 7 0M51 53.5q3.5 3 7 0' : 'M38 55.5q3.5-4 7 0M51 55.5q3.5-4 7 0';
  return <path d={d} stroke="#2a1d1a" strokeWidth="2" strokeLinecap="round" fill="none" />;
}

const BADGES = {
  star: 'm48 88 2.2 4.8 5.2.6-3.9 3.5 1.1 5.1-4.6-2.6-4.6 2.6 1.1-5.1-3.9-3.5 5.2-.6Z',
  moon: 'M51 87.5a7.5 7.5 0 1 0 4.5 11 6 6 0 0 1-4.5-11Z',
  heart: 'M48 102c-7-4.5-8.5-8-7.5-11 1-3 5.5-3.500 7.5-.5 2-3 6.5-2.500 7.5.5 1 3-.5 6.5-7.5 11Z',
  leaf: 'M40 102c0-9 5-14 16-14 0 10-5 15-13 13Z',
} as const;

export function PortraitBadge({ plan: { badge, scene } }: PartProps) {
  return <path d={BADGES[badge]} fill={scene.light} />;
}
