'use client';

import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { AlertIcon, CheckIcon, CloseIcon } from './icons';
import { currentToast, dismissToast, onToastChange, type Toast } from './toast-store';

/** Long enough to read it in the dark and find the button; it waits for as long as somebody is at it. */
const SHOWN_MS = 8000;

const PLACE =
  'fixed inset-x-3 top-[max(0.5rem,env(safe-area-inset-top))] z-40 mx-auto w-fit max-w-md sm:inset-x-auto sm:top-auto ' +
  'sm:right-6 sm:bottom-[calc(var(--bar-height)+var(--player-height)+1.5rem)]';

const CARD =
  'flex animate-settle items-center gap-2 rounded-card border border-line-strong bg-raised py-1.5 pr-1.5 pl-4 ' +
  'text-ink shadow-float';

const BUTTON = 'inline-flex min-h-11 min-w-11 items-center justify-center rounded-full font-bold hover:bg-accent-soft';

const TYPING = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/**
 * Says what was done, with the way back from it: at the top of a phone, where no thumb is, and in the corner of a wider
 * screen. It stands last in the page, so the Tab key comes to it from the stars and buttons at a story's end; Ctrl+Z (⌘Z)
 * takes back from anywhere. The region is there from the start, or screen readers would miss its first words; a status it
 * is only with words.
 */
export function Toaster() {
  const toast = useSyncExternalStore(onToastChange, currentToast, () => null);
  const [isHeld, setHeld] = useState(false);
  const cardRef = useRef<HTMLElement>(null);

  useEffect(() => {
    if (toast === null || isHeld) return;
    const timer = setTimeout(() => dismissToast(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);

  const Icon = toast?.tone === 'problem' ? AlertIcon : CheckIcon;
  return (
    <section
      ref={cardRef}
      aria-label="What was done"
      data-over-text={toast === null ? undefined : ''}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      className={toast === null ? 'sr-only' : `${PLACE} ${CARD}`}
    >
      {toast === null ? null : (
        <Icon className={`size-5 shrink-0 ${toast.tone === 'done' ? 'text-success' : 'text-danger'}`} />
      )}
      <p
        role={toast === null ? undefined : 'status'}
        aria-live="polite"
        aria-atomic="true"
        className="min-w-0 flex-1 font-semibold text-sm"
      >
        {toast?.text}
      </p>
      {toast === null ? null : (
        <ToastButtons
          key={toast.id}
          toast={toast}
          isWithin={(element) => cardRef.current?.contains(element) ?? false}
        />
      )}
    </section>
  );
}

type ToastButtonsProps = { toast: Toast; isWithin: (element: Element | null) => boolean };

function ToastButtons({ toast: { id, undo }, isWithin }: ToastButtonsProps) {
  /** Where the keyboard goes back to. */
  const cameFrom = useRef<Element>(null);

  useEffect(() => {
    cameFrom.current = document.activeElement;
  }, []);

  function leave() {
    const hadFocus = isWithin(document.activeElement);
    dismissToast(id);
    if (hadFocus && cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus();
  }

  function takeBack() {
    leave();
    undo?.();
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && isWithin(document.activeElement)) leave();
    const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    // In a field it takes back what was typed.
    const isTyping = event.target instanceof Element && event.target.matches(TYPING);
    if (!isUndo || isTyping || undo === undefined) return;
    event.preventDefault();
    takeBack();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  return (
    <>
      {undo === undefined ? null : (
        <button type="button" onClick={takeBack} className={`${BUTTON} px-4 text-accent`}>
          Undo
        </button>
      )}
      <button type="button" aria-label="Close" onClick={leave} className={`${BUTTON} text-ink-soft`}>
        <CloseIcon className="size-4.5" />
      </button>
    </>
  );
}
