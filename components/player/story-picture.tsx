import type { PlayerStory } from './player-state';

/** The story's cover as the lock screen has it, too. Decorative. */
export function StoryPicture({ story, className }: { story: PlayerStory; className: string }) {
  // The cover may change once, when the story gets its title.
  const address = `/api/stories/${story.id}/thumbnail${story.title ? '?titled' : ''}`;
  return (
    <span
      style={{ backgroundImage: `url(${address})` }}
      className={`block bg-sunken bg-cover bg-center ${className}`}
    />
  );
}
