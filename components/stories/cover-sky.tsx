import type { CoverPalette } from './cover-plan';
import { at, between, type Canvas, dotsPath } from './cover-shapes';

type CoverSkyProps = { canvas: Canvas; palette: CoverPalette; gradientId: string };

export function CoverSky({ canvas, palette, gradientId }: CoverSkyProps) {
  const { width, height, random } = canvas;
  const isCrescent = random() < 0.55;
  const radius = height * between(random, 0.055, 0.105);
  const x = width * between(random, 0.16, 0.84);
  const y = height * between(random, 0.14, 0.3);
  const dawn = between(random, 0.62, 0.98);
  const extra = random();
  const stars = Math.round(width / 14);
  return (
    <>
      <linearGradient id={gradientId} x2="0" y2="1">
        <stop stopColor={palette.skyTop} />
        <stop offset={`${at(dawn * 100)}%`} stopColor={palette.skyLow} />
      </linearGradient>
      <rect width={width} height={height} fill={`url(#${gradientId})`} />
      <g fill="none" stroke={palette.moon} strokeLinecap="round">
        <path d={dotsPath(canvas, stars, 0.5)} strokeWidth="2" opacity="0.55" />
        <path d={dotsPath(canvas, Math.round(stars / 4), 0.42)} strokeWidth="3.6" opacity="0.85" />
      </g>
      {extra < 0.25 ? <ShootingStar canvas={canvas} colour={palette.moon} /> : null}
      {extra > 0.78 ? <Aurora canvas={canvas} colour={palette.glow} /> : null}
      <g fill={palette.moon}>
        <circle cx={at(x)} cy={at(y)} r={at(radius * 2.7)} opacity="0.07" />
        <circle cx={at(x)} cy={at(y)} r={at(radius * 1.75)} opacity="0.1" />
        {isCrescent ? (
          <path d={crescentPath(x, y, radius)} />
        ) : (
          <>
            <circle cx={at(x)} cy={at(y)} r={at(radius)} />
            <path
              d={`M${at(x - radius * 0.35, y - radius * 0.2)}h0M${at(x + radius * 0.3, y + radius * 0.35)}h0`}
              stroke={palette.skyLow}
              strokeWidth={at(radius * 0.42)}
              strokeLinecap="round"
              opacity="0.28"
            />
          </>
        )}
      </g>
      <path d={cloudPath(canvas)} fill={palette.moon} opacity="0.13" />
    </>
  );
}

function ShootingStar({ canvas: { width, height, random }, colour }: { canvas: Canvas; colour: string }) {
  const [x, y, length] = [width * between(random, 0.1, 0.6), height * between(random, 0.08, 0.2), height * 0.16];
  return (
    <path
      d={`M${at(x, y)}l${at(length, length * 0.42)}l${at(-length * 0.96, -length * 0.36)}Z`}
      fill={colour}
      stroke={colour}
      strokeWidth="1.5"
      strokeLinejoin="round"
      opacity="0.8"
    />
  );
}

/** Northern lights: two veils across the sky. */
function Aurora({ canvas: { width, height, random }, colour }: { canvas: Canvas; colour: string }) {
  const veils = [0.16, 0.3].map((level) => {
    const y = height * (level + between(random, -0.05, 0.05));
    const swing = height * between(random, 0.06, 0.14);
    const depth = height * between(random, 0.1, 0.2);
    return `M0 ${at(y)}C${at(width * 0.3, y - swing, width * 0.6, y + swing, width, y - swing * 0.4)}v${at(depth)}C${at(width * 0.6, y + swing + depth, width * 0.3, y - swing + depth, 0, y + depth * 0.6)}Z`;
  });
  return <path d={veils.join('')} fill={colour} opacity="0.12" />;
}

function crescentPath(x: number, y: number, radius: number): string {
  const [tipX, tipY] = [radius * 0.55, radius * 0.84];
  const outer = `A${at(radius, radius)} 0 1 0 ${at(x + tipX, y + tipY)}`;
  const inner = `A${at(radius * 0.92, radius * 0.92)} 0 0 1 ${at(x + tipX, y - tipY)}`;
  return `M${at(x + tipX, y - tipY)}${outer}${inner}Z`;
}

/** Two long, flat clouds. */
function cloudPath({ width, height, random }: Canvas): string {
  return [0.36, 0.48]
    .map((level) => {
      const length = Math.min(width, 420) * between(random, 0.3, 0.5);
      const x = between(random, -length * 0.3, width - length * 0.6);
      const y = height * (level + between(random, -0.04, 0.04));
      const r = height * 0.016;
      return `M${at(x, y)}h${at(length)}a${at(r, r)} 0 0 1 0 ${at(2 * r)}h${at(-length * 0.8)}a${at(r, r)} 0 0 0 0 ${at(2 * r)}h${at(length * 0.45)}h${at(-length * 0.75)}a${at(r, r)} 0 0 1 0 ${at(-2 * r)}h${at(length * 0.1)}a${at(r, r)} 0 0 1 0 ${at(-2 * r)}Z`;
    })
    .join('');
}
