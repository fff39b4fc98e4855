import { plainLine } from '../plain-text';

/** What comes after the story's text: for the library and for later nights, never shown as text. */
export type StoryTrailer = { summary: string | null; names: string[] };

export type StoryChunk = { title?: string; text?: string };

/** Longer first lines are the story itself: this storyteller forgot the title. */
const LONGEST_TITLE = 120;
const TRAILER_START = 'summary:';
const MARKER = /\n\s*-{3,}\s*\n/;

/**
 * Reads a storyteller's stream: a title line, the story, and after a line of dashes the trailer
 * (`Summary: …`, `Names: …`). Holds back what may still turn out to be white space at the end or the line of dashes, so
 * that text once given never has to be taken back. Feed it pieces of any size.
 */
export class StoryTextParser {
  #pending = '';
  #part: 'title' | 'text' | 'trailer' = 'title';
  #hasText = false;

  push(delta: string): StoryChunk {
    this.#pending += delta.replaceAll('\r', '');
    const chunk: StoryChunk = {};
    if (this.#part === 'title') this.#readTitle(chunk);
    if (this.#part === 'text') this.#readText(chunk);
    return chunk;
  }

  /** What was held back and belongs to the story, and the trailer. */
  end(): { chunk: StoryChunk; trailer: StoryTrailer } {
    const chunk: StoryChunk = {};
    if (this.#part === 'title') {
      const title = toTitle(this.#pending);
      if (title !== null && /^\s*#/.test(this.#pending)) chunk.title = title;
      else this.#part = 'text';
      if (chunk.title !== undefined) this.#pending = '';
    }
    if (this.#part === 'text') {
      this.#take(chunk, this.#pending.replace(/\s*\n\s*-{3,}\s*$/, '').trimEnd());
      this.#pending = '';
    }
    return { chunk, trailer: this.#part === 'trailer' ? parseTrailer(this.#pending) : { summary: null, names: [] } };
  }

  #readTitle(chunk: StoryChunk): void {
    this.#pending = this.#pending.trimStart();
    const lineEnd = this.#pending.indexOf('\n');
    if (lineEnd === -1) {
      if (this.#pending.length > LONGEST_TITLE) this.#part = 'text';
      return;
    }
    const title = toTitle(this.#pending.slice(0, lineEnd));
    if (title !== null) {
      chunk.title = title;
      this.#pending = this.#pending.slice(lineEnd + 1);
    }
    this.#part = 'text';
  }

  #readText(chunk: StoryChunk): void {
    for (let marker = MARKER.exec(this.#pending); marker !== null; marker = MARKER.exec(this.#pending)) {
      const rest = this.#pending.slice(marker.index + marker[0].length).trimStart();
      if (TRAILER_START.startsWith(rest.slice(0, TRAILER_START.length).toLowerCase())) {
        this.#take(chunk, this.#cut(marker.index));
        // A shorter rest may still turn out to be another scene.
        if (rest.length >= TRAILER_START.length) this.#part = 'trailer';
        return;
      }
      // A break between two scenes: keep it as an empty line.
      this.#pending = `${this.#pending.slice(0, marker.index)}\n\n${rest}`;
    }
    const safe = this.#pending.replace(/(\n\s*-*\s*|\s+)$/, '');
    this.#take(chunk, this.#cut(safe.length));
  }

  #cut(length: number): string {
    const text = this.#pending.slice(0, length);
    this.#pending = this.#pending.slice(length);
    return text;
  }

  #take(chunk: StoryChunk, raw: string): void {
    const text = (this.#hasText ? raw : raw.trimStart()).replace(/[ \t]*\n\s*\n\s*/g, '\n\n');
    if (text === '') return;
    this.#hasText = true;
    chunk.text = (chunk.text ?? '') + text;
  }
}

/** Without the marks that models put around titles; null where the line is no title. */
export function toTitle(firstLine: string): string | null {
  const title = firstLine
    .trim()
    .replace(/^#+\s*/, '')
    .replace(/^title:\s*/i, '')
    .replace(/^[*_]+|[*_]+$/g, '')
    // Around the whole of it, and not around its last word.
    .replace(/^["“«„]([^"“”«»„]+)["”»“]$/, '$1')
    .replace(/\s+/g, ' ')
    .toWellFormed();
  // As a parent's own has to be.
  const { data: line = '' } = plainLine.safeParse(title);
  return line === '' || line.length > LONGEST_TITLE ? null : line;
}

function parseTrailer(text: string): StoryTrailer {
  const field = (name: string) => new RegExp(`^\\s*${name}:\\s*(.+)$`, 'im').exec(text)?.[1]?.trim() ?? null;
  const names = (field('names') ?? '').split(',').map((name) => name.trim());
  return {
    summary: field('summary')?.slice(0, 2000) ?? null,
    names: names.filter((name) => name !== '' && name.length <= 60).slice(0, 20),
  };
}
