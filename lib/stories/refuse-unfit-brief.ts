import { AppError, type FieldErrors } from '../errors';
import { areFit, OTHER_WORDS } from '../safety/fit-text';
import { isFit } from '../safety/unfit-words';
import type { BriefChild, BriefHero, StoryBrief } from './story-brief';

/**
 * Throws `story_refused` with the fields that are unfit for children, before a storyteller is asked or anything written.
 * Not what a child is afraid of: that is named so that it stays out of the story.
 */
export function refuseUnfitBrief({ idea, moral, children, heroes }: StoryBrief): void {
  const unfit: [string, boolean][] = [
    ['idea', idea !== null && !isFit(idea)],
    ['customMoral', moral?.kind === 'custom' && !isFit(moral.text)],
    ['children', !areFit(children.flatMap(textsOfChild))],
    ['heroes', !areFit(heroes.flatMap(textsOfHero))],
  ];
  const fields: FieldErrors = Object.fromEntries(
    unfit.flatMap(([field, isUnfit]) => (isUnfit ? [[field, OTHER_WORDS]] : [])),
  );
  if (Object.keys(fields).length > 0) throw new AppError('story_refused', { fields });
}

function textsOfChild({ name, interests }: BriefChild): string[] {
  return [name, ...interests];
}

function textsOfHero({ name, appearance, personalityTraits, interests, strengths }: BriefHero): string[] {
  return [name, appearance ?? '', ...personalityTraits, ...interests, ...strengths];
}
