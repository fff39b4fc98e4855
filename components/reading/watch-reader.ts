/** So long after the last sign of the parent the controls retreat. */
const IDLE_MS = 4000;
/** A thumb that rests on the glass is no scrolling. */
const SCROLL_PX = 12;

const CONTROLS = '[data-retreats]';
const INTERACTIVE = `a, button, input, label, select, summary, textarea, dialog, [data-player], ${CONTROLS}`;

/**
 * While somebody reads, the page is the story and nothing else: whatever carries `data-retreats` fades (globals.css) once
 * the reader scrolls or keeps still, and is back with a tap on the page, a movement of the mouse or the Tab key. It only
 * becomes transparent, so that screen readers and the keyboard find it at any time; a tap on what cannot be seen does
 * nothing but bring it back.
 */
export function watchReader(): () => void {
  const root = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastScroll = window.scrollY;
  let press = { isTouch: false, wasQuiet: false };

  const isQuiet = () => root.dataset['reading'] === 'quiet';

  function retreat(): void {
    if (isInUse()) wake();
    else root.dataset['reading'] = 'quiet';
  }

  function wake(): void {
    delete root.dataset['reading'];
    clearTimeout(timer);
    timer = setTimeout(retreat, IDLE_MS);
  }

  function pressed({ pointerType }: PointerEvent): void {
    press = { isTouch: pointerType !== 'mouse', wasQuiet: isQuiet() };
    if (!press.isTouch) wake();
  }

  function swallowBlindTap(event: MouseEvent): void {
    const isBlind = press.isTouch && press.wasQuiet && isWithin(event, CONTROLS);
    // It is answered once; what the keyboard presses next is seen.
    press.wasQuiet = false;
    if (!isBlind) return;
    event.preventDefault();
    event.stopPropagation();
    wake();
  }

  /** After everybody else: a tap on a word that is heard from there has been answered. */
  function tapped(event: MouseEvent): void {
    if (!press.isTouch || event.defaultPrevented || isWithin(event, INTERACTIVE)) return;
    if (document.getSelection()?.isCollapsed === false) return;
    if (isQuiet()) wake();
    else retreat();
  }

  function moved({ pointerType, movementX, movementY }: PointerEvent): void {
    // A page that scrolls under a mouse at rest tells of movements too, of none.
    if (pointerType === 'mouse' && (movementX !== 0 || movementY !== 0)) wake();
  }

  function keyed({ key }: KeyboardEvent): void {
    press.wasQuiet = false;
    if (key === 'Tab' || key === 'Escape') wake();
  }

  function focused(event: FocusEvent): void {
    if (isWithin(event, CONTROLS)) wake();
  }

  function scrolled(): void {
    if (Math.abs(window.scrollY - lastScroll) < SCROLL_PX) return;
    lastScroll = window.scrollY;
    if (!isQuiet()) retreat();
  }

  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener('pointerdown', pressed, { signal, capture: true });
  window.addEventListener('click', swallowBlindTap, { signal, capture: true });
  window.addEventListener('click', tapped, { signal });
  window.addEventListener('pointermove', moved, { signal, passive: true });
  window.addEventListener('keydown', keyed, { signal });
  window.addEventListener('focusin', focused, { signal });
  window.addEventListener('scroll', scrolled, { signal, passive: true });
  wake();
  return () => {
    stop.abort();
    clearTimeout(timer);
    delete root.dataset['reading'];
  };
}

/** Nothing retreats from under a hand, from the keyboard's focus or from an open sheet. */
function isInUse(): boolean {
  const held = `${CONTROLS} :focus-visible, dialog[open]`;
  // After a tap, `:hover` stays where the finger was.
  const selector = matchMedia('(hover: none)').matches ? held : `${held}, ${CONTROLS} :hover`;
  return document.querySelector(selector) !== null;
}

function isWithin({ target }: Event, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
