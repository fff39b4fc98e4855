import { ChevronRightIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import type { ChildProfile } from '@/lib/children/child-profile';
import { LANGUAGE_NAMES } from '@/lib/languages';
import { ChildFace } from './child-face';

/** "7 years", "1 year", "not yet one". */
function ageWords(age: number): string {
  if (age === 0) return 'not yet one';
  return age === 1 ? '1 year' : `${age} years`;
}

/** One child; the whole card leads to the profile. */
export function ChildCard({ profile }: { profile: ChildProfile }) {
  const { id, name, age, readingLanguage, interests } = profile;
  return (
    <article className="relative flex h-full items-center gap-4 rounded-card bg-surface p-4 shadow-card transition-colors duration-200 hover:bg-raised">
      <ChildFace profile={profile} className="size-20" />
      <div className="min-w-0 flex-1">
        <h2 className="font-story text-xl leading-snug">
          <Link
            href={`/children/${id}`}
            className="outline-none after:absolute after:inset-0 after:rounded-card focus-visible:after:outline-3 focus-visible:after:outline-focus focus-visible:after:outline-offset-2"
          >
            {name}
          </Link>
        </h2>
        <p className="text-ink-soft text-sm">
          {ageWords(age)} · <span lang={readingLanguage}>{LANGUAGE_NAMES[readingLanguage] ?? readingLanguage}</span>
        </p>
        {interests.length > 0 ? (
          <p className="mt-1.5 line-clamp-2 text-ink-faint text-sm">{interests.join(', ')}</p>
        ) : null}
      </div>
      <ChevronRightIcon className="size-5 shrink-0 text-ink-faint" />
    </article>
  );
}
