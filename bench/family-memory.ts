import { readdir, readFile } from 'node:fs/promises';

/**
 * Bytes that this process and all its descendants take, by Linux's count of what is theirs alone plus their share of what
 * they have in common (PSS): resident sizes would count Node itself once for each.
 */
export async function familyMemory(pid = process.pid): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  const own = Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
  const children = await childrenOf(pid);
  const theirs = await Promise.all(children.map((child) => familyMemory(child)));
  return theirs.reduce((sum, bytes) => sum + bytes, own);
}

export async function childrenOf(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  );
  return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
}
