import { BalloonScene, CastleScene, MountainScene } from './cover-far-scenes';
import { ForestScene, SeaScene, TownScene } from './cover-near-scenes';
import { LighthouseScene, MeadowScene, SpaceScene } from './cover-open-scenes';
import type { SceneProps } from './cover-shapes';
import type { CoverMotif } from './cover-words';

const SCENES = {
  forest: ForestScene,
  town: TownScene,
  sea: SeaScene,
  mountains: MountainScene,
  castle: CastleScene,
  balloon: BalloonScene,
  meadow: MeadowScene,
  lighthouse: LighthouseScene,
  space: SpaceScene,
} as const satisfies Record<CoverMotif, (props: SceneProps) => unknown>;

export function CoverLandscape({ motif, ...scene }: SceneProps & { motif: CoverMotif }) {
  const Scene = SCENES[motif];
  return <Scene {...scene} />;
}
