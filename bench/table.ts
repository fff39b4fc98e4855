import { cpus, loadavg } from 'node:os';

/** `limit`: the target, an upper bound in the same unit; without one the figure is for comparison only. */
export type Figure = {
  name: string;
  value: number;
  unit: 'ms' | 's' | 'kB' | 'MB' | '×';
  limit?: number;
  note?: string;
};

export function printLine(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** The word for it; a benchmark that has missed a target ends with exit code 1, though not before its other figures. */
export function verdict(isMet: boolean): 'met' | 'MISSED' {
  if (!isMet) process.exitCode = 1;
  return isMet ? 'met' : 'MISSED';
}

/** One line for what the figures depend on beside the code; worth printing before and after. */
export function printMachine(): void {
  const [load = 0] = loadavg();
  const cores = cpus().length;
  printLine(
    `Node ${process.version}, ${cores} cores, load ${load.toFixed(1)}${load > cores ? ': too busy to judge' : ''}`,
  );
}

export function printFigures(title: string, figures: readonly Figure[]): void {
  const rows = figures.map(({ name, value, unit, limit, note }) => [
    name,
    format(value, unit),
    limit === undefined ? '' : `<= ${format(limit, unit)}`,
    // Of nothing measured the largest is -Infinity, which has met no target.
    limit === undefined ? '' : verdict(Number.isFinite(value) && value <= limit),
    note ?? '',
  ]);
  printTable(title, ['', 'measured', 'target', '', ''], rows);
}

/** Pads the columns; every one but the first and the last is aligned to the right. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  printLine(`\n${title}`);
  for (const line of lines) {
    const cells = line.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 || column === head.length - 1 ? cell.padEnd(width) : cell.padStart(width);
    });
    printLine(`  ${cells.join('  ').trimEnd()}`);
  }
}

function format(value: number, unit: Figure['unit']): string {
  const digits = unit === '×' || unit === 's' ? 2 : 1;
  return `${value.toFixed(digits)} ${unit}`;
}
