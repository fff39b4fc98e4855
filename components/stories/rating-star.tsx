import { StarShape } from './star-shape';
import { starFill, starName } from './star-values';

type RatingStarProps = {
  storyId: string;
  /** From 1 to 5. */
  star: number;
  rating: number;
  onChoose: (rating: number) => void;
};

/** One star with its two radio buttons lying over it. */
export function RatingStar({ storyId, star, rating, onChoose }: RatingStarProps) {
  const [half, full] = [star * 2 - 1, star * 2];
  const isFull = rating === full;
  const radio = {
    type: 'radio',
    name: `rating-${storyId}`,
    className: 'peer absolute inset-0 size-full cursor-pointer appearance-none rounded-control',
  } as const;
  return (
    <span className="relative flex size-[min(3.5rem,16vw)] items-center justify-center text-accent">
      <input
        {...radio}
        aria-label={starName(half)}
        value={half}
        checked={rating === half}
        onChange={() => onChoose(half)}
        className={`${radio.className} ${isFull ? 'z-20' : ''} pointer-fine:z-20 pointer-fine:w-[46%]`}
      />
      <input
        {...radio}
        aria-label={starName(full)}
        value={full}
        checked={isFull}
        onChange={() => onChoose(full)}
        className={`${radio.className} z-10`}
      />
      <StarShape
        fill={starFill(rating, star)}
        className="size-[72%] transition-transform duration-200 peer-active:scale-90"
      />
    </span>
  );
}
