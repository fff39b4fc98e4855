import { AppError } from '../../errors';
import { type AudioStore, clearFolders } from '../audio-store';

/** A store of one parent in memory; `refuses` says which paths fail, and with what. */
export function createMemoryStore(refuses: (path: string) => AppError | null = () => null) {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let isClosed = false;
  async function removeAll(folder: string): Promise<number> {
    const found = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
    for (const path of found) files.delete(path);
    return found.length;
  }
  const store: AudioStore = {
    async save(path, content) {
      const refusal = refuses(path);
      if (refusal !== null) throw refusal;
      if (isClosed) throw new AppError('not_found');
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
    removeAll,
    clear: () => clearFolders(removeAll),
    async close() {
      isClosed = true;
      return clearFolders(removeAll);
    },
  };
  return { ...store, files };
}
