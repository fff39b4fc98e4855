import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { QuillIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { NightLight } from '@/components/ui/night-light';
import { hasFilters, type LibraryParams, libraryAddress } from './library-params';

/** No story yet, or none like that: either way there is something to do next. */
export function EmptyShelf({ query }: { query: LibraryParams }) {
  if (hasFilters(query) || query.cursor !== undefined) return <NothingLikeThat query={query} />;
  return (
    <EmptyState
      title="The shelf is waiting"
      text="Every story you have written stands here, with a cover of its own."
      picture={<NightLight />}
      action={
        <Link href="/stories/new" className={buttonClass('primary', 'large')}>
          Write the first story
        </Link>
      }
    />
  );
}

function NothingLikeThat({ query }: { query: LibraryParams }) {
  const { q, child } = query;
  return (
    <EmptyState
      title="No story like that"
      text={
        q === undefined
          ? 'Nothing on the shelf matches all of this. With fewer filters there may be more.'
          : `Nothing on the shelf tells of “${q}”. It could be told tonight.`
      }
      picture={<NightLight />}
      action={
        <div className="flex flex-wrap justify-center gap-3">
          {q === undefined ? null : (
            <Link
              href={{ pathname: '/stories/new', query: { idea: q, ...(child !== undefined && { child }) } }}
              className={buttonClass('primary')}
            >
              <QuillIcon className="size-5" />
              Ask for a story about it
            </Link>
          )}
          <Link href={libraryAddress({})} className={buttonClass('secondary')}>
            Show all stories
          </Link>
        </div>
      }
    />
  );
}
