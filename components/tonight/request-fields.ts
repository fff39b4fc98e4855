import { CUSTOM_MORAL } from '@/components/stories/new-story-choices';
import { MORALS } from '@/lib/stories/moral';
import type { Story } from '@/lib/stories/story';
import type { Suggestion } from './suggestion';

/** What the form for a new story would send, name by name; a name may occur often. */
export type RequestFields = readonly (readonly [name: string, value: string])[];

/** `language`: the child's reading language where somebody speaks it. */
export function fieldsOf(
  { interests, moral, minutes }: Suggestion,
  profileId: string,
  language: string,
): RequestFields {
  return [
    ['language', language],
    ['type', 'child'],
    ['children', profileId],
    ['minutes', String(minutes)],
    ['moral', moral ?? ''],
    ['idea', interests.join(', ')],
  ];
}

/** A story goes on with whoever was in it, as long as the last time; with this child where that profile is gone. */
export function fieldsOfContinuation(story: Story, profileId: string): RequestFields {
  const { characters, moral } = story;
  const childIds = characters.flatMap(({ childId }) => childId ?? []);
  const heroIds = characters.flatMap(({ heroId }) => heroId ?? []);
  const isListed = moral === null || MORALS.some((known) => known === moral);
  return [
    ['continueFrom', story.id],
    ['language', story.language],
    ['type', heroIds.length === 0 ? 'child' : story.type],
    ...(childIds.length === 0 ? [profileId] : childIds).map((id) => ['children', id] as const),
    ...heroIds.map((id) => ['heroes', id] as const),
    ['minutes', String(story.lengthMinutes)],
    ['moral', isListed ? (moral ?? '') : CUSTOM_MORAL],
    ...(isListed ? [] : [['customMoral', moral] as const]),
  ];
}
