import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import type { FormState } from '@/lib/action-result';
import type { EarlierStory } from './earlier-line';
import { NewStoryForm } from './new-story-form';

let state: FormState = {};
vi.mock('@/components/ui/use-form-action', () => ({ useFormAction: () => [state, () => {}] }));
vi.mock('@/components/player/player-context', () => ({ usePlayerDoor: () => ({}) }));

it.each(['retell', 'continueFrom'] as const)('says beside the earlier story what is wrong with `%s`', (field) => {
  state = {
    error: { code: 'invalid_input', message: 'Please check this.', fields: { [field]: 'We do not know it.' } },
  };
  const earlier: EarlierStory = { field, id: 'an-id', title: 'The Snail Train' };
  const languages = [{ code: 'en', name: 'English' }];
  const props = { profiles: [], heroes: [], languages, isToldByModel: true, earlier, action: async () => ({}) };
  const line = renderToStaticMarkup(createElement(NewStoryForm, props)).split('</div>')[0];
  expect(line).toContain('“The Snail Train”');
  expect(line).toContain('We do not know it.');
});
