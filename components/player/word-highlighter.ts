import type { Player } from './player';
import { phaseOf } from './player-phase';
import { findArticle, rangeOf } from './story-on-page';
import { spokenAt } from './timeline';

const WORD = 'spoken-word';
const SENTENCE = 'spoken-sentence';

type Spoken = ReturnType<typeof spokenAt>;

/**
 * Lights the word that is spoken, and more quietly its sentence, by the CSS Custom Highlight API: nothing in the document
 * changes, so nothing moves, and React may append to the text as it likes. The clock is the audio element's own, asked
 * at every frame. `onSentence` gets the range of each new sentence, and null when there is none to see.
 */
export function lightSpokenWords(player: Player, onSentence: (sentence: Range | null) => void): () => void {
  // Without it (Firefox before 140) the story is heard all the same.
  if (!('highlights' in CSS)) return () => {};
  const word = new Highlight();
  const sentence = new Highlight();
  word.priority = 1;
  CSS.highlights.set(WORD, word);
  CSS.highlights.set(SENTENCE, sentence);
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
    article = storyId === undefined ? null : findArticle(storyId);
    painted = null;
    watcher.disconnect();
    if (article !== null) watcher.observe(article, { childList: true, characterData: true, subtree: true });
  }

  function paint(): void {
    const state = player.getState();
    meetArticle(state.story?.id);
    const isThere = article !== null && state.goal === null && !state.isEnded;
    const spoken = isThere ? spokenAt(state.segments, player.positionMs()) : null;
    if (spoken?.word === painted?.word && spoken?.segment === painted?.segment) return;
    if (spoken?.segment !== painted?.segment) {
      const range = paintStretch(sentence, spoken?.segment.words[0]?.start, spoken?.segment.words.at(-1)?.end);
      onSentence(range);
    }
    const isShown = paintStretch(word, spoken?.word?.start, spoken?.word?.end) !== null || spoken?.word === null;
    // The text may arrive after the voice: then it is tried again with the next letters.
    painted = isShown ? spoken : null;
  }

  function paintStretch(highlight: Highlight, start: number | undefined, end: number | undefined): Range | null {
    highlight.clear();
    if (article === null || start === undefined || end === undefined) return null;
    const range = rangeOf(article, start, end);
    if (range !== null) highlight.add(range);
    return range;
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
    CSS.highlights.delete(WORD);
    CSS.highlights.delete(SENTENCE);
  };
}
