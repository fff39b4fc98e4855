import type { SpeechBehaviourDraft } from './fakes/speech-behaviour.ts';
import { expect, test } from './fixtures.ts';
import { Listener, longestPauseMs } from './listener.ts';
import { expectCleanFile, narrate } from './narrated.ts';
import type { NarratedSegment } from './narration-events.ts';
import type { TaleApi } from './tale-api.ts';
import type { Story } from './wire.ts';

/** `SEGMENT_IDLE_TIMEOUT_MS` of the app that is tested here. */
const IDLE_MS = 2500;

/** Two that are over before it is known that the third will not come. */
const IN_SHORT_SENTENCES = `# The Owl

The owl woke. She yawned. Then she flew over the roofs of the town, where one window after the other went dark. Only the baker's was still bright. She sat down on the sill, and the baker gave her a crumb, and both of them looked at the moon for a while. Then the owl flew home, and the baker went to bed.

---
Summary: An owl visits a baker.
`;

/** As many sentences as are spoken at once. */
const IN_ONE_BREATH = `# The Snail

A snail named Ida set out for the other side of the garden, where the moon lay in a puddle. It took her all evening, and everybody who met her walked a little of the way with her. Then they all looked at the moon, and slept.

---
Summary: A snail goes to see the moon, and is not alone.
`;

