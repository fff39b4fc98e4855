import Link from 'next/link';
import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { ChevronLeftIcon } from '@/components/ui/icons';
import { NightLight } from '@/components/ui/night-light';
import { SkeletonGroup } from '@/components/ui/skeleton';
import type { Page, StoryCard as StoryOnShelf } from '@/lib/stories/story';
import { firstPage, hasFilters, type LibraryParams, libraryAddress } from './library-params';
import { StoryCard, StoryCardSkeleton } from './story-card';

const GRID = 'grid grid-cols-2 gap-x-4 gap-y-7 sm:grid-cols-3 sm:gap-x-6 lg:grid-cols-4';

type StoryShelfProps = { page: Page<StoryOnShelf>; query: LibraryParams };

/** A page of the library. */
export function StoryShelf({ page, query }: StoryShelfProps) {
  if (page.items.length === 0) return <EmptyShelf query={query} />;
  return (
    <section aria-label="Stories">
      <BackToTheNewest query={query} />
      <ul className={GRID}>
        {page.items.map((story) => (
          <li key={story.id}>
            <StoryCard story={story} />
          </li>
        ))}
      </ul>
      {page.nextCursor === null ? null : (
        <p className="mt-10 text-center">
          <Link
            href={libraryAddress({ ...query, cursor: page.nextCursor })}
            prefetch={false}
            className={buttonClass('secondary')}
          >
            Older stories
          </Link>
        </p>
      )}
    </section>
  );
}

function EmptyShelf({ query }: { query: LibraryParams }) {
  if (hasFilters(query) || query.cursor !== undefined) {
    return (
      <EmptyState
        title="No story like that"
        text="Nothing on the shelf matches all of this. With fewer filters there may be more."
        picture={<NightLight />}
        action={
          <Link href={libraryAddress({})} className={buttonClass('secondary')}>
            Show all stories
          </Link>
        }
      />
    );
  }
  return (
    <EmptyState
      title="The shelf is waiting"
      text="Every story you have written stands here, with a cover of its own."
      picture={<NightLight />}
      action={
        <Link href="/stories/new" className={buttonClass('primary', 'large')}>
          Write the first story
        </Link>
      }
    />
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

export function StoryShelfSkeleton({ count = 6 }: { count?: number }) {
  return (
    <SkeletonGroup label="Looking along the shelf…" className={GRID}>
      {Array.from({ length: count }, (_, index) => `place-${index}`).map((place) => (
        <StoryCardSkeleton key={place} />
      ))}
    </SkeletonGroup>
  );
}
