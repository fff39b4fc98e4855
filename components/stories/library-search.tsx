'use client';

import { type FormEvent, useEffect, useRef } from 'react';
import { buttonClass } from '@/components/ui/button-class';
import { maxLengthFor } from '@/components/ui/characters';
import { SearchIcon } from '@/components/ui/icons';
import { firstPage, type LibraryParams, withFilter, withoutFilter } from './library-params';

/** After the last key: a word is typed at ten keys a second, and a pause is a question. */
const TYPING_PAUSE_MS = 200;

type LibrarySearchProps = { query: LibraryParams; isLooking: boolean; onLook: (query: LibraryParams) => void };

/** Search as you type, in a form that also works by itself. The field is never filled from outside while one types in it. */
export function LibrarySearch({ query, isLooking, onLook }: LibrarySearchProps) {
  const field = useRef<HTMLInputElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const words = query.q ?? '';

  useEffect(() => {
    // A chip, or "back", has changed the words behind the field's back.
    const isTyping = pause.current !== undefined;
    if (!isTyping && field.current && field.current.value.trim() !== words) field.current.value = words;
  }, [words]);

  useEffect(() => () => clearTimeout(pause.current), []);

  function look() {
    clearTimeout(pause.current);
    pause.current = undefined;
    const typed = field.current?.value.trim() ?? '';
    if (typed !== words) onLook(typed === '' ? withoutFilter(query, 'q') : withFilter(query, 'q', typed));
  }

  function onType() {
    clearTimeout(pause.current);
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
