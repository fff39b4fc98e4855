'use client';

import { type MouseEvent, use } from 'react';
import { CloseIcon, HeartIcon } from '@/components/ui/icons';
import type { LibraryCounts } from '@/lib/stories/story';
import { type LibraryChoice, type LibraryNames, libraryChoices } from './library-choices';
import { hasFilters, type LibraryParams, libraryAddress } from './library-params';

type LibraryChipsProps = {
  query: LibraryParams;
  counts: Promise<LibraryCounts>;
  names: Promise<LibraryNames>;
  onLook: (query: LibraryParams) => void;
};

/** On a phone one line to push along with the thumb; where there is room, as many lines as it takes. */
// `relative`, or the words that only screen readers get would stick out of the line and widen the page.
const LINE =
  'relative -mx-[clamp(1rem,4.5vw,2.5rem)] flex gap-2 overflow-x-auto px-[clamp(1rem,4.5vw,2.5rem)] py-1 [scrollbar-width:none] ' +
  'sm:mx-0 sm:flex-wrap sm:overflow-visible sm:px-0';

const CHIP =
  'inline-flex min-h-11 items-center gap-2 whitespace-nowrap rounded-full border px-4 font-semibold transition-colors ' +
  'duration-200 border-line-strong bg-raised text-ink hover:bg-accent-soft aria-[current]:border-accent ' +
  'aria-[current]:bg-accent aria-[current]:text-on-accent';

/**
 * The filters, each a link to the same shelf with it or, where it is on, without it. Plain ones: `onLook` does what the
 * router's would, and every tap changes the addresses of all of them.
 */
export function LibraryChips({ query, counts, names, onLook }: LibraryChipsProps) {
  const counted = use(counts);
  const choices = libraryChoices(query, counted, use(names));
  return (
    <div className="mb-6">
      <ul aria-label="Filters" className={LINE}>
        {hasFilters(query) ? (
          <li>
            <a
              href={libraryAddress({})}
              onClick={(event) => follow(event, () => onLook({}))}
              className="inline-flex min-h-11 items-center whitespace-nowrap rounded-full px-3 font-bold text-accent hover:bg-accent-soft"
            >
              Clear all
            </a>
          </li>
        ) : null}
        {choices.map((choice) => (
          <li key={`${choice.filter} ${choice.value}`}>
            <Chip choice={choice} onLook={onLook} />
          </li>
        ))}
      </ul>
      <p role="status" className="mt-3 text-ink-soft text-sm tabular-nums">
        {storyCount(counted.stories)}
      </p>
    </div>
  );
}

function Chip({ choice, onLook }: { choice: LibraryChoice; onLook: (query: LibraryParams) => void }) {
  const { filter, words, count, isChosen, query } = choice;
  return (
    <a
      href={libraryAddress(query)}
      onClick={(event) => follow(event, () => onLook(query))}
      aria-current={isChosen ? 'true' : undefined}
      className={CHIP}
    >
      {isChosen ? <span className="sr-only">Remove </span> : null}
      {filter === 'favourite' ? <HeartIcon className="-ml-0.5 size-4.5" isFilled={isChosen} /> : null}
      {words}
      <span className="font-normal text-sm tabular-nums opacity-80">
        {count}
        <span className="sr-only"> {count === 1 ? 'story' : 'stories'}</span>
      </span>
      {isChosen ? <CloseIcon className="-mr-1 size-4" /> : null}
    </a>
  );
}

/** A plain tap is answered here; one that asks for another tab is the browser's. */
function follow(event: MouseEvent, look: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  look();
}

function storyCount(stories: number): string {
  if (stories === 0) return 'No stories';
  return stories === 1 ? '1 story' : `${stories} stories`;
}
