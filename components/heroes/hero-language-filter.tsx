import { Link } from '@/components/ui/link';
import { LANGUAGE_NAMES } from '@/lib/languages';

type HeroLanguageFilterProps = {
  /** The one that is shown, or all of them. */
  language: string | undefined;
  /** Codes that somebody here can write in. */
  languages: readonly string[];
};

const PILL =
  'inline-flex min-h-11 items-center whitespace-nowrap rounded-full border border-line-strong px-4 font-semibold ' +
  'text-ink-soft transition-colors duration-200 hover:bg-accent-soft aria-[current]:border-accent ' +
  'aria-[current]:bg-accent aria-[current]:text-on-accent';

export function HeroLanguageFilter({ language, languages }: HeroLanguageFilterProps) {
  return (
    <nav
      aria-label="Heroes by tongue"
      className="-mx-4 mb-6 overflow-x-auto px-4 py-1 [scrollbar-width:none] sm:mx-0 sm:px-0"
    >
      <ul className="flex gap-2 sm:flex-wrap">
        <li>
          <Link href="/heroes" className={PILL} aria-current={language === undefined ? 'page' : undefined}>
            All
          </Link>
        </li>
        {languages.map((choice) => (
          <li key={choice} lang={choice}>
            <Link
              href={`/heroes?language=${choice}`}
              className={PILL}
              aria-current={language === choice ? 'page' : undefined}
            >
              {LANGUAGE_NAMES[choice] ?? choice}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
