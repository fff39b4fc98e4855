import { CallPolicy, type CallPolicySettings } from '../../call-policy';
import type { StoryCalls } from '../ask-in-turn';

const QUICK: CallPolicySettings = {
  maxRetries: 2,
  retryDelayMs: 5,
  longestPauseMs: 10_000,
  longestTryingMs: 45_000,
  limitMs: null,
  atOnce: 20,
  waiting: 20,
  failures: 3,
  restMs: 30_000,
  probeWaitMs: 1500,
  lasting: [],
  codes: { silent: 'storyteller_silent', busy: 'storyteller_busy' },
};

/** As composition makes them, with a policy for each model, and short pauses. */
export function storyCallsWith(changes: Partial<CallPolicySettings> = {}): StoryCalls {
  const policies = new Map<string, CallPolicy>();
  return ({ modelId }) => {
    const policy = policies.get(modelId) ?? new CallPolicy({ ...QUICK, ...changes });
    policies.set(modelId, policy);
    return policy;
  };
}

/** The same policies for every story of a test. */
export function callingWith(changes: Partial<CallPolicySettings>): { callsWith: () => StoryCalls } {
  const calls = storyCallsWith(changes);
  return { callsWith: () => calls };
}
