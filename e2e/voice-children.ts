import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** The processes in which the app's built-in voice speaks (docs/decisions/009); Linux says which they are. */
async function voiceChildrenOf(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`);
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  );
  const children = lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
  const commands = await Promise.all(
    children.map((child) => readFile(`/proc/${child}/cmdline`, 'utf8').catch(() => '')),
  );
  return children.filter((_, index) => commands[index]?.includes('voice-child'));
}

/** Kills one of them, as a machine without memory would; answers how many there were. */
export async function killVoiceChild(pid: number, which = 0): Promise<number> {
  const children = await voiceChildrenOf(pid);
  const child = children[which % Math.max(1, children.length)];
  if (child !== undefined) process.kill(child, 'SIGKILL');
  return children.length;
}

/** One after the other, until the returned function is called, which answers how many it were. */
export function killVoiceChildrenEvery(pid: number, pausesMs: () => number): () => Promise<number> {
  const stopping = new AbortController();
  let killed = 0;
  const killing = (async () => {
    while (!stopping.signal.aborted) {
      await sleep(pausesMs());
      if ((await killVoiceChild(pid, killed)) > 0) killed += 1;
    }
  })();
  return async () => {
    stopping.abort();
    await killing;
    return killed;
  };
}
