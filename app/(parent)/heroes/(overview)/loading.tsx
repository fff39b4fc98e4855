import { HeroesListSkeleton } from '@/components/heroes/heroes-list';
import { PageHeader } from '@/components/ui/page-header';

export default function Loading() {
  return (
    <>
      <PageHeader title="Heroes" text="Friends who come back in story after story." />
      <HeroesListSkeleton />
    </>
  );
}
