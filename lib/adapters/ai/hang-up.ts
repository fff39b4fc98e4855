import type { LanguageModelV4, LanguageModelV4StreamResult } from '@ai-sdk/provider';
import { wrapLanguageModel } from 'ai';

/**
 * The same model, whose stream can be left at any moment. OpenRouter's own cancels what it reads from and forgets about it:
 * where the connection has broken by then, that is a rejection which nobody handles. So it is never cancelled: who leaves
 * hangs up, and what is left is read to its end, which is near.
 */
export function hangingUp(model: LanguageModelV4): LanguageModelV4 {
  return wrapLanguageModel({
    model,
    middleware: {
      specificationVersion: 'v4',
      async wrapStream({ model: inner, params }) {
        const leaving = new AbortController();
        const abortSignal = AbortSignal.any([leaving.signal, ...(params.abortSignal ? [params.abortSignal] : [])]);
        const result = await inner.doStream({ ...params, abortSignal });
        return { ...result, stream: neverCancelled(result.stream, leaving) };
      },
    },
  });
}

type Parts = LanguageModelV4StreamResult['stream'];

function neverCancelled(stream: Parts, leaving: AbortController): Parts {
  const reader = stream.getReader();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel() {
      leaving.abort();
      // Nobody hears how it ends.
      readOut(reader).catch(() => {});
    },
  });
}

async function readOut(reader: ReadableStreamDefaultReader<unknown>): Promise<void> {
  for (let isDone = false; !isDone; ) isDone = (await reader.read()).done;
}
