'use client';

import { FormError } from '@/components/ui/form-error';
import { ArchiveIcon, CheckIcon, LibraryIcon } from '@/components/ui/icons';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';
import type { Shelf } from '@/lib/stories/story';

type ShelfButtonsProps = { storyId: string; shelf: Shelf; action: FormAction };

/** Each is a form of its own, so that only the pressed one shows that it is under way. */
export function ShelfButtons({ storyId, shelf, action }: ShelfButtonsProps) {
  const [state, move] = useFormAction(action);
  const moves =
    shelf === 'archived'
      ? [{ to: 'read', words: 'Put back', Icon: LibraryIcon }]
      : [
          shelf === 'new'
            ? { to: 'read', words: 'Mark as read', Icon: CheckIcon }
            : { to: 'new', words: 'Mark as new', Icon: LibraryIcon },
          { to: 'archived', words: 'Archive', Icon: ArchiveIcon },
        ];
  return (
    <>
      {moves.map(({ to, words, Icon }) => (
        <form key={words} action={move}>
          <input type="hidden" name="storyId" value={storyId} />
          <input type="hidden" name="shelf" value={to} />
          <SubmitButton variant="quiet">
            <Icon className="size-5" />
            {words}
          </SubmitButton>
        </form>
      ))}
      <FormError error={state.error} />
    </>
  );
}
