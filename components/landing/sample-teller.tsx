'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { PauseIcon, PlayIcon } from '@/components/player/player-icons';
import { splitParagraphs } from '@/components/stories/paragraphs';
import { Button } from '@/components/ui/button';
import { QuillIcon, SpinnerIcon } from '@/components/ui/icons';
import { followSample } from './follow-sample';
import { useSampleVoice } from './use-sample-voice';

export type Sample = { language: string; title: string; content: string };

type SampleTellerProps = {
  /** Whole: for browsers without scripts, for those who would rather read, and until the telling begins. */
  first: Sample;
  languages: readonly { code: string; name: string }[];
};

const SEEN = 0.25;

/**
 * A story that is told while one looks on, by the storyteller that needs no key, and read aloud by its voice. It begins when
 * it comes into view; where motion is unwelcome, at a tap. What goes wrong leaves the story that was there.
 */
export function SampleTeller({ first, languages }: SampleTellerProps) {
  const [sample, setSample] = useState(first);
  const [isTelling, setTelling] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const boxRef = useRef<HTMLElement>(null);
  const textRef = useRef<HTMLDivElement>(null);
  const stopRef = useRef<() => void>(undefined);
  const voice = useSampleVoice(sample.language, textRef, setProblem);

  function tell(language: string) {
    const before = sample;
    stopRef.current?.();
    if (language !== sample.language) voice.stop();
    setProblem(null);
    setTelling(true);
    // What stands below keeps its place while the text grows.
    const box = textRef.current;
    if (box !== null) box.style.minHeight = `${box.offsetHeight}px`;
    const end = () => {
      setTelling(false);
      if (box !== null) box.style.minHeight = '';
    };
    setSample({ language, title: language === before.language ? before.title : '…', content: '' });
    stopRef.current = followSample(language, {
      onTitle: (title) => setSample((told) => ({ ...told, title })),
      onText: (delta) => setSample((told) => ({ ...told, content: told.content + delta })),
      onDone: end,
      onProblem: (words) => {
        setSample(before);
        setProblem(words);
        end();
      },
    });
  }

  const onSeen = useEffectEvent(() => {
    if (!window.matchMedia('(prefers-reduced-motion: reduce)').matches) tell(first.language);
  });

  useEffect(() => {
    const box = boxRef.current;
    if (box === null) return;
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (!seen?.isIntersecting) return;
        observer.disconnect();
        onSeen();
      },
      { threshold: SEEN },
    );
    observer.observe(box);
    return () => {
      observer.disconnect();
      stopRef.current?.();
    };
  }, []);

  return (
    <article
      ref={boxRef}
      id="sample"
      aria-labelledby="sample-title"
      aria-busy={isTelling}
      className="mx-auto max-w-2xl scroll-mt-6 rounded-sheet bg-surface px-6 py-9 shadow-card sm:px-14 sm:py-14"
    >
      <p className="flex items-center gap-2 font-bold text-accent text-sm">
        <QuillIcon className={`size-4.5 shrink-0 ${isTelling ? 'animate-breathe' : ''}`} />
        {isTelling ? 'Being told at this moment' : 'Told for a five-year-old who likes snails'}
      </p>
      <h2
        id="sample-title"
        lang={sample.language}
        className="mt-1 min-h-[1.25em] font-story text-3xl leading-tight sm:text-4xl"
      >
        {sample.title}
      </h2>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button onClick={voice.toggle} aria-busy={voice.isLoading}>
          {voice.isLoading ? <SpinnerIcon className="size-5 animate-spin" /> : null}
          {voice.isPlaying && !voice.isLoading ? <PauseIcon className="size-5" /> : null}
          {voice.isPlaying || voice.isLoading ? null : <PlayIcon className="size-5" />}
          {voice.isPlaying ? 'Pause' : 'Listen to it'}
        </Button>
        <Button variant="secondary" onClick={() => tell(sample.language)} aria-disabled={isTelling}>
          <QuillIcon className="size-5" />
          Tell it again
        </Button>
      </div>
      <div role="alert" className="empty:hidden mt-4 text-ink-soft text-sm">
        {problem}
      </div>
      <div ref={textRef} lang={sample.language} className="story-prose mt-6 space-y-[1.1em]">
        {splitParagraphs(sample.content).map((paragraph, index) => (
          <p key={paragraph.start} data-start={paragraph.start} className={index === 0 ? DROP_CAP : undefined}>
            {paragraph.text}
          </p>
        ))}
      </div>
      <fieldset className="mt-8 border-line border-t pt-6">
        <legend className="sr-only">Hear one in another language</legend>
        <div className="flex flex-wrap gap-2">
          {languages.map(({ code, name }) => (
            <button
              key={code}
              type="button"
              lang={code}
              aria-pressed={code === sample.language}
              onClick={() => tell(code)}
              className="min-h-11 rounded-full border border-line-strong bg-raised px-4 font-semibold text-ink transition-colors duration-200 hover:bg-accent-soft aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent"
            >
              {name}
            </button>
          ))}
        </div>
      </fieldset>
      <p className="mt-4 text-ink-faint text-sm">
        Told by the storyteller and read by the voice that come with the app. Yours will be about your own child.
      </p>
    </article>
  );
}

const DROP_CAP =
  'first-letter:float-left first-letter:mt-[0.08em] first-letter:mr-1 first-letter:text-[3.4em] first-letter:text-accent first-letter:leading-[0.8]';
