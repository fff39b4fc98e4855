import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { FormAction } from '@/lib/action-result';
import type { Hero } from '@/lib/heroes/hero';

type DeleteHeroProps = { hero: Pick<Hero, 'id' | 'name'>; action: FormAction };

export function DeleteHero({ hero, action }: DeleteHeroProps) {
  return (
    <ConfirmDialog
      trigger="Delete this hero"
      confirm="Delete"
      title={`Delete ${hero.name}?`}
      text="Stories already told stay as they are. The hero cannot be brought back."
      action={action}
      fields={{ id: hero.id }}
    />
  );
}
