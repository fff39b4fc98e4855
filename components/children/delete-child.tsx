import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { FormAction } from '@/lib/action-result';
import type { ChildProfile } from '@/lib/children/child-profile';

type DeleteChildProps = { profile: Pick<ChildProfile, 'id' | 'name'>; action: FormAction };

export function DeleteChild({ profile, action }: DeleteChildProps) {
  return (
    <ConfirmDialog
      trigger="Delete this profile"
      confirm="Delete"
      title={`Delete ${profile.name}’s profile?`}
      text="The stories you have stay in the library as they are. The profile cannot be brought back."
      action={action}
      fields={{ id: profile.id }}
    />
  );
}
