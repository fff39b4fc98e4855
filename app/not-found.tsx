import type { Metadata } from 'next';
import { buttonClass } from '@/components/ui/button-class';
import { ErrorMessage } from '@/components/ui/error-message';
import { Link } from '@/components/ui/link';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <ErrorMessage
      title="This page has gone to sleep"
      text="We could not find it. It may have been deleted, or the address has a letter out of place."
      actions={
        <Link href="/" className={buttonClass()}>
          To the start
        </Link>
      }
    />
  );
}
