'use client';

import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { digestOf } from '@/components/ui/error-digest';
import { ErrorMessage } from '@/components/ui/error-message';
import { Link } from '@/components/ui/link';

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <ErrorMessage
      title="Something stumbled in the dark"
      text="That was us, not you. Nothing you saved is lost; often it works the second time."
      reference={digestOf(error)}
      actions={
        <>
          <Button onClick={retry}>Try again</Button>
          <Link href="/" className={buttonClass('secondary')}>
            To the start
          </Link>
        </>
      }
    />
  );
}
