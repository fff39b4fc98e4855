import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton';

export function ChildFormSkeleton() {
  return (
    <SkeletonGroup label="Fetching the profile" className="flex flex-col gap-8">
      <Skeleton className="h-18" />
      <Skeleton className="h-18" />
      <Skeleton className="h-24" />
      <Skeleton className="h-24" />
      <Skeleton className="h-18" />
    </SkeletonGroup>
  );
}
