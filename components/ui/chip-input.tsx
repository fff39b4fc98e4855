'use client';

import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { countCharacters } from './characters';
import { Field, type FieldTexts, fieldAria } from './field';
import { CloseIcon } from './icons';
import { MAX_SHORT_TEXT_LENGTH, MAX_SHORT_TEXTS, splitShortTexts, uniteShortTexts } from './short-texts';

type ChipInputProps = FieldTexts & {
  name: string;
  defaultValues: readonly string[];
  placeholder?: string;
  isOptional?: boolean;
};

/**
 * A list of short texts. Without JavaScript it is one text input with commas; with it, each text is a chip and a hidden
 * input, and what is still being typed is sent too. So the form has `name` once or several times, each value possibly
 * with commas: read it as `form.getAll(name)`, every value split at commas.
 */
export function ChipInput({ label, name, hint, error, defaultValues, placeholder, isOptional }: ChipInputProps) {
  const id = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  const [chips, setChips] = useState<readonly string[] | null>(null);
  const [draft, setDraft] = useState(() => defaultValues.join(', '));

  // Takes over from the plain input, with whatever was typed into it before this code arrived.
  useLayoutEffect(() => {
    setChips(splitShortTexts(inputRef.current?.value ?? ''));
    setDraft('');
  }, []);

  const isFull = (chips ?? []).length >= MAX_SHORT_TEXTS;
  const isTooLong = chips !== null && countCharacters(draft.trim()) > MAX_SHORT_TEXT_LENGTH;
  const limit = isTooLong ? `At most ${MAX_SHORT_TEXT_LENGTH} characters each, please.` : undefined;
  const tooMany = isFull && draft !== '' ? `At most ${MAX_SHORT_TEXTS}, please. Remove one first.` : undefined;
  const shownError = limit ?? tooMany ?? error;

  function add(texts: readonly string[], rest: string) {
    const united = uniteShortTexts(chips ?? [], texts);
    const fits = united.filter((text) => countCharacters(text) <= MAX_SHORT_TEXT_LENGTH).slice(0, MAX_SHORT_TEXTS);
    const leftOver = united.filter((text) => !fits.includes(text));
    setChips(fits);
    setDraft([...leftOver, rest].filter((text) => text !== '').join(', '));
  }

  function change(text: string) {
    const parts = text.split(/[,;\n]/);
    const rest = (parts.pop() ?? '').trimStart();
    if (chips === null || parts.length === 0 || text.length < draft.length) setDraft(text);
    else add(parts, rest);
  }

  function remove(chip: string) {
    setChips((chips ?? []).filter((other) => other !== chip));
    inputRef.current?.focus();
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    // Enter ends a composition (Japanese, Chinese) before it means "add".
    if (event.nativeEvent.isComposing || chips === null) return;
    if (event.key === 'Enter' && draft.trim() !== '') {
      event.preventDefault();
      add(splitShortTexts(draft), '');
    }
    const last = chips.at(-1);
    if (event.key === 'Backspace' && draft === '' && last !== undefined) remove(last);
  }

  return (
    <Field id={id} label={label} hint={hint} error={shownError} isRequired={!isOptional}>
      <div className="control flex flex-wrap gap-2 p-1.5 has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-focus has-[input:focus-visible]:outline-offset-2 has-[input[aria-invalid='true']]:border-danger">
        {(chips ?? []).map((chip) => (
          <span
            key={chip}
            className="flex animate-settle items-center rounded-full border border-line-strong/50 bg-accent-soft pl-3.5 text-ink"
          >
            <input type="hidden" name={name} value={chip} />
            <span className="min-w-0 break-words">{chip}</span>
            <button
              type="button"
              className="flex size-11 items-center justify-center rounded-full"
              onClick={() => remove(chip)}
            >
              <CloseIcon className="size-4 text-ink-soft" />
              <span className="sr-only">Remove {chip}</span>
            </button>
          </span>
        ))}
        <input
          {...fieldAria(id, { hint, error: shownError })}
          ref={inputRef}
          id={id}
          type="text"
          name={name}
          value={draft}
          onChange={(event) => change(event.target.value)}
          onKeyDown={press}
          placeholder={chips?.length ? undefined : placeholder}
          enterKeyHint="enter"
          autoComplete="off"
          className="min-h-11 min-w-32 flex-1 bg-transparent px-2.5 text-ink outline-none"
        />
      </div>
    </Field>
  );
}
