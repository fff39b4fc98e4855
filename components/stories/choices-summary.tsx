import { ReadAloudSwitch } from '@/components/player/read-aloud-switch';
import { FormError } from '@/components/ui/form-error';
import { QuillIcon } from '@/components/ui/icons';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ActionError } from '@/lib/action-result';
import type { ChildProfile } from '@/lib/children/child-profile';
import type { Hero } from '@/lib/heroes/hero';
import { choicesSentence } from './choices-sentence';
import type { NewStoryChoices } from './new-story-choices';

type ChoicesSummaryProps = {
  choices: NewStoryChoices;
  profiles: readonly ChildProfile[];
  heroes: readonly Hero[];
  error: ActionError | undefined;
};

export function ChoicesSummary({ choices, profiles, heroes, error }: ChoicesSummaryProps) {
  return (
    <div className="mt-11 h-fit rounded-card lg:sticky lg:top-10 lg:mt-0 border border-line bg-surface p-5 text-center shadow-card sm:p-7">
      <div className="text-left has-[p]:mb-5">
        <FormError error={error} />
      </div>
      <p className="font-story text-ink text-lg leading-relaxed">{choicesSentence(choices, { profiles, heroes })}</p>
      <ReadAloudSwitch />
      <SubmitButton size="large" className="mt-5 w-full sm:w-auto">
        <QuillIcon className="size-5" />
        Write the story
      </SubmitButton>
    </div>
  );
}
