import { Agent, request } from 'node:http';

/** When what a follower sees arrived, on this process's clock. */
export type ToldStory = { storyId: string; askedAt: number; firstWordsAt: number; doneAt: number };

type Ask = { origin: string; token: string; body: Record<string, unknown> };

/** Connections are kept, as a browser keeps them. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/**
 * `POST /api/stories`, read to its end or, with `onlyFirstWords`, until the first `text` event. By `node:http`: cheap
 * enough to read twenty streams beside the upstream in one process.
 */
export function tellStory(
  { origin, token, body }: Ask,
  onlyFirstWords = false,
  onBegun: (storyId: string) => void = () => {},
): Promise<ToldStory> {
  return new Promise((resolve, reject) => {
    const told = { storyId: '', askedAt: performance.now(), firstWordsAt: 0, doneAt: 0 };
    const outgoing = request(`${origin}/api/stories`, {
      agent,
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    });
    outgoing.once('error', reject);
    outgoing.once('response', (response) => {
      let unread = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        const now = performance.now();
        unread += chunk;
        if (told.storyId === '') {
          told.storyId = /"id":"([0-9a-f-]{36})"/.exec(unread)?.[1] ?? '';
          if (told.storyId !== '') onBegun(told.storyId);
        }
        if (told.firstWordsAt === 0 && unread.includes('event: text')) told.firstWordsAt = now;
        if (told.doneAt === 0 && unread.includes('event: done')) told.doneAt = now;
        if (response.statusCode !== 200 || unread.includes('event: error')) {
          reject(new Error(`The app answered ${response.statusCode}: ${unread}`));
          response.destroy();
        } else if (onlyFirstWords && told.firstWordsAt > 0) {
          resolve(told);
          response.destroy();
        }
        unread = unread.slice(-64);
      });
      response.once('end', () => {
        if (told.doneAt > 0) resolve(told);
        else reject(new Error('The stream of a story ended without `done`'));
      });
    });
    outgoing.end(JSON.stringify(body));
  });
}

/** An answer of the app's API as JSON; throws unless it is a success. */
export async function callApi({ origin, token }: Ask, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${origin}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} was answered with ${answer.status}: ${text}`);
  return text === '' ? null : JSON.parse(text);
}
