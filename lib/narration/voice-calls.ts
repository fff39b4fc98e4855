import type { CallPolicy, CallPolicySettings } from '../call-policy';
import type { Narrator } from './narrator';

/** How a narrator is called: one policy for each provider and the key that it is called with. */
export type VoiceCalls = (narrator: Narrator) => CallPolicy;

/** A listener waits: no more than a breath before the next voice is asked. */
const BREATH = { maxRetries: 1, longestPauseMs: 1250, longestTryingMs: 2000 };

/** While there is another voice; the only one is asked as often as the host wants. */
export function patienceWith(isOnly: boolean) {
  return isOnly ? {} : BREATH;
}

type Configured = Pick<CallPolicySettings, 'maxRetries' | 'retryDelayMs' | 'restMs' | 'limitMs' | 'atOnce'>;

/**
 * One failure, its tries included, rests a narrator for all stories of this process: not every sentence shall wait for it.
 * What no next call will change, but somebody may (a new key, more credit), rests it longer.
 */
export function voicePolicySettings(configured: Configured): CallPolicySettings {
  return {
    ...configured,
    longestPauseMs: 10_000,
    longestTryingMs: 20_000,
    waiting: configured.atOnce * 4,
    failures: 1,
    // What it says comes in the story's order: sentences wait for the first rather than change the voice.
    probeWaitMs: 1500,
    lasting: ['voice_key', 'voice_credit'],
    codes: { silent: 'voice_silent', busy: 'voice_busy' },
  };
}
