import { expect, type Locator } from '@playwright/test';

/** Watches a story's text until it is finished: every different text that was seen, each longer than the last. */
export async function watchGrowing(story: Locator): Promise<string[]> {
  const seen: string[] = [];
  const look = async () => {
    const [text, isBusy] = await Promise.all([story.textContent(), story.getAttribute('aria-busy')]);
    if (text !== null && text !== (seen.at(-1) ?? '')) seen.push(text);
    return isBusy;
  };
  await expect.poll(look, { intervals: [30], timeout: 40_000 }).toBe('false');
  for (const [index, text] of seen.entries()) expect(text).toContain(seen[index - 1] ?? '');
  return seen;
}
