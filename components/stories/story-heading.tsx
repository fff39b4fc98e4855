'use client';

import { type ReactNode, useState } from 'react';

type StoryHeadingProps = {
  title: string;
  language: string;
  isWriting: boolean;
  /** A quiet line under the title: for whom, how long. */
  byline?: ReactNode;
};

/** For a title that is still to come, room is kept that any will do with: the text below stays where it is. */
const ROOM = 'h-[7.2rem]';

/** Letters up to which a title fits into the room at this size, on a phone. */
const SIZES = [
  { upTo: 44, look: 'text-3xl sm:text-4xl' },
  { upTo: 80, look: 'text-2xl sm:text-3xl' },
  { upTo: Number.POSITIVE_INFINITY, look: 'text-base sm:text-lg' },
];

/** The page's `h1`. */
export function StoryHeading({ title, language, isWriting, byline }: StoryHeadingProps) {
  const [wasAwaited] = useState(title === '');
  const look = SIZES.find(({ upTo }) => title.length <= upTo)?.look;
  return (
    <header className="mx-auto mb-7 max-w-[42rem] text-center">
      <h1
        className={`flex items-end justify-center font-story tracking-[-0.01em] ${look} ${wasAwaited ? ROOM : 'min-h-[2lh]'}`}
      >
        {title ? (
          <span lang={language} dir="auto" className="animate-settle text-balance text-ink leading-tight">
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
