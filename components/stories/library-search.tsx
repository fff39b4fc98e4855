'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useEffect, useRef, useTransition } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { maxLengthFor } from '@/components/ui/characters';
import { SearchIcon } from '@/components/ui/icons';
import { firstPage, type LibraryParams, libraryQueryText, withFilter, withoutFilter } from './library-params';

/** After the last key: a word is typed at ten keys a second, and a pause is a question. */
const TYPING_PAUSE_MS = 220;

/**
 * Search as you type. The address is its only memory, and the router drops an older question for a newer one; until its
 * answer is here the shelf stays as it was. The field is never filled from outside while somebody types in it.
 */
export function LibrarySearch({ query }: { query: LibraryParams }) {
  const router = useRouter();
  const [isLooking, startLooking] = useTransition();
  const field = useRef<HTMLInputElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What was asked for last and has not been answered. */
  const asked = useRef<string | null>(null);
  const words = query.q ?? '';

  useEffect(() => {
    if (asked.current === words) asked.current = null;
    // A chip, or "back", has changed the words behind the field's back.
    if (asked.current === null && field.current && field.current.value.trim() !== words) field.current.value = words;
  }, [words]);

  useEffect(() => () => clearTimeout(pause.current), []);

  function look() {
    clearTimeout(pause.current);
    const typed = field.current?.value.trim() ?? '';
    if (typed === (asked.current ?? words)) return;
    asked.current = typed;
    const next = typed === '' ? withoutFilter(query, 'q') : withFilter(query, 'q', typed);
    const address = `/library?${libraryQueryText(next)}` as const;
    // One step of "back" leads out of a search, however many words it tried.
    const go = words === '' ? router.push : router.replace;
    startLooking(() => go(address, { scroll: false }));
  }

  function onType() {
    clearTimeout(pause.current);
    asked.current ??= words;
    pause.current = setTimeout(look, TYPING_PAUSE_MS);
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    look();
  }

  const { q: _, ...others } = firstPage(query);
  return (
    <search className="mb-3 block">
      <form action="/library" onSubmit={onSubmit} className="flex gap-2">
        {Object.entries(others).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="relative min-w-0 flex-1">
          <span className="sr-only">Search</span>
          <SearchIcon
            className={`pointer-events-none absolute top-1/2 left-3.5 size-5 -translate-y-1/2 ${isLooking ? 'animate-breathe text-accent' : 'text-ink-faint'}`}
          />
          <input
            ref={field}
            type="search"
            name="q"
            defaultValue={words}
            onChange={onType}
            maxLength={maxLengthFor(200)}
            placeholder="A word from a story"
            enterKeyHint="search"
            autoComplete="off"
            className="control rounded-full pl-11"
          />
        </label>
        <button type="submit" className={buttonClass('secondary', 'normal', 'hidden! noscript:inline-flex!')}>
          Show
        </button>
      </form>
    </search>
  );
}
