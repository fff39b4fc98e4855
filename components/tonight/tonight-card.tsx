import { moralName } from '@/components/stories/moral-names';
import { QuillIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormAction } from '@/lib/action-result';
import type { ChildProfile } from '@/lib/children/child-profile';
import { fieldsOf } from './request-fields';
import { RequestForm } from './request-form';
import type { Suggestion } from './suggestion';
import { WhoseStory } from './whose-story';

type TonightCardProps = {
  profiles: readonly ChildProfile[];
  profile: ChildProfile;
  /** What the story is written in: the child's reading language if somebody speaks it. */
  language: string;
  suggestion: Suggestion;
  action: FormAction;
};

/** Whose story it is tonight, and one that is ready to be written with one tap. */
export function TonightCard({ profiles, profile, language, suggestion, action }: TonightCardProps) {
  const { interests, moral, minutes } = suggestion;
  return (
    <section className="rounded-sheet border border-line bg-surface p-5 shadow-card sm:p-8">
      <h2 className="mb-4 font-story text-2xl text-ink">Whose story tonight?</h2>
      <WhoseStory profiles={profiles} chosenId={profile.id} />
      <hr className="my-5 border-line" />
      <RequestForm key={profile.id} fields={fieldsOf(suggestion, profile.id, language)} action={action}>
        <p className="mb-5 text-ink-soft">
          {interests.length > 0 ? (
            <>
              With <b className="text-ink">{interests.join(' and ')}</b> in it,
            </>
          ) : (
            'Something gentle,'
          )}
          {moral === null ? null : (
            <>
              {' '}
              a thought about <b className="text-ink">{moralName(moral).toLowerCase()}</b>,
            </>
          )}{' '}
          and about {minutes} minutes long.
        </p>
        <SubmitButton size="large" className="w-full sm:w-auto">
          <QuillIcon className="size-5 shrink-0" />
          Write a story for {profile.name}
        </SubmitButton>
      </RequestForm>
      <Link
        href={{ pathname: '/stories/new', query: { child: profile.id } }}
        className="mt-2 flex min-h-11 w-fit items-center px-4 font-bold text-accent hover:text-accent-strong max-sm:mx-auto sm:-ml-1"
      >
        or choose everything yourself
      </Link>
    </section>
  );
}
