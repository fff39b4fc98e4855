import type { Metadata } from 'next';
import { Suspense } from 'react';
import { NewStoryForm } from '@/components/stories/new-story-form';
import { PageHeader } from '@/components/ui/page-header';
import { Skeleton } from '@/components/ui/skeleton';
import { listChildren } from '@/lib/children/children-repository';
import { storyLanguages } from '@/lib/composition';
import { listHeroes } from '@/lib/heroes/heroes-repository';
import { MORALS } from '@/lib/stories/moral';
import { getStory } from '@/lib/stories/stories-repository';
import type { Story } from '@/lib/stories/story';
import { orNotFound, pageParent } from '../../page-parent';
import { writeStoryAction } from '../actions';

export const metadata: Metadata = { title: 'A new story' };

export default function NewStoryPage({ searchParams }: PageProps<'/stories/new'>) {
  return (
    <>
      <PageHeader title="A new story" />
      <Suspense fallback={<Skeleton className="h-96" />}>
        <NewStory searchParams={searchParams} />
      </Suspense>
    </>
  );
}

async function NewStory({ searchParams }: Pick<PageProps<'/stories/new'>, 'searchParams'>) {
  const { db } = await pageParent();
  const { child, continueFrom } = await searchParams;
  const [profiles, heroes, continues] = await Promise.all([
    listChildren(db),
    listHeroes(db),
    typeof continueFrom === 'string' ? orNotFound(continueFrom, (id) => getStory(db, id)) : null,
  ]);
  return (
    <NewStoryForm
      profiles={profiles}
      heroes={heroes}
      languages={storyLanguages()}
      defaults={
        continues === null ? { ...(typeof child === 'string' && { preselected: [child] }) } : defaultsFrom(continues)
      }
      {...(continues && { continues: { id: continues.id, title: continues.title } })}
      action={writeStoryAction}
    />
  );
}

/** A continuation begins with what the earlier story was asked with. */
function defaultsFrom({ language, type, lengthMinutes, moral, characters }: Story) {
  return {
    language,
    type,
    minutes: lengthMinutes,
    ...(MORALS.some((known) => known === moral) && moral !== null && { moral }),
    preselected: characters.flatMap(({ childId }) => childId ?? []),
    heroIds: characters.flatMap(({ heroId }) => heroId ?? []),
  };
}
