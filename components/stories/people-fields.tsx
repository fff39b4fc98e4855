import type { ReactNode } from 'react';
import { ChildFace } from '@/components/children/child-face';
import { ChildFields } from '@/components/children/child-fields';
import { HeroPortrait } from '@/components/heroes/hero-portrait';
import { ChoicePill } from '@/components/ui/choice-pill';
import { Fieldset } from '@/components/ui/fieldset';
import { fieldError } from '@/components/ui/form-values';
import { Link } from '@/components/ui/link';
import type { FormState } from '@/lib/action-result';
import type { ChildProfile } from '@/lib/children/child-profile';
import type { Hero } from '@/lib/heroes/hero';
import type { StoryType } from '@/lib/stories/story-brief';
import { FormSection } from './form-section';
import type { NewStoryChoices } from './new-story-choices';
import { StoryTypeField } from './story-type-field';

type PeopleFieldsProps = {
  /** None yet: then the child is described here, and saved with its first story. */
  profiles: readonly ChildProfile[];
  /** Those of the chosen language. */
  heroes: readonly Hero[];
  initial: NewStoryChoices;
  type: StoryType;
  state: FormState;
};

/** Who it is for, and what kind of story with whom in it. */
export function PeopleFields({ profiles, heroes, initial, type, state }: PeopleFieldsProps) {
  const [childrenError, heroesError] = [fieldError(state, 'children'), fieldError(state, 'heroes')];
  return (
    <>
      {profiles.length === 0 ? (
        <FormSection question="Who is listening?">
          <ChildFields state={state} prefix="newChild." />
        </FormSection>
      ) : (
        <FormSection question="Who is it for tonight?">
          <div data-invalid={childrenError !== undefined}>
            <Fieldset label="Children" error={childrenError} className="flex flex-wrap gap-2.5">
              {profiles.map((profile) => (
                <PersonPill key={profile.id} name="children" person={profile} chosenIds={initial.profileIds}>
                  <ChildFace profile={profile} className="-ml-2.5 size-9" />
                </PersonPill>
              ))}
            </Fieldset>
          </div>
        </FormSection>
      )}
      <FormSection question="What kind of story?">
        <StoryTypeField initial={initial.type} error={fieldError(state, 'type')} />
        {type === 'child' ? null : (
          <div data-invalid={heroesError !== undefined} className="animate-settle">
            <Fieldset label="Heroes" error={heroesError} className="flex flex-wrap gap-2.5">
              {heroes.length > 0 ? (
                heroes.map((hero) => (
                  <PersonPill key={hero.id} name="heroes" person={hero} chosenIds={initial.heroIds}>
                    <HeroPortrait hero={hero} className="-my-1 -ml-2 h-11 w-9.5" />
                  </PersonPill>
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
