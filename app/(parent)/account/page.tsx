import type { Metadata } from 'next';
import { Suspense } from 'react';
import { AccountSkeleton, AccountView } from '@/components/account/account-view';
import { PageHeader } from '@/components/ui/page-header';
import { getParentProfile } from '@/lib/account/parents-repository';
import { getStoryStatistics } from '@/lib/stories/story-statistics';
import { pageParent } from '../page-parent';
import { saveProfileAction, signOutAction, signOutEverywhereAction } from './actions';

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
  const [{ displayName, timeZone }, statistics] = await Promise.all([getParentProfile(db, id), getStoryStatistics(db)]);
  return (
    <AccountView
      account={{ email: email ?? '', displayName, timeZone }}
      statistics={statistics}
      saveProfile={saveProfileAction}
      signOut={signOutAction}
      signOutEverywhere={signOutEverywhereAction}
    />
  );
}
