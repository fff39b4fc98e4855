'use client';

import { Button } from '@/components/ui/button';
import { digestOf } from '@/components/ui/error-digest';
import { ErrorMessage } from '@/components/ui/error-message';
import './globals.css';

/** Stands in for the root layout when that itself fails, hence its own document; system fonts will do. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Tale Generator</title>
        <ErrorMessage
          title="The lamp went out for a moment"
          text="That was us, not you. Nothing you saved is lost; often it works the second time."
          reference={digestOf(error)}
          actions={<Button onClick={retry}>Try again</Button>}
        />
      </body>
    </html>
  );
}
