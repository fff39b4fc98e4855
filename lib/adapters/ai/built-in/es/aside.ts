import type { Paragraph } from '../line';
import { more } from '../line';
import type { Stage } from './stage';

/** What a second child or hero says; nothing if there is only one, who would answer themself. */
export function aside(s: Stage, young: string, old = young): readonly Paragraph[] {
  return s.isSeveral ? [[more(young, old)]] : [];
}
