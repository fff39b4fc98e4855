const SYLLABLES = 'ba be bi bo bu da do du fa fi ga go ka ki la le'.split(' ');

/** A name that is in every sentence of this story and in no other's: by it a fake knows for which story it is asked. */
export function markOf(story: number): string {
  return `Zu${[8, 4, 0].map((shift) => SYLLABLES[(story >> shift) % SYLLABLES.length] ?? '').join('')}`;
}

/** What the parent asks for; a prompt holds the names of earlier stories as well. */
export function ideaOf(story: number): string {
  return `tonight about ${markOf(story)}`;
}

export function markInPrompt(prompt: string): string | undefined {
  return /tonight about (Zu[a-z]{6})/.exec(prompt)?.[1];
}

/** A sentence that was cut off may be without it, but then the one before it is not. */
export function markInSpeech({ text, previous_text }: { text: string; previous_text?: string | undefined }): string {
  return /Zu[a-z]{6}/.exec(`${text} ${previous_text ?? ''}`)?.[0] ?? '';
}

/** The first two sentences of a story. */
export function beginningAbout(mark: string): string {
  return `${mark} the hedgehog lived where the houses stop. One evening ${mark} found the lantern dark.`;
}

/** The story as the storyteller would tell it, undisturbed. */
export function storyAbout(mark: string): string {
  return `# The Lantern of ${mark}

${beginningAbout(mark)} "Someone may need the light," thought ${mark}, and went to look for a glow-worm.

That night a lost duckling saw the light of ${mark} from far away and followed it home. Then ${mark} yawned, and the lane grew quiet.

Good night, dear ${mark}.

---
Summary: ${mark} finds a glow-worm to light a dark lantern.
Names: ${mark}
`;
}
