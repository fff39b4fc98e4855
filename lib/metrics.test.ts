import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { outcomeOf } from './adapters/operation/call-outcome';
import { ERRORS } from './errors';
import { metrics } from './metrics';

/** A histogram is asked for by its parts. */
async function seriesNames(): Promise<Set<string>> {
  const known = await metrics.registry.getMetricsAsJSON();
  return new Set(known.flatMap(({ name }) => [name, `${name}_bucket`, `${name}_sum`, `${name}_count`]));
}

it.each(['alerts.yml', 'dashboard.json'])('every metric that %s names exists', async (file) => {
  const text = await readFile(`docs/operations/${file}`, 'utf8');
  const named = text.match(/\b(tale|process|nodejs)_[a-z0-9_]+/g) ?? [];
  expect(new Set(named).size).toBeGreaterThan(7);
  const known = await seriesNames();
  expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
});

it('every metric of ours is on the dashboard', async () => {
  const dashboard = await readFile('docs/operations/dashboard.json', 'utf8');
  const ours = (await metrics.registry.getMetricsAsJSON()).filter(({ name }) => name.startsWith('tale_'));
  expect(ours.filter(({ name }) => !dashboard.includes(name)).map(({ name }) => name)).toEqual([]);
});

it('what is kindly refused, or fails by a parent’s own key, is no story lost, and every other failure is', async () => {
  const alerts = await readFile('docs/operations/alerts.yml', 'utf8');
  const leftOut = /tale_stories_total\{status="failed",code!~"([^"]+)"\}/.exec(alerts)?.[1];
  const codes = Object.keys(ERRORS).filter((code) => new RegExp(`^(?:${leftOut})$`).test(code));
  expect(codes).toEqual(['story_refused', 'storyteller_refused', 'own_key_refused', 'own_key_credit']);
});

it.each(['alerts.yml', 'dashboard.json'])('%s takes a provider for away by what is its fault alone', async (file) => {
  const text = await readFile(`docs/operations/${file}`, 'utf8');
  const selectors = [...text.matchAll(/tale_provider_calls_total(?:\{([^}]*)\})?/g)].map(
    ([, selector]) => selector ?? '',
  );
  // Of all calls, those that failed.
  expect(selectors.map((selector) => selector.replaceAll('\\', ''))).toEqual(['outcome="failed"', '']);
});

it('its fault is whatever a storyteller or a voice fails with, but for refusals and a parent’s own key', () => {
  const failures = (isOwnKey: boolean) =>
    Object.keys(ERRORS).filter((code) => outcomeOf({ code, isOwnKey }) === 'failed');
  const withOwnKey = [
    ...['unavailable', 'busy', 'silent', 'broke_off', 'gibberish', 'key', 'credit'].map((end) => `storyteller_${end}`),
    ...['unavailable', 'busy', 'silent', 'broke_off', 'gibberish'].map((end) => `voice_${end}`),
    'internal',
  ];
  expect(failures(true).toSorted()).toEqual(withOwnKey.toSorted());
  expect(failures(false).toSorted()).toEqual([...withOwnKey, 'voice_key', 'voice_credit'].toSorted());
  const refusals = Object.keys(ERRORS).filter((code) => outcomeOf({ code }) === 'refused');
  expect(refusals).toEqual([
    'story_refused',
    'storyteller_refused',
    'voice_refused',
    'own_key_refused',
    'own_key_credit',
  ]);
});

it('alerts speak of the thresholds that were agreed on', async () => {
  const alerts = await readFile('docs/operations/alerts.yml', 'utf8');
  const limitOf = (metric: string) => new RegExp(`${metric}[^>]*?> ([\\d.]+)`).exec(alerts)?.[1];
  expect({
    response: limitOf('tale_http_request_seconds_bucket'),
    query: limitOf('tale_database_seconds_bucket'),
    narration: limitOf('tale_first_sound_seconds_bucket'),
    errors: limitOf('tale_http_requests_total'),
    unavailable: limitOf('tale_provider_calls_total'),
  }).toEqual({ response: '5', query: '2', narration: '30', errors: '0.01', unavailable: '0.05' });
});
