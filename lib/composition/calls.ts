import 'server-only';
import { createHash } from 'node:crypto';
import { CallPolicy, type CallPolicySettings } from '../call-policy';
import { env } from '../env';
import { voicePolicySettings } from '../narration/voice-calls';
import type { StoryCalls } from '../stories/ask-in-turn';
import { BUILT_IN_MODEL } from '../stories/generation';

/** What stands and falls together, in words of ours or of the host's. */
type Called = { calls: 'storyteller' | 'voice' | 'judge' | 'key-check'; provider: string; model?: string };

/** Whose key it is called with: the host's, or a parent's own, told by a hash. */
type Whose = 'host' | (string & {});

type Known = Omit<Called, 'model'> & { isOwnKey: boolean; policy: CallPolicy };

/** Of parents with keys of their own; the least recently used makes room. */
const REMEMBERED_KEYS = 300;

// One per process, as the runs are.
const shared = globalThis as typeof globalThis & { taleCalls?: Map<string, Known> };

function known(): Map<string, Known> {
  shared.taleCalls ??= new Map();
  return shared.taleCalls;
}

function policyOf({ calls, provider, model }: Called, whose: Whose, settings: CallPolicySettings): CallPolicy {
  const all = known();
  const key = JSON.stringify([calls, provider, model, whose]);
  const entry = all.get(key) ?? {
    calls,
    provider,
    isOwnKey: whose !== 'host',
    policy: new CallPolicy(settings),
  };
  all.delete(key);
  all.set(key, entry);
  const ofOwnKeys = [...all].filter(([, { isOwnKey }]) => isOwnKey);
  const [oldest] = ofOwnKeys;
  if (ofOwnKeys.length > REMEMBERED_KEYS && oldest !== undefined) all.delete(oldest[0]);
  return entry.policy;
}

const RETRYING = { maxRetries: env.MAX_RETRIES, retryDelayMs: env.RETRY_DELAY_MS };

/** The narrators' own limit comes first. */
const SEGMENT_LIMIT_MS = env.SEGMENT_TIMEOUT_MS + 2000;

export function voicePolicy(provider: string, whose: Whose): CallPolicy {
  const limits = { restMs: env.VOICE_REST_MS, limitMs: SEGMENT_LIMIT_MS, atOnce: env.VOICE_CALLS_AT_ONCE };
  return policyOf({ calls: 'voice', provider }, whose, voicePolicySettings({ ...RETRYING, ...limits }));
}

const MODEL: CallPolicySettings = {
  ...RETRYING,
  longestPauseMs: 10_000,
  // A silence of half a minute is waited for twice, not four times.
  longestTryingMs: 45_000,
  // A story takes as long as it takes; its silences are limited.
  limitMs: null,
  atOnce: env.STORYTELLER_CALLS_AT_ONCE,
  waiting: env.STORYTELLER_CALLS_AT_ONCE * 4,
  failures: env.CIRCUIT_FAILURES,
  restMs: env.CIRCUIT_REST_MS,
  // About as long as first words take.
  probeWaitMs: 3000,
  lasting: [],
  codes: { silent: 'storyteller_silent', busy: 'storyteller_busy' },
};

function whoseIs(ownKey: string | undefined): Whose {
  return ownKey === undefined ? 'host' : createHash('sha256').update(ownKey).digest('base64url');
}

/**
 * OpenRouter is a gateway: each model is served, and fails, by itself. With a parent's own key, apart from everybody's. The
 * built-in storyteller is called no differently; it never fails.
 */
export function storyCalls(ownKey?: string): StoryCalls {
  const whose = whoseIs(ownKey);
  return ({ modelId }) => {
    const provider = modelId === BUILT_IN_MODEL ? BUILT_IN_MODEL : 'openrouter';
    return policyOf({ calls: 'storyteller', provider, model: modelId }, whose, MODEL);
  };
}

/** Somebody waits: one more try, soon. */
const ONE_BREATH = { maxRetries: Math.min(1, env.MAX_RETRIES), longestTryingMs: 3000, longestPauseMs: 1250 };

/**
 * A parent waits for each sentence; where the host's key is to be mended, none of them does. With a key of their own the next
 * story is judged as soon as it is mended.
 */
export function judgePolicy(ownKey?: string): CallPolicy {
  const settings = {
    ...MODEL,
    ...ONE_BREATH,
    probeWaitMs: 500,
    lasting: ['storyteller_key', 'storyteller_credit'] as const,
  };
  return policyOf({ calls: 'judge', provider: 'openrouter' }, whoseIs(ownKey), {
    ...settings,
    limitMs: env.SAFETY_TIMEOUT_MS + 1000,
  });
}

/** Whether a key is good is asked by a parent who looks at a form: once, and not for long. */
export function keyCheckPolicy(provider: string): CallPolicy {
  const codes = { silent: 'key_not_checked', busy: 'key_not_checked' } as const;
  const settings = {
    ...MODEL,
    maxRetries: Math.min(1, env.MAX_RETRIES),
    longestTryingMs: 3000,
    atOnce: 10,
    waiting: 10,
  };
  return policyOf({ calls: 'key-check', provider }, 'host', { ...settings, longestPauseMs: 1250, codes });
}

type CallState = Omit<Known, 'policy' | 'isOwnKey'> & {
  key: 'host' | 'own';
  open: number;
  running: number;
  waiting: number;
};

/** How the calls of this process stand, for the operator: models of a provider, and parents' own keys, put together. */
export function callStates(): CallState[] {
  const sums = new Map<string, CallState>();
  for (const { calls, provider, isOwnKey, policy } of known().values()) {
    const key = isOwnKey ? 'own' : 'host';
    const name = `${calls} ${provider} ${key}`;
    const sum = sums.get(name) ?? { calls, provider, key, open: 0, running: 0, waiting: 0 };
    const { running, waiting } = policy.load;
    sums.set(name, {
      ...sum,
      // A half-open one asks whoever calls next: it may stay so all night, until somebody does.
      open: sum.open + (policy.state === 'open' ? 1 : 0),
      running: sum.running + running,
      waiting: sum.waiting + waiting,
    });
  }
  return [...sums.values()];
}
