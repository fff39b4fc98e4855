import type { Metadata } from 'next';
import { Suspense } from 'react';
import { EmptyShelf } from '@/components/stories/empty-shelf';
import type { LibraryNames } from '@/components/stories/library-choices';
import { LibraryFilters } from '@/components/stories/library-filters';
import { hasFilters, libraryQueryText, readLibraryParams } from '@/components/stories/library-params';
import { LibrarySkeleton } from '@/components/stories/library-skeleton';
import { StoryShelf } from '@/components/stories/story-shelf';
import { PageHeader } from '@/components/ui/page-header';
import type { Parent } from '@/lib/account/parent';
import { listChildren } from '@/lib/children/children-repository';
import { storyRuns } from '@/lib/composition';
import { listHeroes } from '@/lib/heroes/heroes-repository';
import { LANGUAGE_NAMES } from '@/lib/languages';
import { browseStories } from '@/lib/stories/browse-stories';
import { parseLibraryQuery } from '@/lib/stories/library';
import { getLibraryCounts } from '@/lib/stories/library-counts';
import { pageParent } from '../page-parent';

export const metadata: Metadata = { title: 'Library' };

export default function LibraryPage({ searchParams }: PageProps<'/library'>) {
  return (
    <>
      <PageHeader title="Library" />
      <Suspense fallback={<LibrarySkeleton />}>
        <Library searchParams={searchParams} />
      </Suspense>
    </>
  );
}

async function Library({ searchParams }: Pick<PageProps<'/library'>, 'searchParams'>) {
  const { db } = await pageParent();
  const query = readLibraryParams(await searchParams);
  const parsed = parseLibraryQuery(Object.entries(query));
  // An address that somebody has mistyped shows the library, not an error.
  const asked = parsed.success ? parsed.data : parseLibraryQuery([]).data;
  if (asked === undefined) return null;
  const shown = parsed.success ? query : {};
  // The shelf first: an embedded database answers one after another, and counting goes through all the stories.
  const shelf = browseStories({ db, runs: storyRuns() }, asked);
  const names = namesIn(db);
  const counts = getLibraryCounts(db, asked);
  // Where the shelf itself cannot be had, nobody waits for these.
  for (const promise of [counts, names]) promise.catch(() => {});
  const page = await shelf;
  if (page.items.length === 0 && !hasFilters(shown)) return <EmptyShelf query={shown} />;
  return (
    <>
      <LibraryFilters query={shown} counts={counts} names={names} />
      {page.items.length === 0 ? (
        <EmptyShelf query={shown} />
      ) : (
        <StoryShelf key={libraryQueryText(shown)} page={page} query={shown} />
      )}
    </>
  );
}

async function namesIn(db: Parent['db']): Promise<LibraryNames> {
  const languages = Object.entries(LANGUAGE_NAMES).map(([code, name]) => ({ code, name }));
  const [profiles, heroes] = await Promise.all([listChildren(db), listHeroes(db)]);
  return { profiles, heroes, languages };
}
