import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { NightLight } from '@/components/ui/night-light';

/** Before the first child there is nobody to tell a story to. */
export function NoChildrenYet() {
  return (
    <EmptyState
      title="Who is listening?"
      text="Tell us about your child first: a name, an age, and what they love. The stories grow from there."
      picture={<NightLight />}
      action={
        <Link href="/children/new" className={buttonClass('primary', 'large')}>
          Add your child
        </Link>
      }
    />
  );
}
