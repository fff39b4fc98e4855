import { Button } from '@/components/ui/button';
import { maxLengthFor } from '@/components/ui/characters';
import { FilterIcon, SearchIcon } from '@/components/ui/icons';
import { SelectField } from '@/components/ui/select-field';
import { FilterChips } from './filter-chips';
import { FilterForm } from './filter-form';
import { type LibraryOptions, SHELF_NAMES } from './library-options';
import { firstPage, type LibraryParams } from './library-params';
import { STARS } from './star-values';

type LibraryFiltersProps = { query: LibraryParams; options: LibraryOptions };

/** Search and filters as a plain GET form: the address bar is their only memory. */
export function LibraryFilters({ query, options }: LibraryFiltersProps) {
  const anyone = { value: '', label: 'Any' };
  const filters = firstPage(query);
  return (
    <search className="mb-7 block">
      {/* A chip that is removed changes the query behind the fields' backs; the key fills them anew. */}
      <FilterForm key={JSON.stringify(filters)}>
        <div className="flex gap-2">
          <label className="relative min-w-0 flex-1">
            <span className="sr-only">Search</span>
            <SearchIcon className="pointer-events-none absolute top-1/2 left-3.5 size-5 -translate-y-1/2 text-ink-faint" />
            <input
              type="search"
              name="q"
              defaultValue={filters.q}
              maxLength={maxLengthFor(200)}
              placeholder="A word from a story"
              enterKeyHint="search"
              className="control rounded-full pl-11"
            />
          </label>
          <Button type="submit" variant="secondary">
            Show
          </Button>
        </div>
        <details className="group mt-2">
          <summary className="inline-flex min-h-11 list-none items-center gap-2 rounded-full px-3 font-bold text-accent hover:bg-accent-soft [&::-webkit-details-marker]:hidden">
            <FilterIcon className="size-5" />
            Filters
          </summary>
          <div className="mt-2 grid grid-cols-2 gap-4 rounded-card border border-line bg-surface p-4 sm:grid-cols-3">
            <SelectField
              label="Child"
              name="child"
              defaultValue={filters.child ?? ''}
              options={[anyone, ...options.profiles]}
            />
            <SelectField
              label="Hero"
              name="hero"
              defaultValue={filters.hero ?? ''}
              options={[anyone, ...options.heroes]}
            />
            <SelectField
              label="Language"
              name="language"
              defaultValue={filters.language ?? ''}
              options={[anyone, ...options.languages]}
            />
            <SelectField
              label="Stars"
              name="minRating"
              defaultValue={filters.minRating ?? ''}
              options={[anyone, ...STARS.map((star) => ({ value: String(star * 2), label: `${star} or more` }))]}
            />
            <SelectField
              label="Shelf"
              name="shelf"
              defaultValue={filters.shelf ?? ''}
              options={[anyone, ...Object.entries(SHELF_NAMES).map(([value, label]) => ({ value, label }))]}
            />
            <label className="flex min-h-12 items-center gap-3 self-end font-bold text-ink">
              <input
                type="checkbox"
                name="favourite"
                value="true"
                defaultChecked={filters.favourite === 'true'}
                className="size-6 accent-accent"
              />
              Favourites
            </label>
            <Button type="submit" className="col-span-full">
              Show these stories
            </Button>
          </div>
        </details>
      </FilterForm>
      <FilterChips query={filters} options={options} />
    </search>
  );
}
