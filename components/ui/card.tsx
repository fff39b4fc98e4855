import type { ReactNode } from 'react';

type CardProps = { title?: ReactNode; className?: string; children: ReactNode };

/** A section of a page that stands by itself. */
export function Card({ title, className = '', children }: CardProps) {
  return (
    <section className={`rounded-card bg-surface p-5 shadow-card sm:p-7 ${className}`}>
      {title ? <h2 className="mb-4 font-story text-xl">{title}</h2> : null}
      {children}
    </section>
  );
}
