import type { ReactNode } from 'react';

type SkeletonProps = { className?: string };

/** A quiet block in the shape of what is coming; give it size and radius: `<Skeleton className="h-6 w-40" />`. */
export function Skeleton({ className = '' }: SkeletonProps) {
  return <div aria-hidden="true" className={`animate-breathe rounded-control bg-line/70 ${className}`} />;
}

type SkeletonGroupProps = { label: string; className?: string; children: ReactNode };

/** Says once what is being loaded, instead of nothing for every block. */
export function SkeletonGroup({ label, className = '', children }: SkeletonGroupProps) {
  return (
    <div role="status" className={className}>
      <span className="sr-only">{label}</span>
      {children}
    </div>
  );
}
