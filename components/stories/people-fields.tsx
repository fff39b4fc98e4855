import Link from 'next/link';
import type { ReactNode } from 'react';
import { ChildFace } from '@/components/children/child-face';
import { ChoicePill } from '@/components/ui/choice-pill';
import { Fieldset } from '@/components/ui/fieldset';
import type { ChildProfile } from '@/lib/children/child-profile';
import type { Hero } from '@/lib/heroes/hero';
import type { StoryType } from '@/lib/stories/story-brief';
import { FormSection } from './form-section';
import type { NewStoryChoices } from './new-story-choices';
import { StoryTypeField } from './story-type-field';

type PeopleFieldsProps = {
  profiles: readonly ChildProfile[];
  /** Those of the chosen language. */
  heroes: readonly Hero[];
  initial: NewStoryChoices;
  type: StoryType;
  errors: Partial<Record<'children' | 'heroes' | 'type', string>>;
};

/** Who it is for, and what kind of story with whom in it. */
export function PeopleFields({ profiles, heroes, initial, type, errors }: PeopleFieldsProps) {
  return (
    <>
      <FormSection question="Who is it for tonight?">
        <div data-invalid={errors.children !== undefined}>
          <Fieldset label="Children" error={errors.children} className="flex flex-wrap gap-2.5">
            {profiles.map((profile) => (
              <PersonPill key={profile.id} name="children" person={profile} chosenIds={initial.profileIds}>
                <ChildFace profile={profile} className="-ml-2.5 size-9" />
              </PersonPill>
            ))}
          </Fieldset>
        </div>
      </FormSection>
      <FormSection question="What kind of story?">
        <StoryTypeField initial={initial.type} error={errors.type} />
        {type === 'child' ? null : (
          <div data-invalid={errors.heroes !== undefined} className="animate-settle">
            <Fieldset label="Heroes" error={errors.heroes} className="flex flex-wrap gap-2.5">
              {heroes.length > 0 ? (
                heroes.map((hero) => (
                  <PersonPill key={hero.id} name="heroes" person={hero} chosenIds={initial.heroIds} />
                ))
              ) : (
                <p className="text-ink-soft">
                  No hero speaks this language yet.{' '}
                  <Link href="/heroes/new" className="inline-flex min-h-11 items-center font-bold text-accent">
                    Invent one
                  </Link>
                </p>
              )}
            </Fieldset>
          </div>
        )}
      </FormSection>
    </>
  );
}

type PersonPillProps = {
  name: string;
  person: { id: string; name: string };
  chosenIds: readonly string[];
  children?: ReactNode;
};

function PersonPill({ name, person, chosenIds, children }: PersonPillProps) {
  const isChosen = chosenIds.includes(person.id);
  return (
    <ChoicePill type="checkbox" name={name} value={person.id} defaultChecked={isChosen}>
      {children}
      {person.name}
    </ChoicePill>
  );
}
