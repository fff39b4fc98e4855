import { buttonClass } from '@/components/ui/button-class';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { AgainIcon, QuillIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import type { FormAction } from '@/lib/action-result';
import type { Story } from '@/lib/stories/story';
import { FavouriteToggle } from './favourite-toggle';
import { RetitleForm } from './retitle-form';
import { ShelfButtons } from './shelf-buttons';

type StoryActionsProps = {
  story: Pick<Story, 'id' | 'title' | 'status' | 'shelf' | 'isFavourite'>;
  /** Gets `storyId` and `isFavourite` (`true` or `false`). */
  favouriteAction: FormAction;
  /** Gets `storyId` and `shelf`. */
  shelfAction: FormAction;
  /** Gets `storyId`, and `title` where that is to be it. */
  retitleAction: FormAction;
  /** Gets `storyId`; leads to the library. */
  deleteAction: FormAction;
};

/** What a parent can do with a story that is told. */
export function StoryActions({ story, favouriteAction, shelfAction, retitleAction, deleteAction }: StoryActionsProps) {
  return (
    <div className="flex flex-col items-center gap-4">
      {story.status === 'ready' ? (
        <div className="flex flex-wrap justify-center gap-x-1 gap-y-2">
          <Link href={{ pathname: '/stories/new', query: { continueFrom: story.id } }} className={buttonClass('quiet')}>
            <QuillIcon className="size-5" />
            Continue this story
          </Link>
          <Link
            href={{ pathname: '/stories/new', query: { retell: story.id } }}
            className={buttonClass('quiet', 'normal', 'px-3!')}
          >
            <AgainIcon className="size-5" />
            Tell it differently
          </Link>
          <RetitleForm storyId={story.id} title={story.title} action={retitleAction} />
        </div>
      ) : null}
      <div className="flex flex-wrap justify-center gap-x-1 gap-y-2">
        <FavouriteToggle storyId={story.id} isFavourite={story.isFavourite} action={favouriteAction} />
        <ShelfButtons storyId={story.id} shelf={story.shelf} action={shelfAction} />
        <ConfirmDialog
          trigger="Delete"
          confirm="Delete the story"
          title="Delete this story?"
          text={`${story.title ? `“${story.title}”` : 'It'} will be gone for good, with its recordings. The archive would keep it, out of the way.`}
          action={deleteAction}
          fields={{ storyId: story.id }}
        />
      </div>
    </div>
  );
}
