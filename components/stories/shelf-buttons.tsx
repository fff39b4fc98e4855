'use client';

import type { FormEvent } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { ArchiveIcon, CheckIcon, LibraryIcon } from '@/components/ui/icons';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';
import type { Shelf } from '@/lib/stories/story';
import { useSavedChoice } from './use-saved-choice';

type ShelfButtonsProps = { storyId: string; shelf: Shelf; action: FormAction };

const MOVED: Readonly<Record<Shelf, string>> = {
  new: 'Marked as new.',
  read: 'Put among the stories you have read.',
  archived: 'Archived: out of the way, and kept.',
};

/** Where the book stands: moved at once, and back as easily. */
export function ShelfButtons({ storyId, shelf, action }: ShelfButtonsProps) {
  const [, send] = useFormAction(action);
  const [shown, choose] = useSavedChoice({
    storyId,
    saved: shelf,
    action,
    field: 'shelf',
    toText: String,
    toWords: (to: Shelf) => MOVED[to],
  });
  return shelfMoves(shown).map(({ to, words, Icon }) => (
    <form
      key={words}
      action={send}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        choose(to);
      }}
    >
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="shelf" value={to} />
      <button type="submit" className={buttonClass('quiet')}>
        <Icon className="size-5" />
        {words}
      </button>
    </form>
  ));
}

function shelfMoves(shelf: Shelf) {
  if (shelf === 'archived') return [{ to: 'read', words: 'Put back', Icon: LibraryIcon }] as const;
  return [
    shelf === 'new'
      ? ({ to: 'read', words: 'Mark as read', Icon: CheckIcon } as const)
      : ({ to: 'new', words: 'Mark as new', Icon: LibraryIcon } as const),
    { to: 'archived', words: 'Archive', Icon: ArchiveIcon } as const,
  ];
}
