import { CoverCreature } from './cover-creature';
import { CoverLandscape } from './cover-landscape';
import { createRandom, planCover } from './cover-plan';
import { CoverSky } from './cover-sky';

type CoverPictureProps = {
  story: { id: string; title: string; language: string; childInterests?: readonly string[] };
  width: number;
  height: number;
  gradientId: string;
};

/** The picture without its frame, in colours that any program can read: also a lock screen shows it. */
export function CoverPicture({ story, width, height, gradientId }: CoverPictureProps) {
  const { motif, palette, creature, seed } = planCover(story);
  const canvas = { width, height, random: createRandom(seed) };
  return (
    <>
      <CoverSky canvas={canvas} palette={palette} gradientId={gradientId} />
      <CoverLandscape motif={motif} canvas={canvas} palette={palette} />
      {creature === null ? null : <CoverCreature creature={creature} canvas={canvas} palette={palette} />}
    </>
  );
}

/** A file of its own, as large as a lock screen likes it. */
export function CoverFile({ story, side }: { story: CoverPictureProps['story']; side: number }) {
  return (
    <svg
      aria-hidden="true"
      xmlns="http://www.w3.org/2000/svg"
      width={side}
      height={side}
      viewBox={`0 0 ${side} ${side}`}
    >
      <CoverPicture story={story} width={side} height={side} gradientId="sky" />
    </svg>
  );
}
