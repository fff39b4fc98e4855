import { StarShape } from './star-shape';
import { STARS, starFill, starName } from './star-values';

/** A rating to look at; nothing while there is none. */
export function StoryStars({ rating }: { rating: number | null }) {
  if (rating === null) return null;
  return (
    <span className="inline-flex text-accent">
      <span className="sr-only">{starName(rating)}</span>
      {STARS.map((star) => (
        <StarShape key={star} fill={starFill(rating, star)} className="size-3.5" />
      ))}
    </span>
  );
}
