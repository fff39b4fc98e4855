import { useSyncExternalStore } from 'react';
import { recall, remember } from './device-memory';

const KEY = 'tale.readAloud';
const listeners = new Set<() => void>();

/** Whether new stories are read aloud as they are written, on this device. */
export function useReadAloud(): [boolean, (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(subscribe, isReadAloud, () => false);
  return [isOn, setReadAloud];
}

export function isReadAloud(): boolean {
  return recall(KEY) === true;
}

function setReadAloud(isOn: boolean): void {
  remember(KEY, isOn);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
