import { toAppError } from '@/lib/errors';
import { metrics } from '@/lib/metrics';
import type { Narrator } from '@/lib/narration/narrator';

/** The same narrator, its calls counted by how they end; what its caller has broken off is nobody's failure. */
export function metered(narrator: Narrator): Narrator {
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
          metrics.providerCalls.inc({ provider, outcome: 'failed' });
          metrics.providerFailures.inc({ provider, code: toAppError(error).code });
        }
        throw error;
      }
    },
  };
}
