/** Slower than this, a connection is of no use for sound. */
const SLOWEST_BYTES_PER_MS = 64;

/**
 * `fetch` for files, which take as long as they are long: the limit is on silence. It begins anew with each piece that goes
 * either way, and stands still while whoever reads the answer takes their time.
 */
export function withIdleLimit(send: typeof fetch, limitMs: number): typeof fetch {
  return async (input, init) => {
    const silence = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const wait = (extraMs = 0) => {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(new DOMException('No byte came.', 'TimeoutError')), limitMs + extraMs);
    };
    const signal = init?.signal ? AbortSignal.any([init.signal, silence.signal]) : silence.signal;
    const body = init?.body;
    // Bytes go in one piece, which nobody can watch.
    wait(body instanceof Uint8Array ? body.byteLength / SLOWEST_BYTES_PER_MS : 0);
    try {
      const sent = body instanceof ReadableStream ? { ...init, body: body.pipeThrough(watched(() => wait())) } : init;
      const answer = await send(input, { ...sent, signal });
      return answer.body === null
        ? answer
        : new Response(
            timed(answer.body, wait, () => clearTimeout(timer)),
            answer,
          );
    } finally {
      clearTimeout(timer);
    }
  };
}

function watched<Chunk>(onChunk: () => void): TransformStream<Chunk, Chunk> {
  return new TransformStream<Chunk, Chunk>({
    transform(chunk, controller) {
      onChunk();
      controller.enqueue(chunk);
    },
  });
}

/** The same bytes; the clock runs while one is waited for. */
function timed<Chunk>(body: ReadableStream<Chunk>, start: () => void, stop: () => void): ReadableStream<Chunk> {
  const reader = body.getReader();
  return new ReadableStream<Chunk>(
    {
      async pull(controller) {
        start();
        try {
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        } finally {
          stop();
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
