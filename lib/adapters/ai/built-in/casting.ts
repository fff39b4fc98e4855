import type { StoryBrief } from '@/lib/stories/story-brief';
import type { Avoidance } from './avoidance';
import { seededRandom, shuffled } from './seeded-random';
import type { Casting, Pattern, Person, Subject } from './story-pack';
import { mentionedIn, quotable } from './words';

/** As long as the form lets a parent’s own moral be. */
const MORAL_LENGTH = 200;

/** A story of less than two minutes. */
export const FEW_WORDS = 200;

type Interests = readonly { readonly id: string; readonly stems: readonly Pattern[] }[];

/**
 * What the story may be about, best first: what the parent's idea names, then what the earlier story was about, then the
 * children's and the heroes' interests. Without any, everything in the dictionary, shuffled.
 */
export function subjectsOf(brief: StoryBrief, interests: Interests, avoided: Avoidance): readonly Subject[] {
  const safe = interests.filter((interest) => !avoided.forbidsTopic(interest));
  const named = (text: string): Subject[] => {
    const isMentioned = mentionedIn(text);
    return safe.filter(({ stems }) => isMentioned(stems)).map(({ id }) => ({ kind: 'known', id }));
  };
  const liked = (texts: readonly string[]): Subject[] =>
    texts.flatMap((text) => {
      const known = named(text);
      if (known.length > 0) return known;
      if (isOfInterest(text, interests) || avoided.forbidsTyped(text)) return [];
      const quoted = quotable(text, 40);
      return quoted === null ? [] : [{ kind: 'unknown' as const, text: quoted }];
    });

  const fromIdea = named(brief.idea ?? '');
  if (fromIdea.length > 0) return fromIdea;
  const earlier = named(`${brief.continues?.title ?? ''} ${brief.continues?.summary ?? ''}`);
  const fromChildren = liked(brief.children.flatMap((child) => child.interests));
  const fromHeroes = liked(brief.heroes.flatMap((hero) => hero.interests));
  const found = [...earlier.slice(0, 1), ...(fromChildren.length > 0 ? fromChildren : fromHeroes)];
  return found.length > 0 ? found : anySubject(brief, interests, avoided);
}

function isOfInterest(text: string, interests: Interests): boolean {
  const isMentioned = mentionedIn(text);
  return interests.some(({ stems }) => isMentioned(stems));
}

/** Everything in the dictionary that the children may hear of, shuffled. */
export function anySubject(brief: StoryBrief, interests: Interests, avoided: Avoidance): readonly Subject[] {
  const safe = interests.filter((interest) => !avoided.forbidsTopic(interest));
  return shuffled(safe, seededRandom(`${brief.seed}:subject`)).map(({ id }) => ({ kind: 'known', id }));
}

/** The beginning of an idea that names no topic, as far as so short a story has room for it. */
function wishOf(brief: StoryBrief, interests: Interests): string | null {
  const idea = brief.idea ?? '';
  if (isOfInterest(idea, interests)) return null;
  const [first = ''] = idea.split(/[.!?…]+(?=\s|$)|\n/u).filter((part) => /\p{L}/u.test(part));
  const room = brief.targetWords < FEW_WORDS ? 40 : 120;
  const words = (quotable(first, Number.POSITIVE_INFINITY) ?? '').split(' ');
  const told = words.filter((_, index) => words.slice(0, index + 1).join(' ').length < room);
  return told.length === words.length ? quotable(first, room) : (quotable(told.join(' '), room)?.concat('…') ?? null);
}

export function castingOf(brief: StoryBrief, interests: Interests, subject: Subject, avoided: Avoidance): Casting {
  const clean = (text: string | null, maxLength: number): string | null => {
    const quoted = quotable(text, maxLength);
    return quoted !== null && !avoided.forbidsTyped(quoted) ? quoted : null;
  };
  const cleanAll = (texts: readonly string[]): string[] =>
    texts
      .map((text) => clean(text, 40))
      .filter((text) => text !== null)
      .slice(0, 3);
  const children: Person[] = brief.children.map(({ name, gender }) => ({ name: name.trim(), gender }));
  const heroes: Person[] = brief.heroes.map(({ name, gender }) => ({ name: name.trim(), gender }));
  const isHeroStory = brief.type === 'hero' && heroes.length > 0;
  return {
    protagonists: isHeroStory ? heroes : brief.type === 'combined' ? [...children, ...heroes] : children,
    listeners: isHeroStory ? children : [],
    children: brief.children,
    heroes:
      brief.type === 'child'
        ? []
        : brief.heroes.map((hero) => ({
            ...hero,
            name: hero.name.trim(),
            appearance: clean(hero.appearance, 80),
            personalityTraits: cleanAll(hero.personalityTraits),
            strengths: cleanAll(hero.strengths),
          })),
    subject,
    customMoral: brief.moral?.kind === 'custom' ? clean(brief.moral.text, MORAL_LENGTH) : null,
    idea: avoided.forbidsTyped(brief.idea ?? '') ? null : wishOf(brief, interests),
    previousTitle: clean(brief.continues?.title ?? null, 100),
  };
}
