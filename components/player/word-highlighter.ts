import type { Player } from './player';
import { phaseOf } from './player-phase';
import { createPaint, SENTENCE, WORD } from './spoken-paint';
import { findArticle, rangeOf } from './story-on-page';
import { type SpokenWord, spokenAt } from './timeline';

type Spoken = ReturnType<typeof spokenAt>;

/**
 * Lights the word that is spoken, and more quietly its sentence, by the CSS Custom Highlight API: nothing in the document
 * changes, so nothing moves, and React may append to the text as it likes. The clock is the audio element's own, asked
 * at every frame. `onWord` gets the range of each new word, the first one before it is spoken, and null when there is
 * none to see.
 */
export function lightSpokenWords(player: Player, onWord: (word: Range | null) => void): () => void {
  const word = createPaint(WORD);
  const sentence = createPaint(SENTENCE);
  let frame = 0;
  let article: HTMLElement | null = null;
  let painted: Spoken = null;

  const watcher = new MutationObserver(() => {
    // React writes a growing paragraph anew, and a range in it collapses.
    painted = null;
    paint();
  });

  function meetArticle(storyId: string | undefined): void {
    const isKnown = article?.isConnected && article.dataset['storyId'] === storyId;
    if (isKnown) return;
    if (article !== null) forget();
    article = storyId === undefined ? null : findArticle(storyId);
    watcher.disconnect();
    if (article !== null) watcher.observe(article, { childList: true, characterData: true, subtree: true });
  }

  function forget(): void {
    painted = null;
    word.show(null);
    sentence.show(null);
    onWord(null);
  }

  function paint(): void {
    const state = player.getState();
    meetArticle(state.story?.id);
    const isThere = article !== null && state.goal === null && !state.isEnded;
    const spoken = isThere ? spokenAt(state.segments, player.positionMs()) : null;
    if (spoken?.word === painted?.word && spoken?.segment === painted?.segment) return;
    const words = spoken?.segment.words ?? [];
    if (spoken?.segment !== painted?.segment) sentence.show(findRange(words[0], words.at(-1)));
    const next = findRange(spoken?.word ?? words[0], spoken?.word ?? words[0]);
    word.show(spoken?.word ? next : null);
    if (next !== null || spoken === null) onWord(next);
    // The text may arrive after the voice: then it is tried again with the next letters.
    painted = next === null ? null : spoken;
  }

  function findRange(first: SpokenWord | undefined, last: SpokenWord | undefined): Range | null {
    return article === null || !first || !last ? null : rangeOf(article, first.start, last.end);
  }

  function tick(): void {
    paint();
    frame = requestAnimationFrame(tick);
  }

  function follow(): void {
    cancelAnimationFrame(frame);
    if (phaseOf(player.getState()) === 'playing') tick();
    else paint();
  }

  const stops = [player.subscribe(follow), player.subscribeProgress(() => paint())];
  follow();
  return () => {
    for (const stop of stops) stop();
    cancelAnimationFrame(frame);
    watcher.disconnect();
    word.stop();
    sentence.stop();
  };
}
