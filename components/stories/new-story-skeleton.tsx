import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton';

/** Four questions, and the card that sums them up. */
export function NewStorySkeleton() {
  return (
    <SkeletonGroup label="Sharpening the quill…" className="grid max-w-5xl gap-x-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex flex-col gap-11">
        <div>
          <Skeleton className="mb-4 h-8 w-64" />
          <div className="flex gap-2.5">
            <Skeleton className="h-12 w-28 rounded-full" />
            <Skeleton className="h-12 w-24 rounded-full" />
          </div>
        </div>
        <div>
          <Skeleton className="mb-4 h-8 w-52" />
          <div className="grid gap-2.5 sm:grid-cols-3">
            {['one', 'two', 'three'].map((kind) => (
              <Skeleton key={kind} className="h-14 rounded-card sm:h-32" />
            ))}
          </div>
        </div>
        <div>
          <Skeleton className="mb-4 h-8 w-60" />
          <Skeleton className="h-40" />
          <Skeleton className="mt-6 h-24" />
        </div>
      </div>
      <Skeleton className="mt-11 h-56 rounded-card lg:mt-0" />
    </SkeletonGroup>
  );
}
