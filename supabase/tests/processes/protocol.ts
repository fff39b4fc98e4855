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
  | { deletedStoryId: string };

/** What a parent thinks of a story: changed together. */
export type Opinion = { title: string; rating: number | null; isFavourite: boolean };

export type FoundStory = Opinion & {
  id: string;
  status: string;
  content: string;
  characters: number;
  attempts: number;
};

export type Found = {
  children: { id: string; name: string }[];
  stories: FoundStory[];
  /** That the days' accounts tell of. */
  requests: number;
};

export type Line = { found: Found } | { acknowledged: Acknowledged };

/** A text that says how far it goes. */
export function sentences(count: number): string {
  return Array.from({ length: count }, (_, index) => `Snail ${index + 1} came home and lit its lamp.`).join(' ');
}
