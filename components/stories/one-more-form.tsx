'use client';

import { useEffect } from 'react';
import { usePlayerDoor } from '@/components/player/player-context';
import { isReadAloud } from '@/components/player/read-aloud-wish';
import { buttonClass } from '@/components/ui/button-class';
import { FormError } from '@/components/ui/form-error';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import { useFormAction } from '@/components/ui/use-form-action';
import type { FormAction } from '@/lib/action-result';
import type { Story } from '@/lib/stories/story';

type OneMoreFormProps = {
  story: Pick<Story, 'type' | 'language' | 'lengthMinutes' | 'characters'>;
  action: FormAction;
};

/** Another story for the same children, with the same heroes, as long and in the same language: one tap. */
export function OneMoreForm({ story, action }: OneMoreFormProps) {
  const door = usePlayerDoor();
  const [state, write] = useFormAction(action);
  const childIds = story.characters.flatMap(({ childId }) => childId ?? []);
  const heroIds = story.characters.flatMap(({ heroId }) => heroId ?? []);
  const isWhole = childIds.length > 0 && (story.type === 'child' || heroIds.length > 0);

  // Else the next story that is opened while it is written would begin to sound.
  useEffect(() => {
    if (state.error) door.wish(false);
  }, [door, state.error]);

  // Whoever was in it has gone: then it has to be said who shall be.
  if (!isWhole) {
    return (
      <Link href="/stories/new" className={buttonClass('secondary')}>
        One more
      </Link>
    );
  }

  function wishToListen() {
    door.wish(isReadAloud());
    if (!isReadAloud()) return;
    door.warmUp();
    door.unlock();
  }

  return (
    <form action={write} onSubmit={wishToListen}>
      <input type="hidden" name="type" value={story.type} />
      <input type="hidden" name="language" value={story.language} />
      <input type="hidden" name="minutes" value={story.lengthMinutes} />
      {childIds.map((id) => (
        <input key={id} type="hidden" name="children" value={id} />
      ))}
      {heroIds.map((id) => (
        <input key={id} type="hidden" name="heroes" value={id} />
      ))}
      <SubmitButton variant="secondary" className="w-full">
        One more
      </SubmitButton>
      <FormError error={state.error} />
    </form>
  );
}
