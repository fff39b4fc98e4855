import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton';

export function LibraryChipsSkeleton() {
  return (
    <SkeletonGroup label="Counting the stories…" className="mb-6">
      <div className="flex gap-2 overflow-hidden py-1">
        {['w-32', 'w-20', 'w-24', 'w-36', 'w-28'].map((width) => (
          <Skeleton key={width} className={`h-11 shrink-0 rounded-full ${width}`} />
        ))}
      </div>
      <Skeleton className="mt-3 h-5 w-20" />
    </SkeletonGroup>
  );
}
