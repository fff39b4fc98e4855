import { AppError } from '../../errors';
import type { AudioStore } from '../audio-store';

/** A store of one parent in memory; `refuses` says which paths fail, and with what. */
export function createMemoryStore(refuses: (path: string) => AppError | null = () => null) {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  async function clear(): Promise<number> {
    const { size } = files;
    files.clear();
    return size;
  }
  const store: AudioStore = {
    async save(path, content) {
      const refusal = refuses(path);
      if (refusal !== null) throw refusal;
      files.set(path, new Uint8Array(await new Response(content).arrayBuffer()));
    },
    async read(path) {
      const bytes = files.get(path);
      if (bytes === undefined) throw new AppError('not_found');
      return new Response(bytes).body ?? new ReadableStream();
    },
    respond: async (path) => new Response(files.get(path) ?? null),
    findSize: async (path) => files.get(path)?.length ?? null,
    async *list(folder) {
      for (const path of [...files.keys()].sort()) if (path.startsWith(`${folder}/`)) yield path;
    },
    async remove(paths) {
      for (const path of paths) files.delete(path);
    },
    async removeAll(folder) {
      const found = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
      for (const path of found) files.delete(path);
      return found.length;
    },
    clear,
    close: clear,
  };
  return { ...store, files };
}
