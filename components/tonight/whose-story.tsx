import { ChildFace } from '@/components/children/child-face';
import { PlusIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import type { ChildProfile } from '@/lib/children/child-profile';

type WhoseStoryProps = { profiles: readonly ChildProfile[]; chosenId: string };

const FACE = 'flex w-18 flex-col items-center gap-1.5 rounded-card py-1 text-center text-sm leading-tight';

/** The children as faces; each leads to the same page with that child chosen. */
export function WhoseStory({ profiles, chosenId }: WhoseStoryProps) {
  return (
    <nav aria-label="Whose story tonight?">
      <ul className="-mx-1 flex flex-wrap gap-x-1.5 gap-y-3">
        {profiles.map((profile) => (
          <li key={profile.id}>
            <Link
              href={{ pathname: '/tonight', query: { child: profile.id } }}
              scroll={false}
              aria-current={profile.id === chosenId ? 'true' : undefined}
              className={`${FACE} group font-semibold text-ink-soft aria-[current]:text-ink`}
            >
              <ChildFace
                profile={profile}
                className="size-16 ring-2 ring-transparent ring-offset-3 ring-offset-surface transition-shadow duration-200 group-hover:ring-line-strong group-aria-[current]:ring-accent"
              />
              <span className="mt-1 line-clamp-2 max-w-full break-words">{profile.name}</span>
            </Link>
          </li>
        ))}
        <li>
          <Link href="/children/new" className={`${FACE} text-ink-faint hover:text-accent`}>
            <span className="flex size-16 items-center justify-center rounded-full border-2 border-line border-dashed">
              <PlusIcon className="size-6" />
            </span>
            <span className="mt-1">Add a child</span>
          </Link>
        </li>
      </ul>
    </nav>
  );
}
