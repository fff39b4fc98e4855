'use client';

import { useSyncExternalStore } from 'react';

const neverChanges = () => () => {};

/** Sends the browser's time zone along, so that "tonight" is the parent's night; empty without JavaScript. */
export function TimeZoneInput() {
  const timeZone = useSyncExternalStore(
    neverChanges,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => '',
  );
  return <input type="hidden" name="timeZone" value={timeZone} />;
}
