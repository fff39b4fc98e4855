import { useId } from 'react';
import { CoverPicture } from './cover-picture';

type StoryCoverProps = {
  story: { id: string; title: string; language: string; childInterests?: readonly string[] };
  /** A book on the shelf stands; the head of a page lies. */
  shape?: 'book' | 'banner';
  className?: string;
};

const SIZES = { book: { width: 320, height: 400 }, banner: { width: 800, height: 340 } } as const;

/** A landscape drawn from the story itself, always the same for the same story. Decorative: the title stands beside it. */
export function StoryCover({ story, shape = 'book', className = '' }: StoryCoverProps) {
  const id = useId();
  const { width, height } = SIZES[shape];
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMax slice"
      className={`block size-full ${className}`}
    >
      <CoverPicture story={story} width={width} height={height} gradientId={`${id}sky`} />
      {/* At night the whole picture is a shade darker, so that a shelf of them does not light up the room. */}
      <rect width={width} height={height} className="fill-[light-dark(#fff0,#0b10262e)]" />
    </svg>
  );
}

/** The head of a story's page. */
export function StoryBanner({ story }: Pick<StoryCoverProps, 'story'>) {
  return (
    <div className="mx-auto mb-4 aspect-[2/1] w-full max-w-[42rem] overflow-hidden rounded-card bg-sunken shadow-card sm:aspect-[40/17]">
      <StoryCover story={story} shape="banner" />
    </div>
  );
}
