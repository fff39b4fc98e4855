import type { Metadata } from 'next';
import { Suspense } from 'react';
import type { EarlierStory } from '@/components/stories/earlier-line';
import { CUSTOM_MORAL, type NewStoryDefaults } from '@/components/stories/new-story-choices';
import { NewStoryForm } from '@/components/stories/new-story-form';
import { NewStorySkeleton } from '@/components/stories/new-story-skeleton';
import { PageHeader } from '@/components/ui/page-header';
import { listChildren } from '@/lib/children/children-repository';
import { hasModel, storyLanguagesOf } from '@/lib/composition';
import { listHeroes } from '@/lib/heroes/heroes-repository';
import { MORALS } from '@/lib/stories/moral';
import { getStory, getToldStory } from '@/lib/stories/stories-repository';
import type { Story } from '@/lib/stories/story';
import { orNotFound, pageParent } from '../../page-parent';
import { writeStoryAction } from '../actions';

export const metadata: Metadata = { title: 'A new story' };

/** Seconds, where the host counts: what its action begins goes on being written after its answer. */
export const maxDuration = 300;

export default async function NewStoryPage({ searchParams }: PageProps<'/stories/new'>) {
  const { child, continueFrom, retell, idea } = await searchParams;
  const field = typeof retell === 'string' ? 'retell' : 'continueFrom';
  const earlierId = field === 'retell' ? retell : continueFrom;
  // Before the first byte, or a story that is not there could not answer 404.
  const earlier = typeof earlierId === 'string' ? await findStory(earlierId, field) : null;
  return (
    <>
      <PageHeader title="A new story" />
      <Suspense fallback={<NewStorySkeleton />}>
        <NewStory
          earlier={earlier}
          field={field}
          asked={{
            ...(typeof child === 'string' && { preselected: [child] }),
            ...(typeof idea === 'string' && { idea }),
          }}
        />
      </Suspense>
    </>
  );
}

async function findStory(storyId: string, field: EarlierStory['field']): Promise<Story> {
  const { db } = await pageParent();
  return orNotFound(storyId, (id) => (field === 'retell' ? getToldStory(db, id) : getStory(db, id)));
}

type NewStoryProps = { earlier: Story | null; field: EarlierStory['field']; asked: NewStoryDefaults };

async function NewStory({ earlier, field, asked }: NewStoryProps) {
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
      defaults={earlier === null ? asked : defaultsFrom(earlier, field)}
      {...(earlier && { earlier: { field, id: earlier.id, title: earlier.title } })}
      action={writeStoryAction}
    />
  );
}

/** What the earlier story was asked with; but a story that goes on has other things to tell of. */
function defaultsFrom(story: Story, field: EarlierStory['field']): NewStoryDefaults {
  const { language, type, lengthMinutes, moral, idea, characters } = story;
  return {
    ...(field === 'retell' && idea !== null && { idea }),
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
