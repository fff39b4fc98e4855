import { toAppError } from '@/lib/errors';
import { metrics } from '@/lib/metrics';
import type { Narrator } from '@/lib/narration/narrator';
import { outcomeOf } from './call-outcome';

/**
 * The same narrator, its calls counted by how they end; what its caller has broken off is nobody's failure. `isOwnKey`: a
 * parent's, whose key and credit are no failures of the provider's.
 */
export function metered(narrator: Narrator, isOwnKey: boolean): Narrator {
  const provider = narrator.id;
  return {
    ...narrator,
    async speak(request, signal) {
      try {
        const speech = await narrator.speak(request, signal);
        metrics.providerCalls.inc({ provider, outcome: 'succeeded' });
        metrics.narratedCharacters.inc({ provider }, speech.characters);
        metrics.costUsd.inc({ model: narrator.model ?? provider }, speech.costUsd ?? 0);
        return speech;
      } catch (error) {
        if (signal?.aborted) {
          metrics.providerCalls.inc({ provider, outcome: 'stopped' });
        } else {
          const { code } = toAppError(error);
          metrics.providerCalls.inc({ provider, outcome: outcomeOf({ code, isOwnKey }) });
          metrics.providerFailures.inc({ provider, code });
        }
        throw error;
      }
    },
  };
}
