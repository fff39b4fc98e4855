import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { NightLight } from '@/components/ui/night-light';
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton';
import type { ChildProfile } from '@/lib/children/child-profile';
import { ChildCard } from './child-card';

const GRID = 'grid gap-4 sm:grid-cols-2';

export function ChildrenList({ profiles }: { profiles: readonly ChildProfile[] }) {
  if (profiles.length === 0) {
    return (
      <EmptyState
        picture={<NightLight />}
        title="Who listens at your place?"
        text="Add a child, with what they love and what they would rather not meet at night. Every story starts from there."
        action={
          <Link href="/children/new" className={buttonClass('primary', 'large')}>
            Add your first child
          </Link>
        }
      />
    );
  }
  return (
    <ul className={GRID}>
      {profiles.map((profile) => (
        <li key={profile.id}>
          <ChildCard profile={profile} />
        </li>
      ))}
    </ul>
  );
}

export function ChildrenListSkeleton() {
  return (
    <SkeletonGroup label="Fetching the children" className={GRID}>
      {['first', 'second', 'third', 'fourth'].map((place) => (
        <div key={place} className="flex items-center gap-4 rounded-card bg-surface p-4">
          <Skeleton className="size-20 rounded-full" />
          <div className="flex-1 space-y-2.5">
            <Skeleton className="h-6 w-2/5" />
            <Skeleton className="h-4 w-3/5" />
            <Skeleton className="h-4 w-4/5" />
          </div>
        </div>
      ))}
    </SkeletonGroup>
  );
}
