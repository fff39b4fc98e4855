import type { CoverPalette } from './cover-plan';

/** The area a cover is drawn in, and its source of chance. */
export type Canvas = { width: number; height: number; random: () => number };

export type SceneProps = { canvas: Canvas; palette: CoverPalette };

/** Whole numbers for places, one decimal for small steps: enough for a picture, and a shelf of them stays light. */
export function at(...numbers: number[]): string {
  return numbers.map((number) => (Math.abs(number) > 40 ? Math.round(number) : Math.round(number * 10) / 10)).join(' ');
}

export function between(random: () => number, low: number, high: number): number {
  return low + random() * (high - low);
}

/** A soft ridge across the picture, filled down to its lower edge. `base` and `swing` are parts of the height. */
export function hillPath({ width, height, random }: Canvas, base: number, swing: number, bumps: number): string {
  const step = width / bumps;
  const ys = Array.from({ length: bumps + 1 }, () => height * (base + between(random, -swing, swing)));
  let path = `M0 ${height}V${at(ys[0] ?? height)}`;
  for (let index = 1; index <= bumps; index += 1) {
    const [from, to] = [ys[index - 1] ?? height, ys[index] ?? height];
    const x = step * index;
    path += `C${at(x - step / 2, from, x - step / 2, to, x, to)}`;
  }
  return `${path}V${height}Z`;
}

/** Many round dots as one path of zero-length strokes. */
export function dotsPath({ width, height, random }: Canvas, count: number, lowest: number): string {
  return Array.from({ length: count }, () => `M${at(random() * width, random() * height * lowest)}h0`).join('');
}

export function rectPath(x: number, y: number, width: number, height: number): string {
  return `M${at(x, y)}h${at(width)}v${at(height)}h${at(-width)}Z`;
}

/** Three tiers of branches; `x`, `y`: the foot. Sizes go in steps, so that equal trees are equal text and compress. */
export function pinePath(x: number, y: number, roughSize: number): string {
  const size = Math.round(roughSize / 8) * 8;
  const tiers = [0.3, 0.23, 0.16].map((part) => {
    const [half, rise] = [size * part, size * 0.42];
    return `q${at(half, -size * 0.1, half, -rise)}q${at(0, rise - size * 0.1, half, rise)}Z`;
  });
  const [low, middle, high] = tiers;
  const steps = [at(-size * 0.3, -size * 0.1), at(size * 0.07, -size * 0.24), at(size * 0.07, -size * 0.24)];
  return `M${at(x, y)}m${steps[0]}${low}m${steps[1]}${middle}m${steps[2]}${high}${rectPath(x - size * 0.03, y - size * 0.12, size * 0.06, size * 0.3)}`;
}
