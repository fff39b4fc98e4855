import { Fragment, memo } from 'react';
import { chapterPauses } from './chapter-pauses';
import { type Paragraph, splitParagraphs } from './paragraphs';

type StoryTextProps = {
  storyId: string;
  content: string;
  /** BCP 47; hyphenation, quotes and a screen reader's voice depend on it. */
  language: string;
  lengthMinutes: number;
  isWriting: boolean;
};

/** The text of a story. It grows at its end only: finished paragraphs are neither rendered again nor moved. */
export function StoryText({ storyId, content, language, lengthMinutes, isWriting }: StoryTextProps) {
  const paragraphs = splitParagraphs(content);
  const pauses = chapterPauses(paragraphs, lengthMinutes);
  return (
    <article
      data-testid="story"
      data-story-id={storyId}
      lang={language}
      dir="auto"
      aria-busy={isWriting}
      className={`story-prose mx-auto text-ink ${isWriting ? 'min-h-[55dvh]' : ''}`}
    >
      {paragraphs.map((paragraph, index) => (
        <Fragment key={paragraph.start}>
          {pauses.has(paragraph.start) ? <hr className="story-pause" /> : null}
          <StoryParagraph
            paragraph={paragraph.text}
            start={paragraph.start}
            hasPen={isWriting && index === paragraphs.length - 1}
          />
        </Fragment>
      ))}
      {isWriting && paragraphs.length === 0 ? (
        <p>
          <Pen />
        </p>
      ) : null}
    </article>
  );
}

type StoryParagraphProps = { paragraph: Paragraph['text']; start: Paragraph['start']; hasPen: boolean };

const StoryParagraph = memo(function StoryParagraph({ paragraph, start, hasPen }: StoryParagraphProps) {
  return (
    <p data-start={start} className="mb-[1.1em] whitespace-pre-line [text-wrap:wrap] last:mb-0">
      {paragraph}
      {/* A new one after each word: the same one would count as something that moves. */}
      {hasPen ? <Pen key={paragraph.length} /> : null}
    </p>
  );
});

/** Where the storyteller's pen is. */
function Pen() {
  return (
    <span aria-hidden="true" className="relative">
      <span className="absolute top-[0.08em] left-[0.2em] h-[1.15em] w-[0.14em] animate-breathe rounded-full bg-accent" />
    </span>
  );
}
