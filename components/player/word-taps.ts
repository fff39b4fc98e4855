import type { Player } from './player';
import { characterAt, findArticle } from './story-on-page';

/** A tap on a word of the story that is in the player: hear it from there. By keyboard, sentences are stepped through. */
export function hearFromTappedWord(player: Player): () => void {
  function tapped(event: MouseEvent): void {
    const { story } = player.getState();
    const article = story === null ? null : findArticle(story.id);
    if (article === null || !(event.target instanceof Node) || !article.contains(event.target)) return;
    // Whoever marks a sentence to copy it does not want to hear it.
    if (document.getSelection()?.isCollapsed === false) return;
    const offset = characterAt(article, event.clientX, event.clientY);
    if (offset === null) return;
    // Answered: a tap elsewhere on the page is for its controls (components/reading/watch-reader.ts).
    event.preventDefault();
    player.seekToText(offset);
  }
  document.addEventListener('click', tapped);
  return () => document.removeEventListener('click', tapped);
}
