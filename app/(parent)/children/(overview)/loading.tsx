import { ChildrenListSkeleton } from '@/components/children/children-list';
import { PageHeader } from '@/components/ui/page-header';

export default function Loading() {
  return (
    <>
      <PageHeader title="Children" text="Who the stories are for." />
      <ChildrenListSkeleton />
    </>
  );
}
