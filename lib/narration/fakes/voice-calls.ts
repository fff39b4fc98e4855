import { CallPolicy, type CallPolicySettings } from '../../call-policy';
import type { NarratorId } from '../narrator';
import { type VoiceCalls, voicePolicySettings } from '../voice-calls';

/** As composition makes them, with a policy for each narrator, and short pauses. */
export function voiceCallsWith(changes: Partial<CallPolicySettings> = {}): VoiceCalls {
  const policies = new Map<NarratorId, CallPolicy>();
  return ({ id }) => {
    const configured = { maxRetries: 1, retryDelayMs: 300, restMs: 30_000, limitMs: 10_000, atOnce: 20 };
    const policy = policies.get(id) ?? new CallPolicy({ ...voicePolicySettings(configured), ...changes });
    policies.set(id, policy);
    return policy;
  };
}
