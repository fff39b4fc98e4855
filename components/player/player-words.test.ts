import { expect, it } from 'vitest';
import { ERRORS } from '@/lib/errors';
import { aSegment } from './fake-player';
import { standInWords } from './fallback-reason';
import { EMPTY_PLAYER, type PlayerState } from './player-state';
import { alertWords, clockTime, fallbackWords, phaseWords, speakerWords, spokenTime } from './player-words';
import type { Segment } from './timeline';

const story = { id: 's', title: 'T', language: 'en', childName: null };
const waiting: PlayerState = { ...EMPTY_PLAYER, story, isOn: true };

it('times are read and heard', () => {
  expect([0, 65_400, 3_723_000].map(clockTime)).toEqual(['0:00', '1:05', '1:02:03']);
  expect([0, 1000, 60_000, 65_400, 122_000].map(spokenTime)).toEqual([
    '0 seconds',
    '1 second',
    '1 minute',
    '1 minute 5 seconds',
    '2 minutes 2 seconds',
  ]);
});

it('only what is wrong interrupts', () => {
  expect(alertWords(waiting)).toBe('');
  expect(phaseWords(waiting)).toBe('Finding a voice…');
  expect(alertWords({ ...waiting, isConnected: false })).toBe('Reconnecting…');
  expect(alertWords({ ...waiting, failure: { code: 'voice_credit', message: '' } })).toContain('out of credit');
  expect(alertWords({ ...waiting, failure: { code: 'brand_new', message: 'As the server says.' } })).toBe(
    'As the server says.',
  );
  expect(phaseWords({ ...waiting, isEnded: true })).toBe('The end. Sleep well.');
});

it('who speaks is told by name, and why it is not the other', () => {
  const voices = [{ id: 'built-in:en', name: 'Amy' }];
  expect(speakerWords(aSegment(0), voices)).toBe('Read by Amy (the built-in voice).');
  expect(speakerWords(aSegment(0), [])).toBe('Read by en (the built-in voice).');
  expect(speakerWords(aSegment(0, { fallbackCode: 'voice_credit' }), voices)).toBe(
    'Read by Amy (the built-in voice), because the chosen voice is out of credit.',
  );
});

it('while another voice speaks, nobody is told to do without', () => {
  for (const code of Object.keys(ERRORS)) {
    const words = speakerWords(aSegment(0, { fallbackCode: code }), []);
    expect(words).toMatch(/^Read by en \(the built-in voice\), because the chosen voice [a-z ]+\.$/);
  }
});

it('how much of the narration another voice has read is one line', () => {
  const voices = [{ id: 'built-in:en', name: 'Amy' }];
  const asChosen = aSegment(0, { voice: 'elevenlabs:x' });
  const instead = [1, 2].map((index) => aSegment(index, { fallbackCode: 'voice_silent' }));
  const narration = { id: 'n', voice: 'elevenlabs:x', fallbackCode: null };
  const words = (...segments: Segment[]) => fallbackWords({ narration, segments }, voices);
  expect(words(asChosen)).toBe('');
  expect(standInWords({ narration, segments: [asChosen] })).toBe('');
  expect(standInWords({ narration, segments: [asChosen, ...instead] })).toBe(
    'Another reads: the chosen voice was silent.',
  );
  expect(words(asChosen, ...instead)).toBe(
    '2 of 3 sentences read by Amy (the built-in voice), because the chosen voice was silent.',
  );
  expect(words(...instead, aSegment(3, { voice: 'openrouter:y', fallbackCode: 'voice_busy' }))).toBe(
    '3 of 3 sentences read by other voices, because the chosen voice was silent.',
  );
});

it('a chosen voice that could not even be asked is missed for the whole narration', () => {
  const narration = { id: 'n', voice: 'built-in:en', fallbackCode: 'plan_limit' };
  const voices = [{ id: 'built-in:en', name: 'Amy' }];
  expect(fallbackWords({ narration, segments: [] }, voices)).toBe(
    'Read by Amy (the built-in voice), because the chosen voice is not part of your plan.',
  );
  expect(standInWords({ narration, segments: [] })).toBe('Another reads: the chosen voice is not part of your plan.');
  const segments = [aSegment(0), aSegment(1, { voice: 'silence:hush', fallbackCode: 'voice_silent' })];
  expect(fallbackWords({ narration: { ...narration, fallbackCode: 'not_found' }, segments }, voices)).toBe(
    'Read by other voices, because the chosen voice could not be found.',
  );
});
