/** `book`: the story's serif; `plain`: the interface's sans; `clear`: for readers whom letters trouble. */
export const STORY_FACES = ['book', 'plain', 'clear'] as const;

export type StoryFace = (typeof STORY_FACES)[number];

export const SMALLEST_SIZE = 1;
export const LARGEST_SIZE = 7;

/** Of spacing and width: 1 is less, 2 the usual, 3 more. */
export const STEPS = [1, 2, 3] as const;

/** How a child's stories are set on the page, in steps; what they measure is said in app/dusk.css. */
export type ReadingSettings = { face: StoryFace; size: number; spacing: number; width: number };

export const USUAL_READING: ReadingSettings = { face: 'book', size: 2, spacing: 2, width: 2 };
