import type { RecordedSpeech } from '../fakes/eleven-labs.ts';
import type { RecordedRequest } from '../fakes/open-router.ts';
import { markInPrompt, markInSpeech } from './marks.ts';

/** What one model, or voice, has served for one story. */
type Served = { inputTokens: number; outputTokens: number; characters: number; costUsd: number };

const NOTHING: Served = { inputTokens: 0, outputTokens: 0, characters: 0, costUsd: 0 };

type Entry = Served & { mark: string; model: string };

type Providers = {
  openRouter: { requests: readonly RecordedRequest[] };
  elevenLabs: { requests: readonly RecordedSpeech[] };
  usdPerCharacter: number;
};

/**
 * What the fakes were paid for: every answer that came to its end. What the app has broken off, or could not read, came
 * with no bill.
 */
export function ledgerOf({ openRouter, elevenLabs, usdPerCharacter }: Providers): Entry[] {
  const told = openRouter.requests.flatMap(({ body, usage, isAbandoned }): Entry[] => {
    if (usage === null || isAbandoned) return [];
    const mark = markInPrompt(JSON.stringify(body)) ?? '';
    const model = typeof body === 'object' && body !== null && 'model' in body ? String(body.model) : '';
    const { prompt_tokens: inputTokens, completion_tokens: outputTokens, cost: costUsd } = usage;
    return [{ ...NOTHING, mark, model, inputTokens, outputTokens, costUsd }];
  });
  const spoken = elevenLabs.requests.flatMap(({ body, spokenCharacters, isAbandoned }): Entry[] => {
    if (spokenCharacters === null || isAbandoned) return [];
    const costUsd = spokenCharacters * usdPerCharacter;
    const model = `elevenlabs/${body.model_id}`;
    return [{ ...NOTHING, mark: markInSpeech(body), model, characters: spokenCharacters, costUsd }];
  });
  return [...told, ...spoken];
}

export function sumOf(entries: readonly Served[]): Served {
  return entries.reduce(
    (sum, entry) => ({
      inputTokens: sum.inputTokens + entry.inputTokens,
      outputTokens: sum.outputTokens + entry.outputTokens,
      characters: sum.characters + entry.characters,
      costUsd: sum.costUsd + entry.costUsd,
    }),
    NOTHING,
  );
}
