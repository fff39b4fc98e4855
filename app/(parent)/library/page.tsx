import type { Metadata } from 'next';
import { Suspense } from 'react';
import { LibraryFilters } from '@/components/stories/library-filters';
import { readLibraryParams } from '@/components/stories/library-params';
import { StoryShelf, StoryShelfSkeleton } from '@/components/stories/story-shelf';
import { PageHeader } from '@/components/ui/page-header';
import { listChildren } from '@/lib/children/children-repository';
import { storyLanguages, storyRuns } from '@/lib/composition';
import { listHeroes } from '@/lib/heroes/heroes-repository';
import { browseStories } from '@/lib/stories/browse-stories';
import { parseLibraryQuery } from '@/lib/stories/library';
import { pageParent } from '../page-parent';

export const metadata: Metadata = { title: 'Library' };

export default function LibraryPage({ searchParams }: PageProps<'/library'>) {
  return (
    <>
      <PageHeader title="Library" />
      <Suspense fallback={<StoryShelfSkeleton />}>
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
  const [page, profiles, heroes] = await Promise.all([
    browseStories({ db, runs: storyRuns() }, asked),
    listChildren(db),
    listHeroes(db),
  ]);
  const toOption = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  const options = {
    profiles: profiles.map(toOption),
    heroes: heroes.map(toOption),
    languages: storyLanguages().map(({ code, name }) => ({ value: code, label: name })),
  };
  const shown = parsed.success ? query : {};
  return (
    <>
      <LibraryFilters query={shown} options={options} />
      <StoryShelf page={page} query={shown} />
    </>
  );
}
