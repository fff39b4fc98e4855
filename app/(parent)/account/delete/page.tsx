import type { Metadata } from 'next';
import { Suspense } from 'react';
import { DeleteAccountForm } from '@/components/account/delete-account-form';
import { BackLink } from '@/components/ui/back-link';
import { TEXT_LINKS } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton';
import { pageParent } from '../../page-parent';
import { deleteAccountAction } from '../actions';

export const metadata: Metadata = { title: 'Delete my account' };

/** Recordings of years are many files. */
export const maxDuration = 300;

export default function DeleteAccountPage() {
  return (
    <>
      <PageHeader title="Delete your account?" back={<BackLink href="/account">Account</BackLink>} />
      <Card className="max-w-xl">
        <div className={`mb-6 grid gap-3 text-ink-soft ${TEXT_LINKS}`}>
          <p>
            Your children’s profiles, your own heroes, every story with its recording, your settings and keys go at once
            and for good. <strong className="text-ink">Nobody can bring them back.</strong>
          </p>
          <p>
            If you would like to keep the stories, <a href="/api/account/export">download everything</a> first.
          </p>
        </div>
        <Suspense
          fallback={
            <SkeletonGroup label="Fetching your account">
              <Skeleton className="h-52 rounded-card" />
            </SkeletonGroup>
          }
        >
          <Confirmation />
        </Suspense>
      </Card>
    </>
  );
}

async function Confirmation() {
  const { email } = await pageParent();
  return <DeleteAccountForm action={deleteAccountAction} email={email ?? ''} />;
}
