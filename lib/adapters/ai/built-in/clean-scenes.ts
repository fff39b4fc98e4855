import type { Avoidance } from './avoidance';
import type { Block } from './fit-length';
import type { Paragraph } from './line';
import type { Dilemma, Plot, Scene } from './story-pack';

/** Every wording of every line. */
export function textOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .flat()
    .map((line) => (typeof line === 'string' ? line : `${line.young} ${line.old}`))
    .join(' ');
}

export function clean<S, T extends Scene<S> | Dilemma<S>>(scenes: readonly T[], stage: S, avoided: Avoidance): T[] {
  if (avoided.isEmpty) return [...scenes];
  return scenes.filter(
    (scene) =>
      !avoided.forbids(textOf(scene.tell(stage))) &&
      !('deed' in scene && avoided.forbids(`${scene.deed(stage)} ${scene.echo(stage)}`)),
  );
}

/** Takes the first clean scene, and all before it, out of `waiting`. */
export function nextClean<S>(waiting: Scene<S>[], stage: S, avoided: Avoidance): Scene<S> | undefined {
  let scene = waiting.shift();
  while (scene && clean([scene], stage, avoided).length === 0) scene = waiting.shift();
  return scene;
}

/** The scenes without an avoided word; if there is none, all of them, and their lines are cleaned one by one. */
export function firstClean<S, T extends Scene<S>>(scenes: readonly T[], stage: S, avoided: Avoidance): readonly T[] {
  const found = clean(scenes, stage, avoided);
  return found.length > 0 ? found : scenes;
}

export function isCleanPlot<S>(plot: Plot<S>, stage: S, avoided: Avoidance): boolean {
  return avoided.isEmpty || !avoided.forbids(textOf([...plot.begin(stage), ...plot.end(stage)]));
}

export function withoutAvoided(block: Block, avoided: Avoidance): Block {
  return { place: block.place, lines: block.lines.filter((line) => !avoided.forbids(line.text)) };
}
