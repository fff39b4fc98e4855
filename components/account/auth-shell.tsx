import type { ReactNode } from 'react';
import { Moon } from '@/components/landing/moon';
import { NightLandscape } from '@/components/landing/night-landscape';
import { TEXT_LINKS } from '@/components/ui/button-class';
import { Link } from '@/components/ui/link';
import { OfflineBanner } from '@/components/ui/offline-banner';
import { Wordmark } from '@/components/ui/wordmark';

type AuthShellProps = { title: string; text?: ReactNode; children: ReactNode; footer?: ReactNode };

/** Around the forms for signing in and up: a strip of evening, then the form. */
export function AuthShell({ title, text, children, footer }: AuthShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <OfflineBanner />
      <div className="relative h-40 overflow-hidden bg-sky-high sm:h-56">
        <NightLandscape className="absolute inset-0 size-full" />
        <Moon className="absolute -top-5 right-0 w-36 sm:right-[8vw] sm:w-52" />
        <header className="page-column relative pt-[max(0.75rem,env(safe-area-inset-top))]">
          <Link href="/" className="inline-flex min-h-12 items-center text-sky-ink">
            <Wordmark />
          </Link>
        </header>
      </div>
      <main className="mx-auto w-full max-w-md flex-1 px-5 pt-4 pb-16 sm:pt-8">
        <h1 className="font-story text-[2rem] text-ink leading-tight">{title}</h1>
        {text ? <p className="mt-2 text-ink-soft">{text}</p> : null}
        <div className="mt-7">{children}</div>
        {footer ? <div className={`mt-5 text-center text-ink-soft ${TEXT_LINKS}`}>{footer}</div> : null}
      </main>
    </div>
  );
}
