import { describe, expect, it } from 'vitest';
import { AppError } from '../errors';
import { FakeNarrator } from './fakes/narrator';
import type { NarratorId } from './narrator';
import { formatVoiceId, parseVoiceId, type VoiceId } from './voice-id';
import { createVoiceRegistry } from './voice-registry';

const order: NarratorId[] = ['elevenlabs', 'openrouter', 'built-in'];
const paid = () => new FakeNarrator({ id: 'elevenlabs', voices: ['anna', 'otto'], languages: ['en', 'de'] });
const free = () => new FakeNarrator({ id: 'built-in', voices: ['robot'], languages: ['en', 'fr'] });
const other = () => new FakeNarrator({ id: 'silence', voices: ['hush'] });

const registryOf = (narrators: FakeNarrator[], preferred: VoiceId | null = null) =>
  createVoiceRegistry({ narrators, order, preferred, listTimeoutMs: 20 });

async function candidates(registry: ReturnType<typeof registryOf>, language: string, chosen: VoiceId | null = null) {
  const found = await registry.candidatesFor(language, chosen);
  return found.candidates.map(({ narrator, voice }) => formatVoiceId({ provider: narrator.id, voice }));
}

describe('the candidates', () => {
  it('are what was chosen, what is configured, the list, and any other', async () => {
    const registry = registryOf([other(), free(), paid()], { provider: 'built-in', voice: 'robot' });
    expect(await candidates(registry, 'en', { provider: 'elevenlabs', voice: 'otto' })).toEqual([
      'elevenlabs:otto',
      'built-in:robot',
      'elevenlabs:anna',
      'silence:hush',
    ]);
    expect(await candidates(registry, 'de', { provider: 'elevenlabs', voice: 'nobody' })).toEqual([
      'elevenlabs:anna',
      'silence:hush',
    ]);
    expect(await candidates(registry, 'fr', { provider: 'openrouter', voice: 'x' })).toEqual([
      'built-in:robot',
      'silence:hush',
    ]);
  });

  it('leave a chosen voice where its list cannot be had', async () => {
    const away = paid();
    away.listVoices = () => Promise.reject(new AppError('voice_unavailable'));
    expect(await candidates(registryOf([away, free()]), 'en', { provider: 'elevenlabs', voice: 'otto' })).toEqual([
      'elevenlabs:otto',
      'built-in:robot',
    ]);
    expect(await candidates(registryOf([away, free()]), 'en')).toEqual(['built-in:robot']);
    await expect(candidates(registryOf([away]), 'en')).rejects.toMatchObject({ code: 'voice_unavailable' });
  });

  it('are what was chosen and then the configured voice, where there never was a list; and asked for again', async () => {
    const away = paid();
    const { listVoices } = away;
    away.listVoices = () => Promise.reject(new AppError('voice_unavailable'));
    away.fallbackVoice = { id: 'anna', name: 'Storyteller', gender: null };
    const registry = registryOf([away, free()]);
    const otto: VoiceId = { provider: 'elevenlabs', voice: 'otto' };
    expect(await candidates(registry, 'en', otto)).toEqual(['elevenlabs:otto', 'elevenlabs:anna', 'built-in:robot']);
    expect((await registry.listVoices('en')).map(({ id }) => id)).toEqual(['anna', 'robot']);
    away.listVoices = listVoices;
    expect((await registry.listVoices('en')).map(({ id }) => id)).toEqual(['anna', 'otto', 'robot']);
  });

  it('do not wait for a list that never comes, and ask for it again', async () => {
    const slow = paid();
    const { listVoices } = slow;
    slow.listVoices = () => new Promise(() => {});
    const registry = registryOf([slow, free()]);
    expect(await candidates(registry, 'en')).toEqual(['built-in:robot']);
    slow.listVoices = listVoices;
    expect(await candidates(registry, 'en')).toEqual(['elevenlabs:anna', 'built-in:robot']);
  });

  it.each<[string, VoiceId | null, string | null]>([
    ['en', null, null],
    ['en', { provider: 'elevenlabs', voice: 'otto' }, null],
    ['en', { provider: 'elevenlabs', voice: 'nobody' }, 'not_found'],
    ['fr', { provider: 'elevenlabs', voice: 'otto' }, 'language_not_voiced'],
    ['en', { provider: 'openrouter', voice: 'x' }, 'not_found'],
    ['en', { provider: 'silence', voice: 'hush' }, 'plan_limit'],
  ])('say in %s why they do not begin with %o', async (language, chosen, fallbackCode) => {
    const registry = createVoiceRegistry({
      narrators: [paid(), free()],
      order,
      preferred: null,
      whyAbsent: (id) => (id === 'silence' ? 'plan_limit' : 'not_found'),
    });
    expect(await registry.candidatesFor(language, chosen)).toMatchObject({ fallbackCode });
  });

  it.each(['ja', 'de'])('are none where nobody speaks %s', async (language) => {
    await expect(candidates(registryOf([free()]), language)).rejects.toMatchObject({ code: 'language_not_voiced' });
  });
});

it('lists all voices of a language, the configured one first', async () => {
  const registry = registryOf([free(), paid()], { provider: 'elevenlabs', voice: 'otto' });
  expect((await registry.listVoices('en')).map(({ id }) => id)).toEqual(['otto', 'anna', 'robot']);
  expect(await registry.listVoices('ja')).toEqual([]);
});

it.each([
  ['elevenlabs:JBFqnCBsd6RMkjVDRZzb', { provider: 'elevenlabs', voice: 'JBFqnCBsd6RMkjVDRZzb' }],
  ['built-in:en-gb+f3', { provider: 'built-in', voice: 'en-gb+f3' }],
  ['anna', null],
  ['nobody:anna', null],
  ['elevenlabs:', null],
  ['elevenlabs:a/../b', null],
  [`elevenlabs:${'x'.repeat(300)}`, null],
  ['', null],
])('reads %s', (text, voice) => expect(parseVoiceId(text)).toEqual(voice));
