import { HeartIcon, QuillIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { Skeleton } from '@/components/ui/skeleton';
import type { StoryCard as StoryOnShelf } from '@/lib/stories/story';
import { StoryCover } from './story-cover';
import { StoryStars } from './story-stars';

/** A book on the shelf: the whole of it leads to the story. */
export function StoryCard({ story }: { story: StoryOnShelf }) {
  return (
    <Link href={`/stories/${story.id}`} className="group block rounded-card">
      <span className="relative block aspect-[4/5] overflow-hidden rounded-card bg-sunken shadow-card transition-transform duration-300 group-hover:-translate-y-1">
        <StoryCover story={story} className={story.shelf === 'archived' ? 'opacity-60 saturate-50' : ''} />
        <span aria-hidden="true" className="absolute inset-y-0 left-0 w-2.5 bg-[linear-gradient(90deg,#0004,#0000)]" />
        {story.isFavourite ? (
          <span className="absolute top-2 right-2 flex size-8 items-center justify-center rounded-full bg-[#12182cb3] text-[#ffd08f]">
            <HeartIcon className="size-4.5" isFilled />
            <span className="sr-only">Favourite</span>
          </span>
        ) : null}
        <StatusBadge story={story} />
      </span>
      <span className="mt-2.5 block px-0.5">
        <span
          lang={story.language}
          dir="auto"
          className="line-clamp-2 block font-story text-[1.0625rem] text-ink leading-snug group-hover:text-accent"
        >
          {story.title || (story.status === 'writing' ? 'A new story…' : 'A story without a title')}
        </span>
        <span className="mt-1 flex flex-wrap items-center gap-x-2 text-ink-soft text-sm">
          <span>
            {story.childName ? `${story.childName} · ` : ''}
            {story.lengthMinutes} min
          </span>
          <StoryStars rating={story.rating} />
        </span>
      </span>
    </Link>
  );
}

function StatusBadge({ story }: { story: Pick<StoryOnShelf, 'status' | 'shelf'> }) {
  const words = badgeWords(story);
  if (words === null) return null;
  const isWriting = story.status === 'writing';
  return (
    <span className="absolute bottom-2 left-3 flex items-center gap-1.5 rounded-full bg-[#12182ccc] px-2.5 py-1 font-semibold text-[#f6ead6] text-xs">
      {isWriting ? <QuillIcon className="size-3.5 animate-breathe" /> : null}
      {words}
    </span>
  );
}

function badgeWords({ status, shelf }: Pick<StoryOnShelf, 'status' | 'shelf'>): string | null {
  if (status === 'writing') return 'Being written';
  if (status === 'failed') return 'Not finished';
  if (shelf === 'archived') return 'Archived';
  return shelf === 'new' ? 'New' : null;
}

export function StoryCardSkeleton() {
  return (
    <div>
      <Skeleton className="aspect-[4/5] rounded-card" />
      <Skeleton className="mt-3 h-5 w-4/5" />
      <Skeleton className="mt-2 h-4 w-1/2" />
    </div>
  );
}
