import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ChildrenList, ChildrenListSkeleton } from '@/components/children/children-list';
import { PageHeader } from '@/components/ui/page-header';
import { listChildren } from '@/lib/children/children-repository';
import { pageParent } from '../page-parent';

export const metadata: Metadata = { title: 'Children' };

export default function ChildrenPage() {
  return (
    <>
      <PageHeader title="Children" text="Who the stories are for." />
      <Suspense fallback={<ChildrenListSkeleton />}>
        <Profiles />
      </Suspense>
    </>
  );
}

async function Profiles() {
  const { db } = await pageParent();
  return <ChildrenList profiles={await listChildren(db)} />;
}
