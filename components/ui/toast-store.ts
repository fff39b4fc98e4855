/** What has just been done, in a sentence, and the way back from it. */
export type Toast = {
  id: number;
  text: string;
  tone: 'done' | 'problem';
  undo?: () => void;
};

let toast: Toast | null = null;
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: Toast | null): void {
  toast = next;
  for (const listener of listeners) listener();
}

/** One at a time: what was done last is what one would take back. */
export function showToast(
  text: string,
  options: { tone?: Toast['tone']; undo?: NonNullable<Toast['undo']> } = {},
): void {
  lastId += 1;
  change({ id: lastId, text, tone: options.tone ?? 'done', ...(options.undo && { undo: options.undo }) });
}

/** Only the one that was meant: another may have come meanwhile. */
export function dismissToast(id: number): void {
  if (toast?.id === id) change(null);
}

export function currentToast(): Toast | null {
  return toast;
}

export function onToastChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
