'use client';

import { useEffect, useState } from 'react';
import { lastFinishedParagraph } from './paragraphs';

type StoryAnnouncerProps = { content: string; language: string; isWriting: boolean };

/** Longer than a screen reader takes to notice a change. */
const NOTICED_MS = 1000;

/** Tells a screen reader each paragraph once it is whole; after the last one it falls silent, lest it be read twice. */
export function StoryAnnouncer({ content, language, isWriting }: StoryAnnouncerProps) {
  const [isSilent, setIsSilent] = useState(false);

  useEffect(() => {
    if (isWriting) return;
    const timer = setTimeout(() => setIsSilent(true), NOTICED_MS);
    return () => {
      clearTimeout(timer);
      setIsSilent(false);
    };
  }, [isWriting]);

  return (
    <p aria-live="polite" lang={language} className="sr-only">
      {isSilent ? null : lastFinishedParagraph(content, isWriting)}
    </p>
  );
}
