import { LockIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import type { Hero } from '@/lib/heroes/hero';
import { HeroPortrait } from './hero-portrait';

/** One hero; a parent's own leads to its form, a seeded one cannot be changed. */
export function HeroCard({ hero }: { hero: Hero }) {
  const { id, name, appearance, personalityTraits, isSeeded, language } = hero;
  return (
    <article
      className={`relative flex h-full gap-4 rounded-card bg-surface p-4 shadow-card ${isSeeded ? '' : 'transition-colors duration-200 hover:bg-raised'}`}
    >
      <HeroPortrait hero={hero} className="w-20 self-start" />
      <div className="min-w-0 flex-1" lang={language}>
        <h2 className="font-story text-xl leading-snug">
          {isSeeded ? (
            name
          ) : (
            <Link
              href={`/heroes/${id}`}
              className="outline-none after:absolute after:inset-0 after:rounded-card focus-visible:after:outline-3 focus-visible:after:outline-focus focus-visible:after:outline-offset-2"
            >
              {name}
            </Link>
          )}
        </h2>
        {personalityTraits.length > 0 ? <p className="text-ink-soft text-sm">{personalityTraits.join(', ')}</p> : null}
        {appearance ? <p className="mt-1.5 line-clamp-3 text-ink-faint text-sm">{appearance}</p> : null}
        {isSeeded ? (
          <p lang="en" className="mt-2.5 inline-flex items-center gap-1.5 text-ink-faint text-xs">
            <LockIcon className="size-4" />
            Comes with the app
          </p>
        ) : null}
      </div>
    </article>
  );
}
