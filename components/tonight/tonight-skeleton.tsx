import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton';

/** A greeting, the card with its faces and its button, and three suggestions. */
export function TonightSkeleton() {
  return (
    <SkeletonGroup label="Lighting the lamp…" className="grid gap-6 pt-3 lg:pt-10">
      <Skeleton className="h-10 w-64" />
      <div className="rounded-sheet border border-line bg-surface p-5 sm:p-8">
        <Skeleton className="mb-5 h-7 w-56" />
        <div className="flex gap-4">
          {['one', 'two', 'three'].map((face) => (
            <Skeleton key={face} className="size-16 rounded-full" />
          ))}
        </div>
        <Skeleton className="mt-14 h-12" />
        <Skeleton className="mt-5 h-14 rounded-full sm:w-72" />
      </div>
      <div className="grid gap-3 sm:grid-cols-3 sm:gap-4">
        {['one', 'two', 'three'].map((card) => (
          <Skeleton key={card} className="h-22 rounded-card sm:h-56" />
        ))}
      </div>
    </SkeletonGroup>
  );
}
