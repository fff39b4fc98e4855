import type { Hero } from '@/lib/heroes/hero';
import { HeroHeadwear } from './hero-headwear';
import { PortraitBackdrop, PortraitBadge, PortraitEyes } from './portrait-parts';
import { planPortrait } from './portrait-plan';

type HeroPortraitProps = { hero: Pick<Hero, 'id'>; className?: string };

const WIDTH = 96;
const HEIGHT = 112;

/** An arched storybook picture, the same for the same hero. Decorative. */
export function HeroPortrait({ hero, className = 'w-20' }: HeroPortraitProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={`shrink-0 overflow-hidden rounded-t-full rounded-b-control ${className}`}
    >
      <PortraitPicture id={hero.id} />
    </svg>
  );
}

/** A file of its own, without the arch: who shows it has a frame of theirs. */
export function PortraitFile({ id, width }: { id: string; width: number }) {
  return (
    <svg
      aria-hidden="true"
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={Math.round((width * HEIGHT) / WIDTH)}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      <PortraitPicture id={id} />
    </svg>
  );
}

function PortraitPicture({ id }: { id: string }) {
  const plan = planPortrait(id);
  const { scene, cloak, face, headwear, moon, tilt, seed } = plan;
  return (
    <g transform={plan.isMirrored ? `translate(${WIDTH}) scale(-1 1)` : undefined}>
      <rect width={WIDTH} height={HEIGHT} fill={scene.sky} />
      <ellipse cx="48" cy="100" rx="70" ry="46" fill={scene.glow} opacity="0.35" />
      <circle cx={moon.x} cy={moon.y} r={moon.r} fill={scene.light} opacity="0.9" />
      <g fill={scene.light} opacity="0.8">
        <circle cx={14 + (seed % 13)} cy="46" r="1.3" />
        <circle cx={74 + (seed % 9)} cy="44" r="1.5" />
        <circle cx={82 - (seed % 7)} cy="62" r="1.1" />
      </g>
      <PortraitBackdrop plan={plan} />
      <path d="M10 114c2-24 17-38 38-38s36 14 38 38Z" fill={cloak} />
      <g transform={`rotate(${tilt} 48 76)`}>
        <path d="M40 66h16v10c0 5-4 8-8 8s-8-3-8-8Z" fill={face} opacity="0.85" />
        <ellipse cx="48" cy="53" rx="17.5" ry="18.5" fill={face} />
        <HeroHeadwear kind={headwear} colour={cloak} light={scene.light} />
        <PortraitEyes plan={plan} />
        <path d="M43 62q5 4.5 10 0" stroke="#2a1d1a" strokeWidth="2" strokeLinecap="round" fill="none" />
      </g>
      <path d="M33 79c9 9 21 9 30 0l4 4c-11 12-27 12-38 0Z" fill={scene.light} opacity="0.9" />
      <PortraitBadge plan={plan} />
    </g>
  );
}
