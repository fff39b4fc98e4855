import { pickBy, pictureSeed } from '@/components/ui/picture-seed';
import type { Hero } from '@/lib/heroes/hero';
import { type Headwear, HeroHeadwear } from './hero-headwear';

type HeroPortraitProps = { hero: Pick<Hero, 'id'>; className?: string };

type Scene = { sky: string; glow: string; hill: string; cloak: string; light: string };

const SCENES: readonly [Scene, ...Scene[]] = [
  { sky: '#27305c', glow: '#d78d66', hill: '#3c3a63', cloak: '#a3473c', light: '#efc27a' },
  { sky: '#1f3f50', glow: '#7fb1a3', hill: '#2c5a58', cloak: '#c08a35', light: '#f1deb0' },
  { sky: '#41305a', glow: '#c7828f', hill: '#5a3f68', cloak: '#3f7a78', light: '#f0c98d' },
  { sky: '#2b3b2f', glow: '#c9b666', hill: '#40563f', cloak: '#6a4f96', light: '#e9d58f' },
  { sky: '#52323c', glow: '#e3a26c', hill: '#6d434a', cloak: '#2f5c86', light: '#f3d3a0' },
];
const FACES = ['#f4d3b2', '#dda87a', '#b97d4e', '#7c4d31', '#e2a66d', '#b9c7b0', '#c9bfd6'] as const;

/** An arched storybook picture, the same for the same hero. Decorative. */
export function HeroPortrait({ hero, className = 'w-20' }: HeroPortraitProps) {
  const seed = pictureSeed(hero.id);
  const scene = pickBy(seed, 1, SCENES);
  const headwear = pickBy<Headwear>(seed, 2, ['hood', 'wizard', 'crown', 'feather', 'ears', 'helmet']);
  const moonX = 20 + (seed % 3) * 28;
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 96 112"
      className={`shrink-0 overflow-hidden rounded-t-full rounded-b-control ${className}`}
    >
      <rect width="96" height="112" fill={scene.sky} />
      <ellipse cx="48" cy="100" rx="70" ry="46" fill={scene.glow} opacity="0.35" />
      <circle cx={moonX} cy="26" r="9" fill={scene.light} opacity="0.9" />
      <g fill={scene.light} opacity="0.8">
        <circle cx={14 + (seed % 13)} cy="46" r="1.3" />
        <circle cx={74 + (seed % 9)} cy="44" r="1.5" />
        <circle cx={82 - (seed % 7)} cy="62" r="1.1" />
      </g>
      <path d="M0 86c20-14 34-10 48-2s30 6 48-6v34H0Z" fill={scene.hill} />
      <path d="M10 114c2-24 17-38 38-38s36 14 38 38Z" fill={scene.cloak} />
      <path d="M40 66h16v10c0 5-4 8-8 8s-8-3-8-8Z" fill={pickBy(seed, 3, FACES)} opacity="0.85" />
      <path d="M33 79c9 9 21 9 30 0l4 4c-11 12-27 12-38 0Z" fill={scene.light} opacity="0.9" />
      <ellipse cx="48" cy="53" rx="17.5" ry="18.5" fill={pickBy(seed, 3, FACES)} />
      <HeroHeadwear kind={headwear} colour={scene.cloak} light={scene.light} />
      <g fill="#2a1d1a">
        <circle cx="41.5" cy="54" r="2.3" />
        <circle cx="54.5" cy="54" r="2.3" />
      </g>
      <path d="M43 62q5 4.5 10 0" stroke="#2a1d1a" strokeWidth="2" strokeLinecap="round" fill="none" />
      <path d="m48 88 2.2 4.8 5.2.6-3.9 3.5 1.1 5.1-4.6-2.6-4.6 2.6 1.1-5.1-3.9-3.5 5.2-.6Z" fill={scene.light} />
    </svg>
  );
}
