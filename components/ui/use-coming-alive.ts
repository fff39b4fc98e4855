import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether what the server has made comes alive just now; false where the browser makes it itself. */
export function useComingAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
