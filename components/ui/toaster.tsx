'use client';

import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { AlertIcon, CheckIcon, CloseIcon } from './icons';
import { currentToast, dismissToast, onToastChange, type Toast } from './toast-store';

/** Long enough to read it in the dark and find the button; it waits for as long as somebody is at it. */
const SHOWN_MS = 8000;

const BUTTON = 'inline-flex min-h-11 min-w-11 items-center justify-center rounded-full font-bold hover:bg-accent-soft';

/**
 * Says what was done, with the way back from it: at the top of a phone, where no thumb is, and in the corner of a wider
 * screen. It stands last in the page, so the Tab key comes to it from the stars and buttons at a story's end; Ctrl+Z (⌘Z)
 * takes back from anywhere.
 */
export function Toaster() {
  const toast = useSyncExternalStore(onToastChange, currentToast, () => null);
  return (
    <div className="pointer-events-none fixed inset-x-0 top-[max(0.5rem,env(safe-area-inset-top))] z-40 flex justify-center px-3 sm:top-auto sm:right-6 sm:bottom-[calc(var(--bar-height)+var(--player-height)+1.5rem)] sm:left-auto sm:px-0">
      {/* There from the start, or screen readers would miss the first words. */}
      <div role="status" aria-atomic="true" className="sr-only">
        {toast === null ? null : `${toast.text}${toast.undo ? ' Undo is possible.' : ''}`}
      </div>
      {toast === null ? null : <ToastCard key={toast.id} toast={toast} />}
    </div>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const { id, text, tone, undo } = toast;
  const [isHeld, setHeld] = useState(false);
  const cardRef = useRef<HTMLElement>(null);
  /** Where the keyboard goes back to. */
  const cameFrom = useRef<Element>(null);

  useEffect(() => {
    cameFrom.current = document.activeElement;
  }, []);

  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => dismissToast(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, isHeld]);

  function leave() {
    const hadFocus = cardRef.current?.contains(document.activeElement);
    dismissToast(id);
    if (hadFocus && cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus();
  }

  function takeBack() {
    leave();
    void undo?.();
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && cardRef.current?.contains(document.activeElement)) leave();
    const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    // In a field it takes back what was typed.
    if (!isUndo || undo === undefined || (event.target instanceof Element && event.target.matches(TYPING))) return;
    event.preventDefault();
    takeBack();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  const Icon = tone === 'done' ? CheckIcon : AlertIcon;
  return (
    <section
      ref={cardRef}
      aria-label="What was done"
      data-over-text
      data-toast
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      className="pointer-events-auto flex max-w-md animate-settle items-center gap-2 rounded-card border border-line-strong bg-raised py-1.5 pr-1.5 pl-4 text-ink shadow-float"
    >
      <Icon className={`size-5 shrink-0 ${tone === 'done' ? 'text-success' : 'text-danger'}`} />
      <p aria-hidden="true" className="min-w-0 flex-1 font-semibold text-sm">
        {text}
      </p>
      {undo === undefined ? null : (
        <button type="button" onClick={takeBack} className={`${BUTTON} px-4 text-accent`}>
          Undo
        </button>
      )}
      <button type="button" aria-label="Close" onClick={leave} className={`${BUTTON} text-ink-soft`}>
        <CloseIcon className="size-4.5" />
      </button>
    </section>
  );
}

const TYPING = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';
