/** What one says at this hour, 0–23. */
export function greetingAt(hour: number): string {
  if (hour >= 5 && hour < 12) return 'Good morning';
  if (hour >= 12 && hour < 17) return 'Good afternoon';
  return 'Good evening';
}

/** The hour in a time zone; in the machine's own if the zone is unknown. */
export function hourIn(timeZone: string | null, now: Date): number {
  if (timeZone === null) return now.getHours();
  try {
    const hour = new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(now);
    return Number(hour);
  } catch {
    return now.getHours();
  }
}
