import type { Metadata } from 'next';
import { Suspense } from 'react';
import { AuthShell } from '@/components/account/auth-shell';
import { FarewellList } from '@/components/account/farewell-list';
import { Link } from '@/components/ui/link';
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton';

export const metadata: Metadata = { title: 'Good night', robots: { index: false } };

export default function GoodbyePage({ searchParams }: PageProps<'/goodbye'>) {
  return (
    <AuthShell
      title="Good night, and thank you"
      text="Your account is deleted, and you are signed out."
      footer={
        <>
          Changed your mind? <Link href="/sign-up">Begin anew</Link>
        </>
      }
    >
      <Suspense
        fallback={
          <SkeletonGroup label="Counting">
            <Skeleton className="h-24 rounded-card" />
          </SkeletonGroup>
        }
      >
        <Farewell searchParams={searchParams} />
      </Suspense>
    </AuthShell>
  );
}

async function Farewell({ searchParams }: Pick<PageProps<'/goodbye'>, 'searchParams'>) {
  const counts = await searchParams;
  const countOf = (name: string) => {
    const text = counts[name];
    return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : 0;
  };
  const removed = {
    profiles: countOf('children'),
    heroes: countOf('heroes'),
    stories: countOf('stories'),
    files: countOf('files'),
  };
  return <FarewellList removed={removed} />;
}
