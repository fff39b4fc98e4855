import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { Suspense } from 'react';
import { Greeting } from '@/components/tonight/greeting';
import { hourIn } from '@/components/tonight/greeting-words';
import { NoChildrenYet } from '@/components/tonight/no-children-yet';
import { InProgressCard } from '@/components/tonight/story-so-far-card';
import { suggestFor } from '@/components/tonight/suggestion';
import { Suggestions } from '@/components/tonight/suggestions';
import { TonightCard } from '@/components/tonight/tonight-card';
import { TonightSkeleton } from '@/components/tonight/tonight-skeleton';
import { Link } from '@/components/ui/link';
import { getParentProfile } from '@/lib/account/parents-repository';
import { listChildren } from '@/lib/children/children-repository';
import { storyLanguagesOf } from '@/lib/composition';
import { getStory, listRecentStories } from '@/lib/stories/stories-repository';
import { listToldLately } from '@/lib/stories/told-lately';
import { pageParent } from '../page-parent';
import { writeStoryAction } from '../stories/actions';

export const metadata: Metadata = { title: 'Tonight' };

/** Seconds, where the host counts: what its action begins goes on being written after its answer. */
export const maxDuration = 300;

export default async function TonightPage({ searchParams }: PageProps<'/tonight'>) {
  const tonight = <Tonight searchParams={searchParams} />;
  // A page that is opened comes whole: React keeps what it streams into one out of sight for a third of a second, and brings
  // it to life apart from the rest.
  if (await isOpened()) return tonight;
  return <Suspense fallback={<TonightSkeleton />}>{tonight}</Suspense>;
}

/** By the browser itself, rather than by a link within the app, which asks for a part of the page. */
async function isOpened(): Promise<boolean> {
  return (await headers()).get('accept')?.includes('text/html') ?? false;
}

async function Tonight({ searchParams }: Pick<PageProps<'/tonight'>, 'searchParams'>) {
  const parent = await pageParent();
  const { db, id } = parent;
  const [profiles, recent, told, { displayName, timeZone }, spoken, { child }] = await Promise.all([
    listChildren(db),
    listRecentStories(db, 20),
    listToldLately(db, 40),
    getParentProfile(db, id),
    storyLanguagesOf(parent),
    searchParams,
  ]);
  const inProgress = recent.find((story) => story.status === 'writing');
  const profile = profiles.find((known) => known.id === child) ?? profiles[0];
  const now = new Date();
  const hour = timeZone === null ? null : hourIn(timeZone, now);
  const greeting = <Greeting name={displayName} timeZone={timeZone} hour={hour} />;
  if (profile === undefined) {
    return (
      <div className="grid gap-6">
        {greeting}
        <NoChildrenYet />
      </div>
    );
  }
  // The date where the parent is: "sv" writes it as ISO does.
  const night = new Intl.DateTimeFormat('sv', { timeZone }).format(now);
  const own = told.filter(({ childIds }) => childIds.includes(profile.id));
  const ideas = suggestFor(profile, night, own);
  const last = recent.find(({ id: known, status }) => status === 'ready' && own.some((story) => story.id === known));
  const lastTold = last === undefined ? null : await getStory(db, last.id);
  const languages = spoken.map(({ code }) => code);
  const language = languages.includes(profile.readingLanguage) ? profile.readingLanguage : (languages[0] ?? 'en');
  return (
    <div className="grid gap-6 sm:gap-8">
      {greeting}
      {inProgress ? <InProgressCard story={inProgress} /> : null}
      <TonightCard
        profiles={profiles}
        profile={profile}
        language={language}
        suggestion={ideas.whole}
        action={writeStoryAction}
      />
      <Suggestions
        key={profile.id}
        profile={profile}
        language={language}
        night={night}
        lastTold={lastTold}
        others={ideas.others}
        action={writeStoryAction}
      />
      {last === undefined ? null : <ReadAgain story={last} />}
    </div>
  );
}

function ReadAgain({ story }: { story: { id: string; title: string; language: string } }) {
  return (
    <p className="text-center text-ink-soft">
      Or read{' '}
      <Link
        href={`/stories/${story.id}`}
        className="inline-flex min-h-11 items-center font-bold text-accent underline decoration-1 underline-offset-4 hover:text-accent-strong"
      >
        <span lang={story.language}>{story.title || 'the last story'}</span>
      </Link>{' '}
      again.
    </p>
  );
}
