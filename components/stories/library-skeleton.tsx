import { Skeleton } from '@/components/ui/skeleton';
import { LibraryChipsSkeleton } from './library-chips-skeleton';
import { StoryShelfSkeleton } from './story-shelf';

export function LibrarySkeleton() {
  return (
    <>
      <Skeleton className="mb-3 h-12 rounded-full" />
      <LibraryChipsSkeleton />
      <StoryShelfSkeleton />
    </>
  );
}
