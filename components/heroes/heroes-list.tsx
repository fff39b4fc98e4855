import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { NightLight } from '@/components/ui/night-light';
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton';
import type { Hero } from '@/lib/heroes/hero';
import { HeroCard } from './hero-card';

const GRID = 'grid gap-4 sm:grid-cols-2';

function HeroGroup({ title, heroes }: { title: string; heroes: readonly Hero[] }) {
  if (heroes.length === 0) return null;
  return (
    <section className="mb-10">
      <h2 className="mb-3 font-bold text-ink-soft">{title}</h2>
      <ul className={GRID}>
        {heroes.map((hero) => (
          <li key={hero.id}>
            <HeroCard hero={hero} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The parent's own first, then those that come with the app. */
export function HeroesList({ heroes }: { heroes: readonly Hero[] }) {
  if (heroes.length === 0) {
    return (
      <EmptyState
        picture={<NightLight />}
        title="Nobody here yet"
        text="A hero can come back night after night: a fox with a satchel, a grandmother who sails, the neighbour’s cat."
        action={
          <Link href="/heroes/new" className={buttonClass('primary', 'large')}>
            Make up a hero
          </Link>
        }
      />
    );
  }
  return (
    <>
      <HeroGroup title="Your own" heroes={heroes.filter((hero) => !hero.isSeeded)} />
      <HeroGroup title="For everyone" heroes={heroes.filter((hero) => hero.isSeeded)} />
    </>
  );
}

export function HeroesListSkeleton() {
  return (
    <SkeletonGroup label="Fetching the heroes" className={GRID}>
      {['first', 'second', 'third', 'fourth'].map((place) => (
        <div key={place} className="flex gap-4 rounded-card bg-surface p-4">
          <Skeleton className="h-23.5 w-20 rounded-t-full" />
          <div className="flex-1 space-y-2.5 pt-1">
            <Skeleton className="h-6 w-2/5" />
            <Skeleton className="h-4 w-4/5" />
            <Skeleton className="h-4 w-3/5" />
          </div>
        </div>
      ))}
    </SkeletonGroup>
  );
}
