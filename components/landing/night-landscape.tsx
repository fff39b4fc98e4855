import { LanternSnail } from './lantern-snail';

const SMALL_STARS =
  'M192 123h.01M1339 230h.01M129 16h.01M668 121h.01M1023 8h.01M1128 336h.01M520 81h.01M437 51h.01M859 18h.01M1382 68h.01M241 32h.01M808 115h.01M299 52h.01M606 103h.01M184 51h.01M790 44h.01';
const BIG_STARS = 'M388 44h.01M1219 330h.01M1276 9h.01M637 86h.01M22 16h.01M0 68h.01M431 45h.01';

type NightLandscapeProps = {
  className?: string;
  /** Which part stays when the frame is narrower or flatter than the picture. */
  keep?: string;
};

/** Evening over hills with a lit window and a snail; its nearest hill has the page's colour and runs into it. */
export function NightLandscape({ className, keep = 'xMidYMax slice' }: NightLandscapeProps) {
  return (
    <svg aria-hidden="true" viewBox="0 0 1440 800" preserveAspectRatio={keep} className={className}>
      <defs>
        <linearGradient id="dusk-sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="var(--color-sky-high)" />
          <stop offset="0.4" stopColor="var(--color-sky-mid)" />
          <stop offset="0.6" stopColor="var(--color-sky-low)" />
          <stop offset="0.74" stopColor="var(--color-sky-glow)" />
        </linearGradient>
        <radialGradient id="dusk-halo">
          <stop offset="0" stopColor="var(--color-sky-moon)" stopOpacity="0.4" />
          <stop offset="0.45" stopColor="var(--color-sky-moon)" stopOpacity="0.12" />
          <stop offset="1" stopColor="var(--color-sky-moon)" stopOpacity="0" />
        </radialGradient>
      </defs>
      <rect width="1440" height="800" fill="url(#dusk-sky)" />
      <g stroke="var(--color-sky-moon)" strokeLinecap="round" fill="none">
        <path d={SMALL_STARS} strokeWidth="2.6" opacity="0.7" />
        <path d={BIG_STARS} strokeWidth="4" opacity="0.9" />
      </g>
      <g fill="var(--color-sky-ink)" opacity="0.13">
        <path d="M180 420c60-26 150-26 220-6 60-20 120-12 160 10 30 16-420 18-380-4ZM980 380c50-22 130-20 180-4 60-14 120-6 150 12 20 14-370 10-330-8Z" />
      </g>
      <path
        d="M0 600c120-60 230-76 350-36s210 36 330-14 250-58 380-12 240 34 380-20v282H0Z"
        fill="var(--color-hill-far)"
      />
      <path d="M0 656c140-50 300-42 440-4s250 26 380-14 300-46 620 10v152H0Z" fill="var(--color-hill-mid)" />
      <House />
      <g fill="var(--color-hill-near)">
        <path d="M0 700c160-60 330-70 520-20s330 30 480-8 280-28 440 8v120H0Z" />
        <path d="M1108 690c-4-30-3-58 2-90-24 4-40-12-36-32-22-10-18-42 6-46 2-26 38-34 52-12 24-8 44 16 34 36 20 14 10 46-16 46-6 6-14 9-22 9-4 30-4 60 2 92Z" />
        <path d="m386 690 8-40h-26l16-34h-16l18-38 18 38h-16l16 34h-26l8 40ZM436 694l6-30h-20l13-27h-12l14-30 14 30h-12l13 27h-20l6 30Z" />
      </g>
      <LanternSnail x={628} y={627} />
      <path d="M0 764c220-46 420-52 640-40s420 4 800-10v90H0Z" fill="var(--color-ground)" />
    </svg>
  );
}

function House() {
  return (
    <g>
      <path d="M820 644v-46l-10 4 44-44 44 44-10-4v46Z" fill="var(--color-hill-near)" />
      <path d="M872 572v-22h10v32Z" fill="var(--color-hill-near)" />
      <path d="M844 606h20v20h-20Z" fill="var(--color-sky-moon)" />
      <path d="M853 606h2v20h-2ZM844 615h20v2h-20Z" fill="var(--color-hill-near)" />
      <circle cx="854" cy="616" r="46" fill="url(#dusk-halo)" />
    </g>
  );
}
