'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { usePlayerDoor } from '@/components/player/player-context';
import { isReadAloud } from '@/components/player/read-aloud-wish';
import { countCharacters } from '@/components/ui/characters';
import { fieldError } from '@/components/ui/form-values';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';
import type { ChildProfile } from '@/lib/children/child-profile';
import type { Hero } from '@/lib/heroes/hero';
import { ChoicesSummary } from './choices-summary';
import { EarlierLine, type EarlierStory } from './earlier-line';
import { LengthField } from './length-field';
import { MatterFields } from './matter-fields';
import {
  choicesFrom,
  firstChoices,
  heroesToChoose,
  type Language,
  type NewStoryDefaults,
  sentValues,
} from './new-story-choices';
import { PeopleFields } from './people-fields';

type NewStoryFormProps = {
  profiles: readonly ChildProfile[];
  heroes: readonly Hero[];
  /** What somebody here can write in. */
  languages: readonly Language[];
  /** Else the built-in storyteller tells it. */
  isToldByModel: boolean;
  defaults?: NewStoryDefaults;
  /** The story that this one continues, or tells anew. */
  earlier?: EarlierStory;
  action: FormAction;
};

/**
 * Asks for a story. Fields keep their own state; the form is only read after each change, for the summary and for what
 * depends on type and language. After a failed action `state.values` fills it again.
 */
export function NewStoryForm({
  profiles,
  heroes,
  languages,
  isToldByModel,
  defaults = {},
  earlier,
  action,
}: NewStoryFormProps) {
  const [state, send] = useFormAction(action);
  const [changed, setChanged] = useState<ReturnType<typeof choicesFrom> | null>(null);
  const [attempt, setAttempt] = useState({ state, count: 0 });
  const door = usePlayerDoor();
  const formRef = useRef<HTMLFormElement>(null);
  const initial = state.values ? choicesFrom(state.values) : firstChoices(profiles, languages, defaults);
  const choices = changed ?? initial;

  if (attempt.state !== state) setAttempt({ state, count: attempt.count + 1 });

  useEffect(() => {
    // What was chosen before the page's scripts were there.
    if (formRef.current) setChanged(choicesFrom(sentValues(new FormData(formRef.current))));
  }, []);

  const forgetWish = useEffectEvent(() => door.wish(false));

  useEffect(() => {
    if (!state.error) return;
    // Else the next story that is opened while it is written would begin to sound.
    forgetWish();
    formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid="true"] input')?.focus();
  }, [state.error]);

  /** A tap on a picture or a chip fills the field that it stands for. */
  function pick(name: 'moral' | 'idea' | 'minutes', value: string) {
    const form = formRef.current;
    const field = form?.elements.namedItem(name);
    if (form === null || field === null || field === undefined || !('value' in field)) return;
    field.value = value;
    setChanged(choicesFrom(sentValues(new FormData(form))));
  }

  /** This is the tap that lets the story sound on its own page. */
  function wishToListen() {
    door.wish(isReadAloud());
    if (!isReadAloud()) return;
    door.unlock();
    door.warmUp();
  }

  return (
    <form
      ref={formRef}
      action={send}
      onSubmit={wishToListen}
      onChange={(event) => setChanged(choicesFrom(sentValues(new FormData(event.currentTarget))))}
      className="grid max-w-5xl gap-x-12 lg:grid-cols-[minmax(0,1fr)_20rem]"
    >
      {earlier ? <EarlierLine {...earlier} error={fieldError(state, earlier.field)} /> : null}
      {/* React empties a form after its action: new fields begin with what was sent. */}
      <div key={attempt.count} className="flex flex-col gap-11">
        <PeopleFields
          profiles={profiles}
          heroes={heroesToChoose(heroes, choices.language)}
          initial={initial}
          type={choices.type}
          state={state}
        />
        <MatterFields
          initial={initial}
          choices={choices}
          interests={interestsOf(profiles, choices.profileIds)}
          onPick={pick}
          isToldByModel={isToldByModel}
          ideaLength={countCharacters(choices.idea)}
          errors={{
            moral: fieldError(state, 'moral'),
            customMoral: fieldError(state, 'customMoral'),
            idea: fieldError(state, 'idea'),
          }}
        />
        <LengthField
          languages={languages}
          initial={initial}
          minutes={choices.minutes}
          onPick={pick}
          errors={{ language: fieldError(state, 'language'), minutes: fieldError(state, 'minutes') }}
        />
      </div>
      <ChoicesSummary choices={choices} profiles={profiles} heroes={heroes} error={state.error} />
    </form>
  );
}

function interestsOf(profiles: readonly ChildProfile[], chosenIds: readonly string[]): string[] {
  return [...new Set(profiles.filter(({ id }) => chosenIds.includes(id)).flatMap(({ interests }) => interests))];
}
