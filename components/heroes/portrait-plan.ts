import { pictureSeed } from '@/components/ui/picture-seed';
import { HEADWEAR, type Headwear } from './hero-headwear';

export type PortraitScene = { sky: string; glow: string; hill: string; light: string };

const SCENES: readonly [PortraitScene, ...PortraitScene[]] = [
  { sky: '#27305c', glow: '#d78d66', hill: '#3c3a63', light: '#efc27a' },
  { sky: '#1f3f50', glow: '#7fb1a3', hill: '#2c5a58', light: '#f1deb0' },
  { sky: '#41305a', glow: '#c7828f', hill: '#5a3f68', light: '#f0c98d' },
  { sky: '#2b3b2f', glow: '#c9b666', hill: '#40563f', light: '#e9d58f' },
  { sky: '#52323c', glow: '#e3a26c', hill: '#6d434a', light: '#f3d3a0' },
  { sky: '#1b2850', glow: '#6f93cf', hill: '#2c4176', light: '#f4dfa6' },
  { sky: '#5a4a7c', glow: '#f0bfa6', hill: '#77659a', light: '#ffe3b0' },
  { sky: '#23444a', glow: '#d9c48a', hill: '#37635c', light: '#fbe2a4' },
  { sky: '#3a3142', glow: '#b9a0c9', hill: '#544a63', light: '#ead9f2' },
  { sky: '#6a4434', glow: '#f2c27c', hill: '#8a5d45', light: '#ffe9bd' },
];
const CLOAKS = ['#a3473c', '#c08a35', '#3f7a78', '#6a4f96', '#2f5c86', '#b5613f', '#8c3f5c', '#4c7a4a'] as const;
const FACES = ['#f4d3b2', '#dda87a', '#b97d4e', '#7c4d31', '#e2a66d', '#b9c7b0', '#c9bfd6'] as const;
const BACKDROPS = ['hills', 'peaks', 'rays', 'window'] as const;
const BADGES = ['star', 'moon', 'heart', 'leaf'] as const;
const EYES = ['open', 'asleep', 'smiling'] as const;

export type PortraitPlan = {
  scene: PortraitScene;
  cloak: string;
  face: string;
  headwear: Headwear;
  backdrop: (typeof BACKDROPS)[number];
  badge: (typeof BADGES)[number];
  eyes: (typeof EYES)[number];
  moon: { x: number; y: number; r: number };
  /** Degrees: how the head is held. */
  tilt: number;
  isMirrored: boolean;
  seed: number;
};

/** The same hero always looks the same; each part is chosen by a number of its own, so that no two go together. */
export function planPortrait(id: string): PortraitPlan {
  const numberFor = (part: string) => pictureSeed(`${part} ${id} ${part}`) >>> 4;
  const pick = <Item>(part: string, list: readonly [Item, ...Item[]]) => list[numberFor(part) % list.length] ?? list[0];
  return {
    scene: pick('scene', SCENES),
    cloak: pick('cloak', CLOAKS),
    headwear: pick('headwear', HEADWEAR),
    face: pick('face', FACES),
    backdrop: pick('backdrop', BACKDROPS),
    badge: pick('badge', BADGES),
    eyes: pick('eyes', EYES),
    moon: { x: 12 + (numberFor('x') % 73), y: 14 + (numberFor('y') % 20), r: 6 + (numberFor('r') % 7) },
    tilt: (numberFor('tilt') % 15) - 7,
    isMirrored: numberFor('side') % 2 === 1,
    seed: numberFor('stars'),
  };
}
