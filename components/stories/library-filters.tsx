'use client';

import { useRouter } from 'next/navigation';
import { Suspense, useOptimistic, useTransition } from 'react';
import { afterPaint } from '@/components/ui/after-paint';
import type { LibraryCounts } from '@/lib/stories/story';
import { LibraryChips } from './library-chips';
import { LibraryChipsSkeleton } from './library-chips-skeleton';
import type { LibraryNames } from './library-choices';
import { type LibraryParams, libraryAddress } from './library-params';
import { LibrarySearch } from './library-search';

type LibraryFiltersProps = {
  query: LibraryParams;
  /** Counting goes through all the stories, and the shelf does not wait for it. */
  counts: Promise<LibraryCounts>;
  names: Promise<LibraryNames>;
};

/**
 * Search and filters. The address is their only memory; what was chosen shows at once, before its answer is here, and what
 * is chosen next adds to it. The router drops an older question for a newer one, and until then the shelf stays as it was.
 */
export function LibraryFilters({ query, counts, names }: LibraryFiltersProps) {
  const router = useRouter();
  const [isLooking, startLooking] = useTransition();
  const [wanted, want] = useOptimistic(query);

  function look(next: LibraryParams, isSameStep = false) {
    const address = libraryAddress(next);
    startLooking(async () => {
      want(next);
      await afterPaint();
      startLooking(() => {
        if (isSameStep) router.replace(address, { scroll: false });
        else router.push(address, { scroll: false });
      });
    });
  }

  return (
    <>
      {/* One step of "back" leads out of a search, however many words it tried. */}
      <LibrarySearch query={wanted} isLooking={isLooking} onLook={(next) => look(next, query.q !== undefined)} />
      <Suspense fallback={<LibraryChipsSkeleton />}>
        <LibraryChips query={wanted} counts={counts} names={names} onLook={look} />
      </Suspense>
    </>
  );
}
