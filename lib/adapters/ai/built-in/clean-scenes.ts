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
