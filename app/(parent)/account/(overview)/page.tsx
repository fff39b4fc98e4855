import type { Metadata } from 'next';
import { Suspense } from 'react';
import { AccountSkeleton, AccountView } from '@/components/account/account-view';
import { PageHeader } from '@/components/ui/page-header';
import { getParentProfile } from '@/lib/account/parents-repository';
import { listOwnKeys, usageOfThisMonth } from '@/lib/composition/limits';
import { getStoryStatistics } from '@/lib/stories/story-statistics';
import { themeSetting } from '../../../page-theme';
import { pageParent } from '../../page-parent';
import {
  chooseThemeAction,
  removeKeyAction,
  saveKeyAction,
  saveProfileAction,
  signOutAction,
  signOutEverywhereAction,
} from '../actions';

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
  const parent = await pageParent();
  const { db, id, email } = parent;
  const [{ displayName, timeZone }, statistics, usage, keys, theme] = await Promise.all([
    getParentProfile(db, id),
    getStoryStatistics(db),
    usageOfThisMonth(parent),
    listOwnKeys(parent),
    themeSetting(),
  ]);
  return (
    <AccountView
      account={{ email: email ?? '', displayName, timeZone }}
      themeChoice={theme.choice}
      chooseTheme={chooseThemeAction}
      statistics={statistics}
      usage={usage}
      keys={keys}
      saveKey={saveKeyAction}
      removeKey={removeKeyAction}
      saveProfile={saveProfileAction}
      signOut={signOutAction}
      signOutEverywhere={signOutEverywhereAction}
    />
  );
}
