import { TonightSkeleton } from '@/components/tonight/tonight-skeleton';

export default function Loading() {
  return <TonightSkeleton />;
}
