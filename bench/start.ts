import { type AppServer, npmStart, startApp } from './app-server.ts';
import { createDataFolder } from './data-folder.ts';
import { percentile } from './percentiles.ts';
import { printFigures, printLine, printMachine } from './table.ts';

/*
 * How long the built app takes to serve its first page on a data folder that it knows already, by what `npm start` runs.
 * `node bench/start.ts`
 */

const STARTS = 3;

async function main(): Promise<void> {
  printMachine();
  const folder = await createDataFolder(async () => null);
  try {
    // The first start warms what the operating system keeps in memory.
    await startApp(folder.dataDir, {}, npmStart).then((app) => app.stop());
    const starts: AppServer[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      const app = await startApp(folder.dataDir, {}, npmStart);
      starts.push(app);
      await app.stop();
    }
    const seconds = (times: readonly number[]) => percentile(times, 0.5) / 1000;
    printFigures(`A second start (median of ${STARTS})`, [
      { name: 'to the first page served', value: seconds(starts.map((app) => app.firstPageMs)), unit: 's', limit: 5 },
      { name: 'to health ready', value: seconds(starts.map((app) => app.readyMs)), unit: 's' },
    ]);
    const each = starts.map(({ firstPageMs }) => (firstPageMs / 1000).toFixed(2)).join(', ');
    printLine(`  first pages after ${each} s`);
  } finally {
    await folder.remove();
  }
  printMachine();
}

await main();
