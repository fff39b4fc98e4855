import { describe, expect, it, vi } from 'vitest';
import { env } from '@/lib/env';
import { AppError, ERRORS } from '@/lib/errors';
import { log } from '@/lib/log';
import { preflight, readJson, route } from './answer';
import { requireId } from './require-id';

type Sent = { method?: string; body?: BodyInit; headers?: Record<string, string> };

const requestOf = ({ method = 'POST', ...init }: Sent) =>
  new Request('http://tales.example/api/stories', { method, ...init, ...(init.body && { duplex: 'half' }) });

const answerTo = (handler: (request: Request) => Promise<Response>, sent: Sent) =>
  route<unknown>(handler)(requestOf(sent), {});

const echo = async (request: Request) => Response.json(await readJson(request));
const fine = async () => Response.json({ ok: true });
const refuse = async () => {
  throw new AppError('not_found');
};

describe('another website', () => {
  const host = 'tales.example';

  it.each<[string, Record<string, string>, number]>([
    ['our own', { host, origin: 'http://tales.example' }, 200],
    [
      'our own behind a proxy',
      { host: 'internal:3000', 'x-forwarded-host': host, origin: 'https://tales.example' },
      200,
    ],
    ['none, as from a script', { host }, 200],
    ['another', { host, origin: 'https://evil.example' }, 403],
    ['one that looks like ours', { host, origin: 'https://tales.example.evil.example' }, 403],
    ['our host on another port', { host, origin: 'http://tales.example:8080' }, 403],
    ['an opaque one', { host, origin: 'null' }, 403],
  ])('changes something only from %s origin', async (_, headers, status) => {
    const handler = vi.fn(fine);
    const answer = await answerTo(handler, { headers });
    expect(answer.status).toBe(status);
    expect(handler).toHaveBeenCalledTimes(status === 200 ? 1 : 0);
    if (status === 403) expect(await answer.json()).toMatchObject({ error: { code: 'origin_not_allowed' } });
  });

  it.each(['POST', 'PATCH', 'PUT', 'DELETE'])('may not %s', async (method) => {
    expect((await answerTo(fine, { method, headers: { host, origin: 'https://evil.example' } })).status).toBe(403);
  });

  it('may read, which its browser does not let it see', async () => {
    expect((await answerTo(fine, { method: 'GET', headers: { host, origin: 'https://evil.example' } })).status).toBe(
      200,
    );
  });

  it('may change something where the host has allowed it', async () => {
    env.CORS_ORIGINS.push('https://friend.example');
    try {
      const friend = { host, origin: 'https://friend.example' };
      for (const answer of [await answerTo(fine, { headers: friend }), await answerTo(refuse, { headers: friend })]) {
        expect(answer.headers.get('access-control-allow-origin')).toBe('https://friend.example');
        expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
        expect(answer.headers.get('vary')).toContain('origin');
      }
      const before = await preflight(requestOf({ method: 'OPTIONS', headers: friend }));
      expect(before.headers.get('access-control-allow-origin')).toBe('https://friend.example');
      expect(before.headers.get('access-control-allow-methods')).toBe('GET, POST, PUT, PATCH, DELETE');
      const stranger = await answerTo(fine, { headers: { host, origin: 'http://friend.example' } });
      expect(stranger.status).toBe(403);
      expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
    } finally {
      env.CORS_ORIGINS.pop();
    }
  });
});

describe('a body', () => {
  it('is read as JSON, in any script', async () => {
    const body = JSON.stringify({ name: 'Аня 🌙' });
    expect(await (await answerTo(echo, { body })).json()).toEqual({ name: 'Аня 🌙' });
  });

  it.each(['{"name": ', '', 'name=Mia', '{name: 1}'])('that is no JSON is refused: %j', async (body) => {
    const answer = await answerTo(echo, { body });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      error: { code: 'invalid_input', fields: { body: expect.any(String) } },
    });
  });

  it.each([
    [64 * 1024, 200],
    [64 * 1024 + 1, 413],
  ])('of %i bytes answers %i', async (bytes, status) => {
    const answer = await answerTo(echo, { body: JSON.stringify('x'.repeat(bytes - 2)) });
    expect(answer.status).toBe(status);
  });

  it('is counted in bytes, and not read to its end, where it does not say its length', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new TextEncoder().encode('я'.repeat(1024)));
      },
    });
    const answer = await answerTo(echo, { body: endless });
    expect(answer.status).toBe(413);
    expect(pulled).toBeLessThan(40);
  });

  it('that claims to be too long is not read at all', async () => {
    const answer = await answerTo(echo, { body: '{}', headers: { 'content-length': '70000' } });
    expect(answer.status).toBe(413);
  });
});

describe('a failure', () => {
  it('has its code, sentence, number and fields', async () => {
    const answer = await answerTo(async () => {
      throw new AppError('invalid_input', { fields: { minutes: 'Up to 30 minutes.' } });
    }, {});
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(await answer.json()).toEqual({
      error: {
        code: 'invalid_input',
        message: ERRORS.invalid_input.message,
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        fields: { minutes: 'Up to 30 minutes.' },
      },
    });
  });

  it('that nobody expected says nothing of its cause, and logs its place under the number', async () => {
    const logged = vi.spyOn(log, 'error');
    const answer = await answerTo(async () => {
      throw new TypeError('Mia’s row is broken');
    }, {});
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(JSON.parse(text)).toEqual({
      error: { code: 'internal', message: ERRORS.internal.message, requestId: expect.any(String) },
    });
    const line = { requestId: JSON.parse(text).error.requestId, cause: expect.objectContaining({ name: 'TypeError' }) };
    expect(logged).toHaveBeenCalledWith(expect.objectContaining(line), 'request failed');
    expect(text + JSON.stringify(logged.mock.calls)).not.toContain('Mia');
    logged.mockRestore();
  });

  it('that is the parent’s is no alarm', async () => {
    const [error, info] = [vi.spyOn(log, 'error'), vi.spyOn(log, 'info')];
    await answerTo(async () => {
      throw new AppError('not_found');
    }, {});
    expect(error).not.toHaveBeenCalled();
    expect(info).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });
});

describe('an id in an address', () => {
  it('is read in any spelling', () => {
    expect(requireId('B2C7A0F4-3F4E-4B8E-9D5E-1F2A3B4C5D6E')).toBe('b2c7a0f4-3f4e-4b8e-9d5e-1f2a3b4c5d6e');
  });

  it.each(['', '1', 'b2c7a0f4', "'; drop table", 'b2c7a0f4-3f4e-4b8e-9d5e-1f2a3b4c5d6e '])(
    'that is none is not found: %j',
    (id) => {
      expect(() => requireId(id)).toThrow(expect.objectContaining({ code: 'not_found' }));
    },
  );
});

it('says when it may be tried again, where that is known', async () => {
  const busy = async () => {
    throw new AppError('too_many_requests', { retryAfterMs: 1500 });
  };
  const answer = await answerTo(busy, {});
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '2']);
  expect((await answerTo(refuse, {})).headers.has('retry-after')).toBe(false);
});
