import type { Line, Paragraph } from '../line';
import type { Dilemma, Plot, Scene } from '../story-pack';
import { capitalised } from './grammar';

const NO_BREAK = '\u00a0';

/** The pack is written with ordinary spaces; those that French typography does not let break are set here. */
export function typeset(text: string): string {
  return text.replace(/ (?=[!?:;»])/gu, NO_BREAK).replace(/(?<=[«—]) /gu, NO_BREAK);
}

function typesetLine(line: Line): Line {
  if (typeof line === 'string') return typeset(line);
  return { ...line, young: typeset(line.young), old: typeset(line.old) };
}

export function typesetParagraph(paragraph: Paragraph): Paragraph {
  return paragraph.map(typesetLine);
}

export function typesetScenes<S>(scenes: readonly Scene<S>[]): readonly Scene<S>[] {
  return scenes.map(({ id, tell }) => ({ id, tell: (s) => tell(s).map(typesetParagraph) }));
}

export function typesetDilemmas<S>(dilemmas: readonly Dilemma<S>[]): readonly Dilemma<S>[] {
  return dilemmas.map(({ id, tell, deed, echo }) => ({
    id,
    tell: (s) => tell(s).map(typesetParagraph),
    deed: (s) => typeset(deed(s)),
    echo: (s) => typeset(echo(s)),
  }));
}

export function typesetPlots<S>(plots: readonly Plot<S>[]): readonly Plot<S>[] {
  return plots.map(({ id, titles, begin, end, summary }) => ({
    id,
    titles: (s) => titles(s).map((title) => typeset(capitalised(title))),
    begin: (s) => begin(s).map(typesetParagraph),
    end: (s) => end(s).map(typesetParagraph),
    summary: (s) => typeset(summary(s)),
  }));
}