async function aStory(api: TaleApi): Promise<Story> {
  const child = await api.addChild();
  return api.writeStory({ children: [child.id] });
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

function spokenLetters({ content }: Story, segments: readonly NarratedSegment[]): string {
  return lettersOf(segments.flatMap(({ words }) => words.map(({ start, end }) => content.slice(start, end))).join(''));
}

/** How often the words that were asked for most often were. */
function mostAsks(requests: readonly { body: { text: string } }[]): number {
  const asks = new Map<string, number>();
  for (const { body } of requests) asks.set(body.text, (asks.get(body.text) ?? 0) + 1);
  return Math.max(0, ...asks.values());
}

function expectTheirVoice(segments: readonly NarratedSegment[]): void {
  for (const { voice, fallbackCode, isEstimated } of segments) {
    expect(voice).toMatch(/^elevenlabs:/);
    expect({ fallbackCode, isEstimated }).toEqual({ fallbackCode: null, isEstimated: false });
  }
}

test('the voice with a key reads, however slow, and is asked for each sentence once', async ({
  parent: { api },
  openRouter,
  elevenLabs,
}) => {
  const story = await aStory(api);
  const { id, segments } = await narrate(api, story);
  expect(spokenLetters(story, segments)).toBe(lettersOf(story.content));
  expectTheirVoice(segments);
  const { requests, served } = await elevenLabs.asked();
  expect(lettersOf(requests.map(({ body }) => body.text).join(''))).toHaveLength(lettersOf(story.content).length);
  expect(mostAsks(requests)).toBe(1);
  expect(served.requests).toBe(segments.length);
  await expectCleanFile(api, id, segments);
  expect((await narrate(api, story)).segments).toEqual(segments);
  expect((await elevenLabs.asked()).served).toEqual(served);

  await elevenLabs.reset();
  // A little less than a silence, after which another would read.
  await elevenLabs.behave({ firstByteMs: 2000 });
  await openRouter.behave({ story: IN_ONE_BREATH });
  const slow = await narrate(api, await aStory(api));
  expectTheirVoice(slow.segments);
  expect(mostAsks((await elevenLabs.asked()).requests)).toBe(1);
});

test('several voices make one file that is in order', async ({ parent: { api }, elevenLabs }) => {
  const story = await aStory(api);
  await elevenLabs.behave({ fault: 'http-403-content', faultTimes: 2 });
  const { id, segments } = await narrate(api, story);
  expect(spokenLetters(story, segments)).toBe(lettersOf(story.content));
  const providers = segments.map(({ voice }) => voice.split(':')[0]);
  expect(providers.filter((provider) => provider === 'built-in')).toHaveLength(2);
  expect(providers.filter((provider) => provider === 'elevenlabs')).toHaveLength(segments.length - 2);
  const { requests, served } = await elevenLabs.asked();
  expect(mostAsks(requests)).toBe(1);
  expect(served.requests).toBe(segments.length - 2);
  await expectCleanFile(api, id, segments);
  const { voices, fallbacks } = await (await api.request.get(`/api/narrations/${id}`)).json();
  expect(fallbacks).toEqual([{ code: 'voice_refused', count: 2 }]);
  expect(voices).toHaveLength(2);
  expect(voices).toContainEqual({ id: 'built-in:luna', sentences: 2 });
});

test('a voice falls silent while it is heard: another goes on, and the page says who, and why', async ({
  parent,
  openRouter,
  elevenLabs,
}) => {
  await openRouter.behave({ story: IN_SHORT_SENTENCES });
  const story = await aStory(parent.api);
  await elevenLabs.behave({ fault: 'silence-in-the-middle', faultAfter: 2 });
  const listener = new Listener(parent);
  await parent.page.goto(`/stories/${story.id}`);
  await listener.listen.click();
  await listener.hearsItGoOn();
  const heard = await listener.watch(6500);
  expect(new Set(heard.map(({ url }) => url)).size, 'recordings heard').toBeGreaterThan(3);
  expect(longestPauseMs(heard)).toBeLessThan(IDLE_MS + 2000);
  await listener.hearsItGoOn();
  await parent.sees('Another reads: the chosen voice was silent.');
  await listener.openSheet();
  const { sheet } = listener;
  await expect(sheet).toContainText(
    /\d of \d+ sentences read by Luna \(American\) \(the built-in voice\), because the chosen voice was silent\./,
  );
  await expect(sheet).toContainText(
    'Read by Luna (American) (the built-in voice), because the chosen voice was silent',
  );

  // A voice of another installation, as this device remembers it.
  await parent.page.evaluate(() => localStorage.setItem('tale.voices', '{"en":"elevenlabs:gone"}'));
  await parent.page.reload();
  await listener.listen.click();
  await listener.openSheet();
  await expect(sheet).toContainText(/Read by \w+ \(ElevenLabs\), because the chosen voice could not be found\./);
  // Else its next sentence would still try the voice while the next test asks for it, which then waits for that.
  await parent.api.deleteStory(story.id);
});

/**
 * What is wrong, why another voice speaks, and how often the same words are asked for: once more after a quick failure, but
 * where an answer has begun, which is billed.
 */
const FAULTS: readonly [SpeechBehaviourDraft, string, number][] = [
  [{ fault: 'silence-before-headers' }, 'voice_silent', 1],
  [{ fault: 'silence-in-the-middle' }, 'voice_silent', 1],
  [{ fault: 'connection-reset' }, 'voice_unavailable', 2],
  [{ fault: 'reset-in-the-middle' }, 'voice_broke_off', 1],
  [{ fault: 'end-in-the-middle' }, 'voice_broke_off', 1],
  [{ fault: 'empty' }, 'voice_broke_off', 1],
  [{ fault: 'http-401' }, 'voice_key', 1],
  [{ fault: 'http-402' }, 'voice_credit', 1],
  [{ fault: 'http-429', retryAfter: '0' }, 'voice_busy', 2],
  [{ fault: 'http-500' }, 'voice_unavailable', 2],
  [{ fault: 'garbage-html' }, 'voice_gibberish', 1],
  [{ fault: 'garbage-json' }, 'voice_gibberish', 1],
  [{ fault: 'wrong-audio-png' }, 'voice_gibberish', 1],
  [{ fault: 'wrong-audio-stereo' }, 'voice_gibberish', 1],
  // Last: it is left alone for as long.
  [{ fault: 'http-429', retryAfter: '3' }, 'voice_busy', 1],
];

test('whatever is wrong with a voice, another reads on, and says why', async ({
  parent: { api },
  openRouter,
  elevenLabs,
}) => {
  test.slow();
  await openRouter.behave({ story: IN_ONE_BREATH });
  const child = await api.addChild();
  for (const [behaviour, reason, asks] of FAULTS) {
    await test.step(JSON.stringify(behaviour), async () => {
      const story = await api.writeStory({ children: [child.id] });
      await elevenLabs.reset();
      await elevenLabs.behave(behaviour);
      const { id, segments } = await narrate(api, story);
      expect(spokenLetters(story, segments)).toBe(lettersOf(story.content));
      for (const { voice, fallbackCode } of segments) {
        expect({ voice, fallbackCode }).toEqual({ voice: 'built-in:luna', fallbackCode: reason });
      }
      const { requests } = await elevenLabs.asked();
      expect(requests.length).toBeGreaterThan(0);
      expect(mostAsks(requests)).toBeLessThanOrEqual(asks);
      await expectCleanFile(api, id, segments);
    });
  }
});
