import { StoryNumbers } from '@/components/stories/story-numbers';
import { Card } from '@/components/ui/card';
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton';
import type { ThemeChoice } from '@/lib/account/theme';
import type { FormAction } from '@/lib/action-result';
import type { StoryStatistics } from '@/lib/stories/story';
import type { UsageReport } from '@/lib/usage/usage';
import { type OwnKey, OwnKeysCard } from './own-keys-card';
import { ProfileForm } from './profile-form';
import { SignOutForm } from './sign-out-form';
import { ThemeField } from './theme-field';
import { UsageCard } from './usage-card';
import { YourData } from './your-data';

type AccountViewProps = {
  usage: UsageReport;
  /** Null where the host keeps no keys. */
  keys: readonly OwnKey[] | null;
  saveKey: FormAction;
  removeKey: FormAction;
  themeChoice: ThemeChoice;
  chooseTheme: FormAction;
  statistics: StoryStatistics;
  account: { email: string; displayName: string | null; timeZone: string };
  saveProfile: FormAction;
  signOut: FormAction;
  signOutEverywhere: FormAction;
};

export function AccountView(props: AccountViewProps) {
  const { account, themeChoice, chooseTheme, statistics, usage, keys, saveProfile, saveKey, removeKey } = props;
  const { signOut, signOutEverywhere } = props;
  const timeZones = [...new Set([account.timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  return (
    <div className="grid max-w-xl gap-6">
      <Card title="Profile">
        <ProfileForm
          action={saveProfile}
          displayName={account.displayName}
          timeZone={account.timeZone}
          timeZones={timeZones}
        />
      </Card>
      <Card title="Look">
        <ThemeField choice={themeChoice} action={chooseTheme} />
        <p className="mt-4 text-ink-soft text-sm">
          On this device. Letters, their size and spacing are set on a story’s page, for each child.
        </p>
      </Card>
      <Card title="This device">
        <p className="text-ink-soft">
          Signed in as <span className="break-all font-bold text-ink">{account.email}</span>
        </p>
        <SignOutForm action={signOut}>Sign out</SignOutForm>
      </Card>
      <Card title="All devices">
        <p className="text-ink-soft">
          A phone was lost, or somebody else has been signed in? This ends every session, the one here too. So does a
          new password, for every device but this.
        </p>
        <SignOutForm action={signOutEverywhere}>Sign me out on every device</SignOutForm>
      </Card>
      <StoryNumbers statistics={statistics} />
      <UsageCard report={usage} />
      <OwnKeysCard keys={keys} save={saveKey} remove={removeKey} />
      <YourData />
    </div>
  );
}

export function AccountSkeleton() {
  return (
    <SkeletonGroup label="Fetching your account" className="grid max-w-xl gap-6">
      <Skeleton className="h-80 rounded-card" />
      <Skeleton className="h-56 rounded-card" />
      <Skeleton className="h-44 rounded-card" />
      <Skeleton className="h-36 rounded-card" />
      <Skeleton className="h-72 rounded-card" />
      <Skeleton className="h-96 rounded-card" />
      <Skeleton className="h-60 rounded-card" />
    </SkeletonGroup>
  );
}
