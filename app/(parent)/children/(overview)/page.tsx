import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ChildrenList, ChildrenListSkeleton } from '@/components/children/children-list';
import { buttonClass } from '@/components/ui/button-class';
import { PlusIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { listChildren } from '@/lib/children/children-repository';
import { pageParent } from '../../page-parent';

export const metadata: Metadata = { title: 'Children' };

export default function ChildrenPage() {
  return (
    <>
      <PageHeader
        title="Children"
        text="Who the stories are for."
        actions={
          <Link href="/children/new" className={buttonClass('secondary')}>
            <PlusIcon className="size-5" />
            Add a child
          </Link>
        }
      />
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
