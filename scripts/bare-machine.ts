import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const exitSchema = z.object({ code: z.int() });

/** Our Node, as if it were that of a machine that has been there for a while. */
export const OLD_NODE = [
  '--import',
  'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.11.0"}})',
];

/** A folder with nothing but these files and the scripts that have to do with no more: what they do is done by others. */
export class BareMachine {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(scripts: readonly string[], files: Readonly<Record<string, string>>): Promise<BareMachine> {
    const machine = new BareMachine(await mkdtemp(path.join(tmpdir(), 'tale-bare-')));
    for (const name of scripts) {
      await cp(path.join(import.meta.dirname, name), path.join(machine.folder, 'scripts', name));
    }
    for (const [name, content] of Object.entries(files)) await machine.write(name, content);
    return machine;
  }

  async write(name: string, content: string): Promise<void> {
    const file = path.join(this.folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }

  async read(name: string): Promise<string> {
    return await readFile(path.join(this.folder, name), 'utf8').catch(() => '');
  }

  /** Runs a module's text in the folder; with nothing of our own environment but where programs are. */
  run(code: string, env: Readonly<Record<string, string>> = {}, nodeOptions: readonly string[] = []) {
    return new Promise<{ status: number; output: string }>((resolve, reject) => {
      execFile(
        process.execPath,
        [...nodeOptions, '--input-type=module', '--eval', code],
        { cwd: this.folder, env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'test', ...env } },
        (error, stdout, stderr) => {
          const exit = exitSchema.safeParse(error ?? { code: 0 });
          if (exit.success) resolve({ status: exit.data.code, output: stdout + stderr });
          else reject(error);
        },
      );
    });
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
