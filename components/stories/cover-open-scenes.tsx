import { at, between, hillPath, rectPath, type SceneProps } from './cover-shapes';

/** Wide hills with flowers, a path and a windmill far off. */
export function MeadowScene({ canvas, palette }: SceneProps) {
  const { width, height, random } = canvas;
  const [far, middle, near] = palette.hills;
  const millX = width * between(random, 0.2, 0.8);
  const foot = height * 0.69;
  const unit = height * 0.03;
  const turn = between(random, 0, 90);
  const pathX = width * between(random, 0.3, 0.7);
  const bend = width * between(random, -0.18, 0.18);
  const flowers = Array.from({ length: Math.round(width / 14) }, () => {
    const y = height * between(random, 0.88, 0.985);
    return `M${at(random() * width, y)}h0`;
  }).join('');
  return (
    <>
      <path d={hillPath(canvas, 0.66, 0.05, 3)} fill={far} />
      <path
        d={`M${at(millX - unit, foot)}l${at(unit * 0.4, -unit * 4)}h${at(unit * 1.2)}l${at(unit * 0.4, unit * 4)}Z`}
        fill={middle}
      />
      <g transform={`rotate(${at(turn)} ${at(millX)} ${at(foot - unit * 4)})`} fill={palette.glow} opacity="0.85">
        {[0, 90, 180, 270].map((angle) => (
          <path
            key={angle}
            transform={`rotate(${angle} ${at(millX)} ${at(foot - unit * 4)})`}
            d={`M${at(millX, foot - unit * 4)}l${at(unit * 0.9, -unit * 0.3)}v${at(-unit * 2.4)}h${at(-unit * 0.9)}Z`}
          />
        ))}
      </g>
      <path d={hillPath(canvas, 0.76, 0.04, 3)} fill={middle} />
      <path
        d={`M${at(pathX, height * 0.76)}q${at(bend, height * 0.1, bend * 0.4, height * 0.24)}h${at(height * 0.14)}q${at(-bend * 0.4 - height * 0.06, -height * 0.14, -bend * 0.4 - height * 0.12, -height * 0.24)}Z`}
        fill={palette.moon}
        opacity="0.2"
      />
      <path d={hillPath(canvas, 0.9, 0.03, 3)} fill={near} />
      <path d={flowers} fill="none" stroke={palette.glow} strokeWidth={at(height * 0.014)} strokeLinecap="round" />
    </>
  );
}

/** A lighthouse on its cliff, its beam over the water. */
export function LighthouseScene({ canvas, palette }: SceneProps) {
  const { width, height, random } = canvas;
  const [far, middle, near] = palette.hills;
  const isLeft = random() < 0.5;
  const x = width * (isLeft ? between(random, 0.2, 0.36) : between(random, 0.64, 0.8));
  const sea = height * 0.68;
  const foot = height * between(random, 0.68, 0.74);
  const tall = height * between(random, 0.26, 0.34);
  const half = height * 0.038;
  const top = foot - tall;
  const away = (isLeft ? 1 : -1) * width;
  const cliff = height * between(random, 0.5, 0.75);
  const glints = Array.from({ length: 8 }, (_, index) => {
    const y = sea + height * (0.03 + index * 0.033);
    return `M${at(random() * width, y)}h${at(height * between(random, 0.03, 0.09))}`;
  }).join('');
  return (
    <>
      <path d={hillPath(canvas, 0.66, 0.02, 4)} fill={far} />
      <rect y={at(sea)} width={width} height={at(height - sea)} fill={middle} />
      <path d={glints} fill="none" stroke={palette.moon} strokeWidth="3" strokeLinecap="round" opacity="0.25" />
      <path
        d={`M${at(x, top + half * 0.4)}l${at(away, -height * 0.09)}v${at(height * 0.2)}Z`}
        fill={palette.glow}
        opacity="0.28"
      />
      <path
        d={`M${at(x - cliff, height)}C${at(x - cliff * 0.4, height * 0.97, x - cliff * 0.35, foot, x, foot)}S${at(x + cliff * 0.4, height * 0.97, x + cliff, height)}Z`}
        fill={near}
      />
      <path
        d={`M${at(x - half, foot + 2)}l${at(half * 0.4, -tall)}h${at(half * 1.2)}l${at(half * 0.4, tall)}Z`}
        fill={palette.moon}
      />
      {[0.2, 0.5, 0.8].map((part) => (
        <path
          key={part}
          d={rectPath(
            x - half * (0.6 + part * 0.4),
            foot - tall * (1 - part) - tall * 0.06,
            half * (1.2 + part * 0.8),
            tall * 0.13,
          )}
          fill={far}
        />
      ))}
      <path d={rectPath(x - half * 0.55, top - half * 0.9, half * 1.1, half)} fill={palette.glow} />
      <path
        d={`M${at(x - half * 0.9, top - half * 0.85)}l${at(half * 0.9, -half)}l${at(half * 0.9, half)}Z`}
        fill={near}
      />
      <path d={hillPath(canvas, 0.95, 0.015, 5)} fill={near} />
    </>
  );
}

/** A small moon to stand on, and a ringed planet in the sky. */
export function SpaceScene({ canvas, palette }: SceneProps) {
  const { width, height, random } = canvas;
  const [far, middle, near] = palette.hills;
  const r = height * between(random, 0.09, 0.13);
  const x = width * between(random, 0.24, 0.76);
  const y = height * between(random, 0.46, 0.55);
  const tilt = between(random, -28, 28);
  const craters = Array.from({ length: 6 }, (_, index) => ({
    x: width * (0.08 + index * 0.17 + between(random, -0.05, 0.05)),
    y: height * between(random, 0.86, 0.96),
    r: height * between(random, 0.012, 0.034),
  }));
  return (
    <>
      <g transform={`rotate(${at(tilt)} ${at(x)} ${at(y)})`}>
        <circle cx={at(x)} cy={at(y)} r={at(r)} fill={far} />
        <path
          d={`M${at(x - r, y)}a${at(r, r)} 0 0 0 ${at(2 * r)} 0q${at(-r, r * 0.5, -2 * r, 0)}Z`}
          fill={middle}
          opacity="0.7"
        />
        <ellipse
          cx={at(x)}
          cy={at(y)}
          rx={at(r * 1.8)}
          ry={at(r * 0.42)}
          fill="none"
          stroke={palette.glow}
          strokeWidth={at(r * 0.16)}
          opacity="0.85"
        />
        <path d={`M${at(x - r, y)}a${at(r, r)} 0 0 1 ${at(2 * r)} 0q${at(-r, r * 0.24, -2 * r, 0)}Z`} fill={far} />
      </g>
      <path d={hillPath(canvas, 0.76, 0.03, 2)} fill={middle} />
      <path d={hillPath(canvas, 0.84, 0.02, 2)} fill={near} />
      <g fill={middle} opacity="0.65">
        {craters.map((crater) => (
          <ellipse key={crater.x} cx={at(crater.x)} cy={at(crater.y)} rx={at(crater.r * 1.9)} ry={at(crater.r * 0.8)} />
        ))}
      </g>
    </>
  );
}
