import type { Metadata } from 'next';
import { Suspense } from 'react';
import { Greeting } from '@/components/tonight/greeting';
import { ContinueCard, InProgressCard } from '@/components/tonight/story-so-far-card';
import { TonightCard, TonightCardSkeleton } from '@/components/tonight/tonight-card';
import { getParentProfile } from '@/lib/account/parents-repository';
import { listChildren } from '@/lib/children/children-repository';
import { storyLanguages } from '@/lib/composition';
import { listRecentStories } from '@/lib/stories/stories-repository';
import { pageParent } from '../page-parent';
import { writeStoryAction } from '../stories/actions';

export const metadata: Metadata = { title: 'Tonight' };

export default function TonightPage({ searchParams }: PageProps<'/tonight'>) {
  return (
    <Suspense fallback={<TonightCardSkeleton />}>
      <Tonight searchParams={searchParams} />
    </Suspense>
  );
}

async function Tonight({ searchParams }: Pick<PageProps<'/tonight'>, 'searchParams'>) {
  const { db, id } = await pageParent();
  const [profiles, recent, { displayName, timeZone }, { child }] = await Promise.all([
    listChildren(db),
    listRecentStories(db, 20),
    getParentProfile(db, id),
    searchParams,
  ]);
  const inProgress = recent.find((story) => story.status === 'writing');
  const told = recent.filter((story) => story.status === 'ready');
  const chosen = profiles.find((profile) => profile.id === child) ?? profiles[0];
  const lastTold = told.find((story) => story.childName === chosen?.name) ?? told[0];
  // The date where the parent is: "sv" writes it as ISO does.
  const night = new Intl.DateTimeFormat('sv', { timeZone }).format(new Date());
  return (
    <div className="grid gap-6">
      <Greeting name={displayName} timeZone={timeZone} />
      {inProgress ? <InProgressCard story={inProgress} /> : null}
      <TonightCard
        profiles={profiles}
        {...(typeof child === 'string' && { chosenId: child })}
        languages={storyLanguages().map(({ code }) => code)}
        night={night}
        action={writeStoryAction}
      />
      {lastTold ? <ContinueCard story={lastTold} /> : null}
    </div>
  );
}
