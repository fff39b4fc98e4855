import { at, between, type Canvas, hillPath, pinePath, rectPath, type SceneProps } from './cover-shapes';

/** Pines in two rows, between three hills. */
export function ForestScene({ canvas, palette }: SceneProps) {
  const [far, middle, near] = palette.hills;
  return (
    <>
      <path d={hillPath(canvas, 0.6, 0.05, 3)} fill={far} />
      <path d={pineRow(canvas, 0.76, 0.15)} fill={middle} />
      <path d={hillPath(canvas, 0.75, 0.03, 4)} fill={middle} />
      <path d={pineRow(canvas, 0.95, 0.26)} fill={near} />
      <path d={hillPath(canvas, 0.9, 0.03, 3)} fill={near} />
    </>
  );
}

function pineRow({ width, height, random }: Canvas, foot: number, size: number): string {
  const step = height * size * 0.52;
  const count = Math.ceil(width / step) + 1;
  return Array.from({ length: count }, (_, index) =>
    random() < 0.22
      ? ''
      : pinePath(
          (index - 0.3 + between(random, 0, 0.6)) * step,
          height * (foot + between(random, -0.015, 0.015)),
          height * size * between(random, 0.7, 1.15),
        ),
  ).join('');
}

/** Roofs of a small town, some windows lit. */
export function TownScene({ canvas, palette }: SceneProps) {
  const { width, height, random } = canvas;
  const [far, middle, near] = palette.hills;
  let [backRow, frontRow, windows] = ['', '', ''];
  for (let x = -20; x < width; ) {
    const [w, h] = [height * between(random, 0.08, 0.13), height * between(random, 0.1, 0.2)];
    backRow += housePath(x, height * 0.8 - h, w, h + height * 0.2, height * 0.07);
    x += w * nextHouse(random);
  }
  for (let x = -10; x < width; ) {
    const [w, h] = [height * between(random, 0.13, 0.19), height * between(random, 0.1, 0.19)];
    const top = height * 0.93 - h;
    frontRow += housePath(x, top, w, h + height * 0.1, height * 0.1);
    const pane = height * 0.026;
    for (const part of [0.25, 0.62]) {
      if (random() < 0.7) windows += rectPath(x + w * part, top + h * 0.22, pane, pane * 1.35);
    }
    x += w * nextHouse(random);
  }
  return (
    <>
      <path d={hillPath(canvas, 0.62, 0.06, 3)} fill={far} />
      <path d={backRow} fill={middle} />
      <path d={frontRow} fill={near} />
      <path d={windows} fill={palette.glow} />
      <path d={hillPath(canvas, 0.92, 0.012, 3)} fill={near} />
    </>
  );
}

/** Wall to wall or well apart: a slit between two houses looks like a mistake. */
function nextHouse(random: () => number): number {
  return random() < 0.5 ? 0.96 : between(random, 1.2, 1.5);
}

function housePath(x: number, y: number, width: number, height: number, roof: number): string {
  const eaves = width * 0.08;
  return (
    rectPath(x, y, width, height) +
    `M${at(x - eaves, y + 1)}l${at(width / 2 + eaves, -roof - 1)}l${at(width / 2 + eaves, roof + 1)}Z` +
    rectPath(x + width * 0.7, y - roof * 0.85, width * 0.12, roof * 0.8)
  );
}

/** A bay with a sailing boat, an island and the moon's path on the water. */
export function SeaScene({ canvas, palette }: SceneProps) {
  const { width, height, random } = canvas;
  const [far, middle, near] = palette.hills;
  const shore = height * 0.62;
  const boatX = width * between(random, 0.3, 0.66);
  const boatY = height * 0.78;
  const size = height * 0.15;
  const glints = Array.from({ length: 9 }, (_, index) => {
    const y = shore + height * (0.025 + index * 0.034);
    const length = height * between(random, 0.03, 0.07 + index * 0.01);
    return `M${at(width * between(random, 0.3, 0.7) - length / 2, y)}h${at(length)}`;
  }).join('');
  const islandX = width * (boatX > width / 2 ? 0.02 : 0.62);
  return (
    <>
      <path
        d={`M${at(islandX, shore + 2)}q${at(height * 0.09, -height * 0.16, height * 0.2, -height * 0.06)}t${at(height * 0.2, height * 0.06)}Z`}
        fill={far}
      />
      <rect y={at(shore)} width={width} height={at(height - shore)} fill={middle} />
      <path d={glints} fill="none" stroke={palette.moon} strokeWidth="3" strokeLinecap="round" opacity="0.3" />
      <path
        d={`M${at(boatX, boatY - size * 1.1)}V${at(boatY - size * 0.14)}H${at(boatX + size * 0.62)}Q${at(boatX + size * 0.5, boatY - size * 0.7, boatX, boatY - size * 1.1)}Z`}
        fill={palette.glow}
      />
      <path
        d={`M${at(boatX - size * 0.07, boatY - size * 0.9)}V${at(boatY - size * 0.14)}H${at(boatX - size * 0.45)}Z`}
        fill={palette.moon}
      />
      <path
        d={`M${at(boatX - size * 0.62, boatY - size * 0.06)}H${at(boatX + size * 0.72)}q${at(-size * 0.16, size * 0.3, -size * 0.42, size * 0.3)}H${at(boatX - size * 0.26)}q${at(-size * 0.26, 0, -size * 0.36, -size * 0.3)}Z`}
        fill={near}
      />
      <path d={hillPath(canvas, 0.87, 0.018, 6)} fill={near} opacity="0.55" />
      <path d={hillPath(canvas, 0.94, 0.018, 5)} fill={near} />
    </>
  );
}
