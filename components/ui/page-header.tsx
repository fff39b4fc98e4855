import type { ReactNode } from 'react';

type PageHeaderProps = {
  title: ReactNode;
  /** A line of context under the title. */
  text?: ReactNode;
  /** A link back, above the title: `<BackLink href="/children">Children</BackLink>`. */
  back?: ReactNode;
  /** Buttons beside the title; below it on narrow screens. */
  actions?: ReactNode;
};

/** The page's only `h1`. */
export function PageHeader({ title, text, back, actions }: PageHeaderProps) {
  return (
    <header className="mb-7 flex flex-wrap items-end justify-between gap-x-6 gap-y-4 pt-3 sm:mb-9 lg:pt-10">
      <div className="min-w-0">
        {back}
        <h1 className="font-story text-[1.875rem] text-ink leading-tight tracking-[-0.01em] sm:text-4xl">{title}</h1>
        {text ? <p className="mt-2 max-w-xl text-ink-soft">{text}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
    </header>
  );
}
