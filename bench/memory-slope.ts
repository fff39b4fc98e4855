import { familyMemory } from './family-memory.ts';
import type { Figure } from './table.ts';

const MB = 1024 * 1024;
const LOOK_EVERY_MS = 5000;
const SLOPE_OF_LAST_MS = 120_000;

/** Looks at the memory of a process and its children until `end`, which says how it was; Linux only. */
export function watchMemory(pid: number) {
  const startedAt = performance.now();
  const samples: { atMs: number; mb: number }[] = [];
  const look = async () => {
    samples.push({ atMs: performance.now() - startedAt, mb: (await familyMemory(pid)) / MB });
  };
  void look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  return {
    end(mostMbPerMinute: number): Figure[] {
      clearInterval(timer);
      const sizes = samples.map(({ mb }) => mb);
      const late = samples.filter(({ atMs }) => atMs >= performance.now() - startedAt - SLOPE_OF_LAST_MS);
      return [
        { name: 'memory of it and its children at first', value: sizes[0] ?? Number.NaN, unit: 'MB' },
        { name: '… at most', value: Math.max(...sizes), unit: 'MB' },
        { name: '… at last', value: sizes.at(-1) ?? Number.NaN, unit: 'MB' },
        { name: '… more each minute, over the last two', value: slopeOf(late), unit: 'MB', limit: mostMbPerMinute },
      ];
    },
  };
}

/** Of the straight line that lies nearest to the samples, for a minute. */
function slopeOf(samples: readonly { atMs: number; mb: number }[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanMs, meanMb] = [mean(samples.map(({ atMs }) => atMs)), mean(samples.map(({ mb }) => mb))];
  const covariance = mean(samples.map(({ atMs, mb }) => (atMs - meanMs) * (mb - meanMb)));
  const variance = mean(samples.map(({ atMs }) => (atMs - meanMs) ** 2));
  return (covariance / variance) * 60_000;
}
