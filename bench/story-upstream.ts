import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { writeAnswer } from '../e2e/fakes/open-router-answer.ts';
import { type BehaviourDraft, behaviourSchema, tokensOf } from '../e2e/fakes/open-router-behaviour.ts';

/** Times of one answer on this process's clock (`performance.now()`), taken when the bytes were handed to the socket. */
export type UpstreamAnswer = {
  receivedAt: number;
  firstTokenAt: number;
  firstWordsAt: number;
  endedAt: number;
  /** When each token left. */
  tokensAt: number[];
};

const requestSchema = z.looseObject({ model: z.string(), messages: z.array(z.unknown()) });

/**
 * The e2e fake's answers with a stop-watch. Which answer belongs to which request is told by a mark `run-<number>` that
 * the client puts into the idea. `firstWordsAt` is the token after the title's line: no text can be shown before it.
 */
export async function startStoryUpstream(draft: BehaviourDraft) {
  const behaviour = behaviourSchema.parse(draft);
  const allTokens = tokensOf(behaviour);
  const firstWords = allTokens.findIndex((token) => token.includes('\n'));
  const answers = new Map<number, UpstreamAnswer>();

  const server = createServer(async (request, response) => {
    const receivedAt = performance.now();
    if (request.method === 'GET') {
      // The app asks which models there are when it says how it is.
      response.setHeader('content-type', 'application/json').end('{"data":[]}');
      return;
    }
    const { model, messages } = requestSchema.parse(JSON.parse(await text(request)));
    const prompt = JSON.stringify(messages);
    const answer: UpstreamAnswer = { receivedAt, firstTokenAt: 0, firstWordsAt: 0, endedAt: 0, tokensAt: [] };
    answers.set(Number(/run-(\d+)/.exec(prompt)?.[1]), answer);
    const leaving = new AbortController();
    response.once('close', () => leaving.abort());
    let tokens = 0;
    const onToken = () => {
      if (tokens === 0) answer.firstTokenAt = performance.now();
      if (tokens === firstWords) answer.firstWordsAt = performance.now();
      answer.tokensAt.push(performance.now());
      tokens += 1;
    };
    await writeAnswer({
      response,
      behaviour,
      fault: undefined,
      model,
      promptTokens: Math.ceil(prompt.length / 4),
      isStream: true,
      signal: leaving.signal,
      onToken,
    }).then(
      () => {
        answer.endedAt = performance.now();
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The upstream has no port');

  return {
    baseUrl: `http://127.0.0.1:${address.port}/api/v1`,
    answerTo(run: number): UpstreamAnswer {
      const answer = answers.get(run);
      if (answer === undefined) throw new Error(`The upstream was not asked for run ${run}`);
      return answer;
    },
    /** When the last word of this part of the story had left. */
    leftAt(run: number, part: string): number {
      let text = '';
      const last = allTokens.findIndex((token) => {
        text += token;
        return text.includes(part);
      });
      return this.answerTo(run).tokensAt[last] ?? Number.NaN;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
