/* What the processes of these tests tell whoever started them: one JSON object a line on standard output. */

export type Acknowledged =
  | { childId: string; name: string }
  | {
      storyId: string;
      /** How often its text has been saved. */
      saves: number;
      isFinished: boolean;
    }
  /** A finished story as a parent has it now. */
  | ({ changedStoryId: string } & Opinion)
  | { deletedStoryId: string }
  /** A story and the child that nobody knew before it. */
  | { firstStoryId: string; newChildId: string }
  | { narrationId: string; segments: number };

/** What a parent thinks of a story: changed together. */
export type Opinion = { title: string; rating: number | null; isFavourite: boolean };

export type FoundStory = Opinion & {
  id: string;
  status: string;
  content: string;
  characters: number;
  attempts: number;
  childId: string | null;
};

export type FoundNarration = { id: string; segments: number; characters: number };

export type Found = {
  children: { id: string; name: string }[];
  stories: FoundStory[];
  narrations: FoundNarration[];
  /** That the days' accounts tell of. */
  requests: number;
};

export type Line = { found: Found } | { acknowledged: Acknowledged };

/** A text that says how far it goes. */
export function sentences(count: number): string {
  return Array.from({ length: count }, (_, index) => `Snail ${index + 1} came home and lit its lamp.`).join(' ');
}

/** How the name of a child begins that came with its first story. */
export const NEW_CHILD = 'New child';

/** What is paid for each segment of a narration. */
export const SEGMENT_CHARACTERS = 40;
