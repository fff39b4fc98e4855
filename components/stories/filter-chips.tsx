import Link from 'next/link';
import { CloseIcon } from '@/components/ui/icons';
import { chosenFilters, type LibraryOptions } from './library-options';
import { LIBRARY_FILTERS, type LibraryParams, libraryAddress, withoutFilter } from './library-params';

type FilterChipsProps = { query: LibraryParams; options: LibraryOptions };

/** The filters that are on; each is a link to the same shelf without it. */
export function FilterChips({ query, options }: FilterChipsProps) {
  const chosen = chosenFilters(query, options, LIBRARY_FILTERS);
  if (chosen.length === 0) return null;
  return (
    <ul aria-label="Filters that are on" className="mt-3 flex flex-wrap gap-2">
      {chosen.map(({ filter, words }) => (
        <li key={filter}>
          <Link
            href={libraryAddress(withoutFilter(query, filter))}
            className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-full bg-accent-soft pr-3 pl-4 font-semibold text-ink hover:text-accent"
          >
            <span className="sr-only">Remove </span>
            <span className="truncate">{words}</span>
            <CloseIcon className="size-4 shrink-0 text-ink-soft" />
          </Link>
        </li>
      ))}
      {chosen.length > 1 ? (
        <li>
          <Link href={libraryAddress({})} className="inline-flex min-h-11 items-center px-3 font-bold text-accent">
            Clear all
          </Link>
        </li>
      ) : null}
    </ul>
  );
}
