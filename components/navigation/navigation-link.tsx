'use client';

import type { Route } from 'next';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { currentPage } from './current-page';

type NavigationLinkProps = {
  href: Route;
  /** Other addresses that belong to this one: a story is part of the library. */
  sections?: readonly string[];
  className?: string;
  children: ReactNode;
};

export function NavigationLink({ href, sections, className, children }: NavigationLinkProps) {
  const pathname = usePathname();
  return (
    <Link href={href} aria-current={currentPage(pathname, href, sections)} className={className}>
      {children}
    </Link>
  );
}
