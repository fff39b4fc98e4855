import { LibrarySkeleton } from '@/components/stories/library-skeleton';
import { PageHeader } from '@/components/ui/page-header';

export default function Loading() {
  return (
    <>
      <PageHeader title="Library" />
      <LibrarySkeleton />
    </>
  );
}
