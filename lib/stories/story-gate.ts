import { isFit } from '../safety/unfit-words';
import { WordGate } from '../safety/word-gate';
import type { StoryChunk, StoryTrailer } from './story-text-parser';

/** What a storyteller says passes here before anybody sees it; after something unfit nothing does. */
export class StoryGate {
  readonly #words = new WordGate();
  #isTitleUnfit = false;

  get hasRefused(): boolean {
    return this.#isTitleUnfit || this.#words.isShut;
  }

  pass({ title, text }: StoryChunk): StoryChunk {
    if (title !== undefined && !isFit(title)) this.#isTitleUnfit = true;
    if (this.hasRefused) return {};
    return withoutBlanks(title, text === undefined ? undefined : this.#words.push(text));
  }

  /** The last piece, and what was held back. */
  end(chunk: StoryChunk): StoryChunk {
    const { title, text = '' } = this.pass(chunk);
    return this.hasRefused ? {} : withoutBlanks(title, text + this.#words.end());
  }
}

function withoutBlanks(title: string | undefined, text: string | undefined): StoryChunk {
  return { ...(title !== undefined && { title }), ...(text && { text }) };
}

/** Shown in the library and told to later stories, though nobody waits for it: what is unfit is left out. */
export function fitTrailer({ summary, names }: StoryTrailer): StoryTrailer {
  return { summary: summary !== null && isFit(summary) ? summary : null, names: names.filter(isFit) };
}
