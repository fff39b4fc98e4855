'use client';

import Link from 'next/link';
import { moralName } from '@/components/stories/moral-names';
import { FormError } from '@/components/ui/form-error';
import { QuillIcon } from '@/components/ui/icons';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';
import type { Suggestion } from './suggestion';

type SuggestionCardProps = {
  profile: { id: string; name: string };
  /** What the story is written in: the child's reading language if somebody speaks it. */
  language: string;
  suggestion: Suggestion;
  /** The same as the new-story form's; gets the same fields. */
  action: FormAction;
};

/** One tap to a story. */
export function SuggestionCard({ profile, language, suggestion, action }: SuggestionCardProps) {
  const [state, write] = useFormAction(action);
  const { interests, moral, minutes } = suggestion;
  const fields = { language, moral, minutes, idea: interests.join(', '), type: 'child', children: profile.id };
  return (
    <form action={write} className="flex flex-col">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="text-ink-soft">
        {interests.length > 0 ? (
          <>
            With <b className="text-ink">{interests.join(' and ')}</b> in it,
          </>
        ) : (
          'Something gentle,'
        )}{' '}
        a thought about <b className="text-ink">{moralName(moral).toLowerCase()}</b>, and about {minutes} minutes long.
      </p>
      <div className="mb-5 has-[p]:mt-5">
        <FormError error={state.error} />
      </div>
      <SubmitButton size="large" className="w-full sm:w-auto sm:self-start">
        <QuillIcon className="size-5 shrink-0" />
        Write a story for {profile.name}
      </SubmitButton>
      <Link
        href={{ pathname: '/stories/new', query: { child: profile.id } }}
        className="mt-2 inline-flex min-h-11 items-center self-center font-bold sm:-ml-1 sm:self-start px-4 text-accent hover:text-accent-strong"
      >
        or choose everything yourself
      </Link>
    </form>
  );
}
