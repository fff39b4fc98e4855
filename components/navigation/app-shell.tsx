import type { ReactNode } from 'react';
import { AccountIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { Wordmark } from '@/components/ui/wordmark';
import { NavigationBar } from './navigation-bar';

/** The signed-in app around its pages. */
export function AppShell({ children }: { children: ReactNode }) {
  return (
    <div className="app-shell min-h-dvh lg:grid">
      <a
        href="#content"
        className="sr-only z-30 rounded-full bg-accent px-5 py-3 font-bold text-on-accent focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
      >
        Skip to the content
      </a>
      <div
        data-retreats
        className="lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:border-line lg:border-r lg:bg-surface lg:px-4 lg:py-6"
      >
        <header className="app-header page-column flex items-center justify-between pt-[max(0.5rem,env(safe-area-inset-top))] lg:contents">
          <Link
            href="/tonight"
            className="-ml-1 inline-flex min-h-12 items-center rounded-control px-1 text-ink lg:mb-6 lg:ml-0 lg:px-3"
          >
            <Wordmark />
          </Link>
          <Link
            href="/account"
            className="-mr-2 inline-flex size-12 items-center justify-center gap-3.5 rounded-full text-ink-soft hover:bg-accent-soft hover:text-ink lg:order-last lg:mt-auto lg:mr-0 lg:w-full lg:justify-start lg:rounded-control lg:px-4"
          >
            <AccountIcon />
            <span className="sr-only font-semibold lg:not-sr-only">Account</span>
          </Link>
        </header>
        <NavigationBar />
      </div>
      <main
        id="content"
        tabIndex={-1}
        className="page-column pb-[calc(var(--bar-height)+var(--player-height)+2.5rem)] outline-none lg:pb-[calc(var(--player-height)+4rem)]"
      >
        {children}
      </main>
    </div>
  );
}
