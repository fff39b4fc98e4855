import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { MockLanguageModelV4 } from 'ai/test';
import { expect, it, vi } from 'vitest';
import { hangingUp } from './hang-up';

/** As the provider's: it breaks when the request is broken off, and minds being cancelled after that. */
function talkative() {
  const cancel = vi.fn();
  const model = new MockLanguageModelV4({
    doStream: async ({ abortSignal }) => ({
      stream: new ReadableStream<LanguageModelV4StreamPart>({
        async pull(controller) {
          abortSignal?.throwIfAborted();
          await new Promise(setImmediate);
          controller.enqueue({ type: 'text-delta', id: '1', delta: 'word ' });
        },
        cancel,
      }),
    }),
  });
  return { model, cancel };
}

async function listen(model: MockLanguageModelV4, abortSignal?: AbortSignal) {
  const content = [{ type: 'text' as const, text: 'A story for Mia' }];
  const asked = { prompt: [{ role: 'user' as const, content }], ...(abortSignal && { abortSignal }) };
  const { stream } = await hangingUp(model).doStream(asked);
  const reader = stream.getReader();
  expect((await reader.read()).value).toMatchObject({ delta: 'word ' });
  return reader;
}

it('hangs up when it is left, and cancels nothing', async () => {
  const { model, cancel } = talkative();
  const reader = await listen(model);
  await reader.cancel();
  expect(model.doStreamCalls[0]?.abortSignal?.aborted).toBe(true);
  await new Promise(setImmediate);
  expect(cancel).not.toHaveBeenCalled();
});

it('passes on what its listener breaks off', async () => {
  const { model, cancel } = talkative();
  const stopping = new AbortController();
  const reader = await listen(model, stopping.signal);
  stopping.abort(new Error('stopped'));
  const rest = async () => {
    for (let isDone = false; !isDone; ) isDone = (await reader.read()).done;
  };
  await expect(rest()).rejects.toThrow('stopped');
  expect(cancel).not.toHaveBeenCalled();
});
