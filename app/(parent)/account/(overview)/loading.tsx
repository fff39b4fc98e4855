import { AccountSkeleton } from '@/components/account/account-view';
import { PageHeader } from '@/components/ui/page-header';

export default function Loading() {
  return (
    <>
      <PageHeader title="Account" />
      <AccountSkeleton />
    </>
  );
}
