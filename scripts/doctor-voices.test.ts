import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startFakeElevenLabs } from '../e2e/fakes/eleven-labs';
import { startFakeOpenRouter } from '../e2e/fakes/open-router';
import { checkVoices, type VoicesToCheck } from './doctor/voices';

let elevenLabs: Awaited<ReturnType<typeof startFakeElevenLabs>>;
let openRouter: Awaited<ReturnType<typeof startFakeOpenRouter>>;

beforeAll(async () => {
  [elevenLabs, openRouter] = await Promise.all([startFakeElevenLabs(), startFakeOpenRouter()]);
});
beforeEach(() => {
  elevenLabs.reset();
  openRouter.reset();
});
afterAll(async () => {
  await Promise.all([elevenLabs.close(), openRouter.close()]);
});

async function check(providers: string[], changes: Partial<VoicesToCheck> = {}) {
  const findings = await checkVoices({
    providers,
    elevenLabs: { apiKey: 'sk_planted', baseUrl: elevenLabs.baseUrl, voice: 'JBFqnCBsd6RMkjVDRZzb' },
    openRouter: { apiKey: 'sk-or-planted', baseUrl: openRouter.baseUrl, model: 'openai/tts', voice: undefined },
    ...changes,
  });
  expect(JSON.stringify(findings)).not.toContain('planted');
  return { findings, wrong: findings.filter(({ todo }) => todo !== undefined) };
}

it('the built-in voice is fine where it really speaks, each language having a voice then', async () => {
  expect((await check(['built-in'])).findings).toEqual([
    { what: 'built-in voice', said: 'speaks' },
    { what: 'voices', said: 'there is one for each language' },
  ]);
});

it('the built-in voice that is not there says what to install, and who is mute then', async () => {
  const { wrong } = await check(['built-in'], { child: 'lib/adapters/voices/built-in/no-such-child.ts' });
  expect(wrong).toMatchObject([
    { what: 'built-in voice', todo: expect.stringContaining('npm ci') },
    { what: 'voices', said: 'nobody reads English, Russian, Spanish, German, French aloud' },
  ]);
});

it('ElevenLabs with a key and voices is fine, and is not asked to speak', async () => {
  const { findings, wrong } = await check(['elevenlabs']);
  expect(wrong).toEqual([]);
  expect(findings).toContainEqual({ what: 'ElevenLabs voices', said: '6 voices, made for en, ru, es, de, fr' });
  expect(elevenLabs.served).toMatchObject({ requests: 0, characters: 0 });
});

it.each([
  ['http-401', 'ELEVENLABS_API_KEY is not accepted'],
  ['http-429', 'answers 429 about the key'],
] as const)('ElevenLabs that answers %s is told apart', async (fault, said) => {
  elevenLabs.setBehaviour({ fault });
  expect((await check(['elevenlabs', 'built-in'])).wrong).toMatchObject([{ what: 'ElevenLabs', said }]);
});

it('ElevenLabs that nobody reaches says why', async () => {
  const away = { apiKey: 'k', baseUrl: 'http://127.0.0.1:9', voice: 'v' };
  const { wrong } = await check(['elevenlabs'], { elevenLabs: away });
  expect(wrong[0]).toMatchObject({ what: 'ElevenLabs', said: expect.stringMatching(/^cannot be reached/) });
});

it('OpenRouter’s speech is asked for one word, and only where it is a voice here', async () => {
  expect((await check(['openrouter'])).findings[0]).toEqual({ what: 'OpenRouter speech', said: 'openai/tts speaks' });
  expect(openRouter.speechRequests).toHaveLength(1);
  openRouter.reset();
  await check(['built-in']);
  expect(openRouter.speechRequests).toHaveLength(0);
});

it('OpenRouter’s speech that is refused says so', async () => {
  openRouter.setBehaviour({ speech: { fault: 'http-402' } });
  expect((await check(['openrouter', 'built-in'])).wrong).toMatchObject([{ said: 'openai/tts answers 402' }]);
});

it('voices without a key are passed over', async () => {
  const none = { apiKey: undefined, baseUrl: undefined, voice: 'v' };
  expect((await check(['elevenlabs', 'built-in'], { elevenLabs: none })).wrong).toEqual([]);
});
