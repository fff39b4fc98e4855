'use client';

import type { MouseEvent } from 'react';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { ChevronLeftIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { SkeletonGroup } from '@/components/ui/skeleton';
import type { Page, StoryCard as StoryOnShelf } from '@/lib/stories/story';
import { firstPage, type LibraryParams, libraryAddress, libraryQueryText } from './library-params';
import { StoryCard, StoryCardSkeleton } from './story-card';
import { useEndlessShelf } from './use-endless-shelf';

const GRID = 'grid grid-cols-2 gap-x-4 gap-y-7 sm:grid-cols-3 sm:gap-x-6 lg:grid-cols-4';

type StoryShelfProps = { page: Page<StoryOnShelf>; query: LibraryParams };

/** The library from this page on: more comes as one gets there, or by a plain link where there are no scripts. */
export function StoryShelf({ page, query }: StoryShelfProps) {
  const { list, isLoading, problem, loadMore, endRef } = useEndlessShelf(page, libraryQueryText(firstPage(query)));

  function onMore(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    loadMore();
  }

  return (
    <section aria-label="Stories" aria-busy={isLoading}>
      <BackToTheNewest query={query} />
      <ul className={GRID}>
        {list.items.map((story) => (
          <li key={story.id}>
            <StoryCard story={story} />
          </li>
        ))}
      </ul>
      {isLoading ? <StoryShelfSkeleton count={4} className="mt-7" label="Fetching older stories…" /> : null}
      {problem === null ? null : (
        <div role="alert" className="mt-10 text-center">
          <p className="mb-4 text-ink-soft">{problem}</p>
          <Button variant="secondary" onClick={loadMore}>
            Try again
          </Button>
        </div>
      )}
      {list.nextCursor === null || problem !== null ? null : (
        <p ref={endRef} className={`mt-10 text-center ${isLoading ? 'invisible' : ''}`}>
          <Link
            href={libraryAddress({ ...query, cursor: list.nextCursor })}
            prefetch={false}
            onClick={onMore}
            className={buttonClass('secondary')}
          >
            Older stories
          </Link>
        </p>
      )}
    </section>
  );
}

function BackToTheNewest({ query }: { query: LibraryParams }) {
  if (query.cursor === undefined) return null;
  return (
    <p className="mb-4">
      <Link href={libraryAddress(firstPage(query))} className={buttonClass('quiet', 'normal', '-ml-4')}>
        <ChevronLeftIcon className="size-5" />
        Back to the newest
      </Link>
    </p>
  );
}

type SkeletonProps = { count?: number; className?: string; label?: string };

export function StoryShelfSkeleton({ count = 6, className = '', label = 'Looking along the shelf…' }: SkeletonProps) {
  return (
    <SkeletonGroup label={label} className={`${GRID} ${className}`}>
      {Array.from({ length: count }, (_, index) => `place-${index}`).map((place) => (
        <StoryCardSkeleton key={place} />
      ))}
    </SkeletonGroup>
  );
}
