import { expect, it } from 'vitest';
import { whoSpoke } from './who-spoke';

it('counts the sentences of each voice, and why it was not another', () => {
  const asAsked = { provider: 'elevenlabs', voice: 'anna', fallbackCode: null } as const;
  const instead = { provider: 'built-in', voice: 'luna', fallbackCode: 'voice_busy' } as const;
  const refused = { provider: 'built-in', voice: 'luna', fallbackCode: 'voice_refused' } as const;
  expect(whoSpoke([asAsked, instead, asAsked, refused, instead])).toEqual({
    voices: [
      { id: 'elevenlabs:anna', sentences: 2 },
      { id: 'built-in:luna', sentences: 3 },
    ],
    fallbacks: [
      { code: 'voice_busy', count: 2 },
      { code: 'voice_refused', count: 1 },
    ],
  });
  expect(whoSpoke([])).toEqual({ voices: [], fallbacks: [] });
});
