'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { createPaint, WORD } from '@/components/player/spoken-paint';
import { ERRORS } from '@/lib/errors';

type SpokenWord = { start: number; end: number; timeMs: number };

type SampleVoice = { isPlaying: boolean; isLoading: boolean; toggle: () => void; stop: () => void };

/** Reads the sample aloud and lights its words, in paragraphs that say in `data-start` where they begin. */
export function useSampleVoice(
  language: string,
  textRef: RefObject<HTMLElement | null>,
  onProblem: (words: string | null) => void,
): SampleVoice {
  const [phase, setPhase] = useState<'silent' | 'loading' | 'playing'>('silent');
  const audioRef = useRef<HTMLAudioElement>(null);
  const stopRef = useRef<() => void>(undefined);

  useEffect(() => () => stopRef.current?.(), []);

  function stop() {
    stopRef.current?.();
    stopRef.current = undefined;
    audioRef.current = null;
    setPhase('silent');
  }

  function begin() {
    onProblem(null);
    setPhase('loading');
    const audio = new Audio(`/api/samples/${language}/audio`);
    const stopLighting = lightWords(audio, language, textRef);
    audioRef.current = audio;
    stopRef.current = () => {
      audio.pause();
      stopLighting();
    };
    audio.addEventListener('playing', () => setPhase('playing'));
    audio.addEventListener('pause', () => setPhase('silent'));
    audio.addEventListener('ended', stop);
    audio.play().catch((thrown: unknown) => {
      stop();
      // A tap on "pause" before the first sound is no problem.
      if (!(thrown instanceof DOMException && thrown.name === 'AbortError'))
        onProblem(ERRORS.voice_unavailable.message);
    });
  }

  function toggle() {
    const audio = audioRef.current;
    if (audio === null) begin();
    else if (phase === 'silent') void audio.play();
    else audio.pause();
  }

  return { isPlaying: phase === 'playing', isLoading: phase === 'loading', toggle, stop };
}

function lightWords(audio: HTMLAudioElement, language: string, textRef: RefObject<HTMLElement | null>): () => void {
  const paint = createPaint(WORD);
  const leaving = new AbortController();
  let words: readonly SpokenWord[] = [];
  let frame = 0;
  fetchWords(language, leaving.signal).then(
    (found) => {
      words = found;
    },
    // The story is heard without its words being lit.
    () => {},
  );
  const tick = () => {
    const nowMs = audio.currentTime * 1000;
    const word = words.findLast(({ timeMs }) => timeMs <= nowMs);
    paint.show(word === undefined || textRef.current === null ? null : rangeIn(textRef.current, word));
    frame = requestAnimationFrame(tick);
  };
  tick();
  return () => {
    cancelAnimationFrame(frame);
    leaving.abort();
    paint.stop();
  };
}

async function fetchWords(language: string, signal: AbortSignal): Promise<readonly SpokenWord[]> {
  const response = await fetch(`/api/samples/${language}/words`, { signal });
  if (!response.ok) return [];
  const { items } = await response.json();
  return items;
}

/** Null where the text has not come so far. */
function rangeIn(box: HTMLElement, { start, end }: SpokenWord): Range | null {
  const paragraphs = [...box.querySelectorAll<HTMLElement>('[data-start]')];
  const paragraph = paragraphs.findLast((candidate) => Number(candidate.dataset['start']) <= start);
  const text = paragraph?.firstChild;
  if (paragraph === undefined || !(text instanceof Text)) return null;
  const offset = Number(paragraph.dataset['start']);
  if (end - offset > text.length) return null;
  const range = new Range();
  range.setStart(text, start - offset);
  range.setEnd(text, end - offset);
  return range;
}
