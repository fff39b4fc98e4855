export function lengthWords(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
