'use client';

import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useComingAlive } from '@/components/ui/use-coming-alive';
import { continueList, type ShelfList } from './shelf-list';
import { findEntry, markEntry, recallList, recallPlace, rememberList, rememberPlace } from './shelf-memory';
import { readOn, ShelfError } from './shelf-page';

/** As many as stand on the first page. */
const PAGE = 24;

/** Before its end is seen: also on a slow line the next page is there in time. */
const AHEAD = '900px 0px';

/** Whether the reader has begun to look around: whoever has is not taken elsewhere. */
function watchHands(): () => boolean {
  const watching = new AbortController();
  const onHand = () => watching.abort();
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    window.addEventListener(type, onHand, { passive: true, signal: watching.signal });
  }
  return () => {
    const { aborted } = watching.signal;
    watching.abort();
    return aborted;
  };
}

type EndlessShelf = {
  list: ShelfList;
  isLoading: boolean;
  problem: string | null;
  loadMore: () => void;
  /** For what stands at the end of the list: it loads more when it comes near. */
  endRef: RefObject<HTMLParagraphElement | null>;
};

/**
 * A shelf that goes on by itself, page after page, and that one comes back to where one left it. `query` names the list and
 * stays the same for the life of the component; a new first page of it, after something was changed, takes the place of the
 * old one without giving up the rest.
 */
export function useEndlessShelf(page: ShelfList, query: string): EndlessShelf {
  const [shown, setShown] = useState(() => ({ page, list: continueList(page, recallList(query) ?? page) }));
  const [isLoading, setLoading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const loading = useRef<AbortController>(null);
  const endRef = useRef<HTMLParagraphElement>(null);
  const entry = useRef<string>(null);
  const isComingAlive = useComingAlive();
  const { list } = shown;

  if (shown.page !== page) setShown({ page, list: continueList(page, list) });

  async function load(atLeast: number): Promise<void> {
    if (loading.current !== null) return;
    const leaving = new AbortController();
    loading.current = leaving;
    setLoading(true);
    setProblem(null);
    try {
      const longer = await readOn(query, list, atLeast, leaving.signal);
      setShown({ page, list: longer });
    } catch (thrown) {
      if (!(thrown instanceof ShelfError)) return;
      setProblem(thrown.message);
    }
    loading.current = null;
    setLoading(false);
  }

  const loadMore = () => void load(list.items.length + PAGE);

  const onEndNear = useEffectEvent(() => {
    if (problem === null) loadMore();
  });

  const arrive = useEffectEvent(() => {
    const isReturn = findEntry() !== null;
    entry.current = markEntry();
    const place = isReturn ? recallPlace(entry.current) : null;
    if (place === null) return;
    const goThere = () => window.scrollTo({ top: place.y, behavior: 'instant' });
    const isThere = place.y <= document.documentElement.scrollHeight - window.innerHeight;
    // Long before this page came alive the browser has brought back whoever loads it again, and that one may have moved on.
    if (isComingAlive && isThere && window.scrollY > 0) return;
    if (isThere || place.count <= list.items.length) return goThere();
    const isTouched = watchHands();
    void load(place.count).then(() =>
      requestAnimationFrame(() => {
        // Nor is another page scrolled, if the shelf was left meanwhile.
        const isLeft = findEntry() !== entry.current;
        if (!isTouched() && !isLeft) goThere();
      }),
    );
  });

  const keepPlace = useEffectEvent(() => {
    // On its way elsewhere the browser shows another entry already.
    if (entry.current === null || findEntry() !== entry.current) return;
    rememberPlace(entry.current, { count: list.items.length, y: Math.round(window.scrollY) });
  });

  useLayoutEffect(() => {
    arrive();
    const onScroll = () => keepPlace();
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      window.removeEventListener('scroll', onScroll);
      loading.current?.abort();
      loading.current = null;
    };
  }, []);

  useEffect(() => {
    if (entry.current !== null) rememberList(entry.current, query, list);
    keepPlace();
  }, [query, list]);

  useEffect(() => {
    const end = endRef.current;
    if (end === null || isLoading) return;
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) onEndNear();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(end);
    return () => observer.disconnect();
    // After each page anew: an end that is still in view is seen again.
  }, [isLoading]);

  return { list, isLoading, problem, loadMore, endRef };
}
