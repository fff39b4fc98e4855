import { at, between, type Canvas, hillPath, pinePath, rectPath, type SceneProps } from './cover-shapes';

/** Peaks with snow on them, pines at their feet. */
export function MountainScene({ canvas, palette }: SceneProps) {
  const { width, height, random } = canvas;
  const [far, middle, near] = palette.hills;
  const peaks = Array.from({ length: Math.round(width / 150) + 1 }, (_, index) => ({
    x: (index + between(random, 0.1, 0.7)) * 150 - 40,
    top: height * between(random, 0.38, 0.52),
    half: height * between(random, 0.26, 0.36),
  }));
  const pines = Array.from({ length: Math.round(width / 46) }, (_, index) =>
    pinePath((index + random()) * 46, height * 0.9, height * between(random, 0.1, 0.17)),
  ).join('');
  return (
    <>
      <path
        d={peaks.map(({ x, top, half }) => `M${at(x - half, height)}L${at(x, top)}L${at(x + half, height)}Z`).join('')}
        fill={far}
      />
      <path d={peaks.map((peak) => snowPath(peak, height)).join('')} fill={palette.moon} opacity="0.75" />
      <path d={hillPath(canvas, 0.76, 0.05, 3)} fill={middle} />
      <path d={pines} fill={near} />
      <path d={hillPath(canvas, 0.89, 0.025, 3)} fill={near} />
    </>
  );
}

function snowPath({ x, top, half }: { x: number; top: number; half: number }, height: number): string {
  const depth = (height - top) * 0.2;
  const side = half * 0.2;
  return `M${at(x, top)}L${at(x + side, top + depth)}l${at(-side * 0.55, -depth * 0.3)}l${at(-side * 0.4, depth * 0.5)}l${at(-side * 0.45, -depth * 0.4)}L${at(x - side, top + depth)}Z`;
}

/** A castle on its hill, with lit windows and flags. */
export function CastleScene({ canvas, palette }: SceneProps) {
  const { width, height, random } = canvas;
  const [far, middle, near] = palette.hills;
  const x = width * between(random, 0.36, 0.64);
  const unit = height * 0.05;
  const foot = height * 0.78;
  const towers = [
    { x: x - unit * 3.1, w: unit * 1.5, h: unit * between(random, 3.4, 4.6) },
    { x: x - unit * 0.95, w: unit * 1.9, h: unit * between(random, 5.4, 6.4) },
    { x: x + unit * 1.7, w: unit * 1.5, h: unit * between(random, 3.8, 5) },
  ];
  const walls =
    towers.map((tower) => rectPath(tower.x, foot - tower.h, tower.w, tower.h + unit * 2)).join('') +
    rectPath(x - unit * 3, foot - unit * 2.3, unit * 6, unit * 4);
  const roofs = towers
    .map(
      ({ x: left, w, h }) =>
        `M${at(left - unit * 0.25, foot - h)}l${at(w / 2 + unit * 0.25, -unit * 1.9)}l${at(w / 2 + unit * 0.25, unit * 1.9)}Z`,
    )
    .join('');
  const flags = towers
    .map(
      ({ x: left, w, h }) =>
        `M${at(left + w / 2, foot - h - unit * 2.6)}l${at(unit * 0.8, unit * 0.3)}l${at(-unit * 0.8, unit * 0.35)}v${at(unit * 0.4)}`,
    )
    .join('');
  const windows = towers
    .map(({ x: left, w, h }) => archPath(left + w / 2, foot - h + unit * 1.4, unit * 0.45))
    .concat(archPath(x, foot + unit * 0.2, unit * 1.05))
    .join('');
  return (
    <>
      <path d={hillPath(canvas, 0.66, 0.06, 4)} fill={far} />
      <path d={walls} fill={middle} />
      <path d={roofs} fill={near} />
      <path d={flags} fill={palette.glow} stroke={palette.glow} strokeWidth="1.5" strokeLinejoin="round" />
      <path d={windows} fill={palette.glow} />
      <path d={moundPath(canvas, x, foot)} fill={middle} />
      <path d={hillPath(canvas, 0.88, 0.035, 3)} fill={near} />
    </>
  );
}

function archPath(x: number, y: number, width: number): string {
  const half = width / 2;
  return `M${at(x - half, y)}v${at(-width * 0.9)}a${at(half, half)} 0 0 1 ${at(width)} 0v${at(width * 0.9)}Z`;
}

function moundPath({ height }: Canvas, x: number, foot: number): string {
  const reach = height * 0.5;
  return `M${at(x - reach, height)}C${at(x - reach * 0.6, foot, x - reach * 0.3, foot + 4, x, foot + 4)}S${at(x + reach * 0.6, foot, x + reach, height)}Z`;
}

/** A balloon over wide hills. */
export function BalloonScene({ canvas, palette }: SceneProps) {
  const { width, height, random } = canvas;
  const [far, middle, near] = palette.hills;
  const x = width * between(random, 0.32, 0.68);
  const y = height * between(random, 0.46, 0.52);
  const r = height * 0.105;
  const silk = `M${at(x - r, y)}a${at(r, r)} 0 1 1 ${at(2 * r)} 0c0 ${at(r * 0.7, -r * 0.75, r * 1.1, -r * 0.78, r * 1.35)}h${at(-r * 0.44)}C${at(x - r * 0.25, y + r * 1.1, x - r, y + r * 0.7, x - r, y)}Z`;
  return (
    <>
      <path d={hillPath(canvas, 0.72, 0.06, 3)} fill={far} />
      <path d={silk} fill={palette.glow} />
      <path
        d={`M${at(x, y - r)}C${at(x - r * 0.75, y - r * 0.6, x - r * 0.6, y + r * 0.7, x - r * 0.12, y + r * 1.34)}h${at(r * 0.24)}C${at(x + r * 0.6, y + r * 0.7, x + r * 0.75, y - r * 0.6, x, y - r)}Z`}
        fill={palette.hills[0]}
        opacity="0.6"
      />
      <path
        d={`M${at(x - r * 0.2, y + r * 1.35)}l${at(r * 0.04, r * 0.35)}M${at(x + r * 0.2, y + r * 1.35)}l${at(-r * 0.04, r * 0.35)}`}
        stroke={near}
        strokeWidth="1.5"
      />
      <path d={rectPath(x - r * 0.19, y + r * 1.68, r * 0.38, r * 0.3)} fill={near} />
      <path d={hillPath(canvas, 0.83, 0.04, 3)} fill={middle} />
      <path d={hillPath(canvas, 0.92, 0.03, 3)} fill={near} />
    </>
  );
}
