import type { Metadata } from 'next';
import { Suspense } from 'react';
import { CUSTOM_MORAL, type NewStoryDefaults } from '@/components/stories/new-story-choices';
import { NewStoryForm } from '@/components/stories/new-story-form';
import { NewStorySkeleton } from '@/components/stories/new-story-skeleton';
import { PageHeader } from '@/components/ui/page-header';
import { listChildren } from '@/lib/children/children-repository';
import { hasModel, storyLanguagesOf } from '@/lib/composition';
import { listHeroes } from '@/lib/heroes/heroes-repository';
import { MORALS } from '@/lib/stories/moral';
import { getStory } from '@/lib/stories/stories-repository';
import type { Story } from '@/lib/stories/story';
import { orNotFound, pageParent } from '../../page-parent';
import { writeStoryAction } from '../actions';

export const metadata: Metadata = { title: 'A new story' };

export default async function NewStoryPage({ searchParams }: PageProps<'/stories/new'>) {
  const { child, continueFrom, idea } = await searchParams;
  // Before the first byte, or a story that is not there could not answer 404.
  const continues = typeof continueFrom === 'string' ? await findStory(continueFrom) : null;
  return (
    <>
      <PageHeader title="A new story" />
      <Suspense fallback={<NewStorySkeleton />}>
        <NewStory
          continues={continues}
          asked={{
            ...(typeof child === 'string' && { preselected: [child] }),
            ...(typeof idea === 'string' && { idea }),
          }}
        />
      </Suspense>
    </>
  );
}

async function findStory(storyId: string): Promise<Story> {
  const { db } = await pageParent();
  return orNotFound(storyId, (id) => getStory(db, id));
}

async function NewStory({ continues, asked }: { continues: Story | null; asked: NewStoryDefaults }) {
  const parent = await pageParent();
  const [profiles, heroes, languages, isToldByModel] = await Promise.all([
    listChildren(parent.db),
    listHeroes(parent.db),
    storyLanguagesOf(parent),
    hasModel(parent),
  ]);
  return (
    <NewStoryForm
      profiles={profiles}
      heroes={heroes}
      languages={languages}
      isToldByModel={isToldByModel}
      defaults={continues === null ? asked : defaultsFrom(continues)}
      {...(continues && { continues: { id: continues.id, title: continues.title } })}
      action={writeStoryAction}
    />
  );
}

/** A continuation begins with what the earlier story was asked with. */
function defaultsFrom({ language, type, lengthMinutes, moral, characters }: Story): NewStoryDefaults {
  return {
    language,
    type,
    minutes: lengthMinutes,
    ...moralChoice(moral),
    preselected: characters.flatMap(({ childId }) => childId ?? []),
    heroIds: characters.flatMap(({ heroId }) => heroId ?? []),
  };
}

/** The form's two fields for one moral: of the list, or in the parent's own words. */
function moralChoice(moral: string | null): Pick<NewStoryDefaults, 'moral' | 'customMoral'> {
  if (moral === null) return {};
  return MORALS.some((known) => known === moral) ? { moral } : { moral: CUSTOM_MORAL, customMoral: moral };
}
