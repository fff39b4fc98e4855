import type { ReactNode } from 'react';

type StoryHeadingProps = {
  title: string;
  language: string;
  isWriting: boolean;
  /** A quiet line under the title: for whom, how long. */
  byline?: ReactNode;
};

/** The page's `h1`. Room for two lines is kept from the start, so that the text below stays where it is. */
export function StoryHeading({ title, language, isWriting, byline }: StoryHeadingProps) {
  return (
    <header className="mx-auto mb-7 max-w-[42rem] text-center">
      <h1 className="flex min-h-[2lh] items-end justify-center font-story text-[1.875rem] leading-tight tracking-[-0.01em] sm:text-4xl">
        {title ? (
          <span lang={language} dir="auto" className="animate-settle text-balance text-ink">
            {title}
          </span>
        ) : (
          <Untitled isWriting={isWriting} />
        )}
      </h1>
      {byline ? <p className="mt-3 text-ink-soft text-sm">{byline}</p> : null}
    </header>
  );
}

function Untitled({ isWriting }: Pick<StoryHeadingProps, 'isWriting'>) {
  if (isWriting) return <span className="animate-breathe text-ink-faint italic">A new story…</span>;
  return <span className="text-balance text-ink-soft">A story without a title</span>;
}
