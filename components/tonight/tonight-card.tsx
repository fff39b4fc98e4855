import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton';
import type { FormAction } from '@/lib/action-result';
import type { ChildProfile } from '@/lib/children/child-profile';
import { NoChildrenYet } from './no-children-yet';
import { suggestFor } from './suggestion';
import { SuggestionCard } from './suggestion-card';
import { WhoseStory } from './whose-story';

type TonightCardProps = {
  profiles: readonly ChildProfile[];
  /** From the address; the first child if it is unknown. */
  chosenId?: string;
  /** Codes that somebody here can write in, the fallback first. */
  languages: readonly string[];
  /** The date where the parent is, `2026-11-21`: another night, another suggestion. */
  night: string;
  action: FormAction;
};

/** Whose story it is tonight, and one that is ready to be written. */
export function TonightCard({ profiles, chosenId, languages, night, action }: TonightCardProps) {
  const profile = profiles.find(({ id }) => id === chosenId) ?? profiles[0];
  if (profile === undefined) return <NoChildrenYet />;
  const language = languages.includes(profile.readingLanguage) ? profile.readingLanguage : (languages[0] ?? 'en');
  return (
    <section className="rounded-sheet border border-line bg-surface p-5 shadow-card sm:p-8">
      <h2 className="mb-4 font-story text-2xl text-ink">Whose story tonight?</h2>
      <WhoseStory profiles={profiles} chosenId={profile.id} />
      <hr className="my-5 border-line" />
      <SuggestionCard
        key={profile.id}
        profile={{ id: profile.id, name: profile.name }}
        language={language}
        suggestion={suggestFor(profile, night)}
        action={action}
      />
    </section>
  );
}

export function TonightCardSkeleton() {
  return (
    <SkeletonGroup label="Lighting the lamp…" className="rounded-sheet border border-line bg-surface p-5 sm:p-8">
      <Skeleton className="mb-5 h-7 w-56" />
      <div className="flex gap-4">
        <Skeleton className="size-16 rounded-full" />
        <Skeleton className="size-16 rounded-full" />
      </div>
      <Skeleton className="mt-14 h-12" />
      <Skeleton className="mt-5 h-14 rounded-full" />
    </SkeletonGroup>
  );
}
