import type { Route } from 'next';
import type { ReactNode } from 'react';
import { ChevronLeftIcon } from './icons';
import { Link } from './link';

/** Up one level, for the `back` of a page header. */
export function BackLink({ href, children }: { href: Route; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="-ml-2 inline-flex min-h-11 items-center gap-1 pr-3 font-bold text-accent hover:text-accent-strong"
    >
      <ChevronLeftIcon className="size-5" />
      {children}
    </Link>
  );
}
