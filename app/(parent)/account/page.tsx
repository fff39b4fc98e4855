import type { Metadata } from 'next';
import { Suspense } from 'react';
import { AccountSkeleton, AccountView } from '@/components/account/account-view';
import { PageHeader } from '@/components/ui/page-header';
import { getParentProfile } from '@/lib/account/parents-repository';
import { pageParent } from '../page-parent';
import { saveProfileAction, signOutAction } from './actions';

export const metadata: Metadata = { title: 'Account' };

export default function AccountPage() {
  return (
    <>
      <PageHeader title="Account" />
      <Suspense fallback={<AccountSkeleton />}>
        <Account />
      </Suspense>
    </>
  );
}

async function Account() {
  const { db, id, email } = await pageParent();
  const { displayName, timeZone } = await getParentProfile(db, id);
  return (
    <AccountView
      account={{ email: email ?? '', displayName, timeZone }}
      saveProfile={saveProfileAction}
      signOut={signOutAction}
    />
  );
}
