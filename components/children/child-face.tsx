import { pickBy, pictureSeed } from '@/components/ui/picture-seed';
import type { ChildProfile } from '@/lib/children/child-profile';
import { HairBehind, HairInFront, type HairStyle } from './child-hair';

type ChildFaceProps = { profile: Pick<ChildProfile, 'id' | 'age' | 'gender'>; className?: string };

type Skin = { tone: string; shade: string };

const SKINS: readonly [Skin, ...Skin[]] = [
  { tone: '#f4d3b2', shade: '#e2b48d' },
  { tone: '#ecc097', shade: '#d6a075' },
  { tone: '#d9a273', shade: '#bf8455' },
  { tone: '#b97d4e', shade: '#9c6439' },
  { tone: '#8f5a38', shade: '#764628' },
  { tone: '#68422b', shade: '#52321f' },
];
const HAIRS = ['#2a1d1a', '#49301f', '#74492a', '#a9703a', '#d6a55b', '#a04a2c', '#1f1c25'] as const;
const SKIES = ['#35406f', '#4a3f6c', '#2c5162', '#6a4a59', '#47573f'] as const;
const PYJAMAS = ['#d98f6b', '#7fa3a8', '#c9a650', '#93a36d', '#a884ad', '#c47a86'] as const;

function hairStyle(seed: number, { age, gender }: ChildFaceProps['profile']): HairStyle {
  if (age < 2) return 'tuft';
  if (gender === 'female') return pickBy(seed, 1, ['long', 'bob', 'pigtails', 'bun', 'curls']);
  if (gender === 'male') return pickBy(seed, 1, ['short', 'tousled', 'curls']);
  return pickBy(seed, 1, ['bob', 'tousled', 'curls', 'short']);
}

/** A sleepy face that is this child's own: the same profile always draws the same one. Decorative. */
export function ChildFace({ profile, className = 'size-20' }: ChildFaceProps) {
  const seed = pictureSeed(profile.id);
  const skin = pickBy(seed, 2, SKINS);
  const hair = pickBy(seed, 3, HAIRS);
  const style = hairStyle(seed, profile);
  const isBaby = profile.age < 3;
  return (
    <svg aria-hidden="true" viewBox="0 0 96 96" className={`shrink-0 overflow-hidden rounded-full ${className}`}>
      <rect width="96" height="96" fill={pickBy(seed, 4, SKIES)} />
      <g fill="#f6e3b8">
        <circle cx={14 + (seed % 9)} cy={22 + (seed % 7)} r="1.6" />
        <circle cx={78 + (seed % 6)} cy={20 + (seed % 11)} r="1.9" />
        <circle cx={10 + (seed % 5)} cy={50 + (seed % 5)} r="1.2" opacity="0.7" />
        <circle cx={85 - (seed % 4)} cy={50 + (seed % 8)} r="1.1" opacity="0.7" />
      </g>
      <HairBehind style={style} colour={hair} />
      <path d="M12 98c2-19 17-25 36-25s34 6 36 25Z" fill={pickBy(seed, 5, PYJAMAS)} />
      <path d="M41 64h14v9c0 4-3.2 7-7 7s-7-3-7-7Z" fill={skin.shade} />
      <circle cx="25.5" cy="53" r="5" fill={skin.tone} />
      <circle cx="70.5" cy="53" r="5" fill={skin.tone} />
      <ellipse cx="48" cy={isBaby ? 51 : 50} rx={isBaby ? 24 : 22.5} ry={isBaby ? 22 : 23} fill={skin.tone} />
      <g fill="#d4573f" opacity="0.3">
        <circle cx="34.5" cy="59" r="4.5" />
        <circle cx="61.5" cy="59" r="4.5" />
      </g>
      <Eyes isAsleep={seed % 3 === 0} />
      <path d="M46.5 56.5q1.5 1.5 3 0" stroke={skin.shade} strokeWidth="2" strokeLinecap="round" fill="none" />
      <path d="M42.5 62.5q5.5 5 11 0" stroke="#5b2a24" strokeWidth="2" strokeLinecap="round" fill="none" />
      <HairInFront style={style} colour={hair} />
    </svg>
  );
}

function Eyes({ isAsleep }: { isAsleep: boolean }) {
  if (isAsleep) {
    return (
      <path
        d="M34.5 51q4.5 4 9 0M52.5 51q4.5 4 9 0"
        stroke="#2a1d1a"
        strokeWidth="2.2"
        strokeLinecap="round"
        fill="none"
      />
    );
  }
  return (
    <>
      <circle cx="39" cy="51" r="3" fill="#2a1d1a" />
      <circle cx="57" cy="51" r="3" fill="#2a1d1a" />
      <circle cx="40" cy="50" r="0.9" fill="#f7ecd8" />
      <circle cx="58" cy="50" r="0.9" fill="#f7ecd8" />
    </>
  );
}
