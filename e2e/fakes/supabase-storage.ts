import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer, json } from 'node:stream/consumers';
import { z } from 'zod';
import { bytesFor, FAILURES, type StorageFailure, sendFailure, sendJson } from './supabase-storage-answer.ts';

/*
 * Supabase Storage on this machine: the part of its wire format that storage-js speaks, one private bucket, and policies
 * that know whose folders are whose. https://supabase.github.io/storage/
 */

type StoredObject = { id: string; bytes: Buffer; contentType: string; updatedAt: string };

/** What goes wrong next: a failure that Storage tells, or one of the connection. */
export type StorageFault =
  | keyof typeof FAILURES
  | 'gateway-502'
  | 'connection-reset'
  | 'reset-in-upload'
  | 'reset-in-download'
  | 'silence'
  | 'silence-in-download'
  | 'removes-nothing';

const listSchema = z.object({ prefix: z.string(), limit: z.int(), offset: z.int() });
const removeSchema = z.object({ prefixes: z.array(z.string()).min(1).max(1000) });
const signSchema = z.object({ expiresIn: z.int().min(1) });

/** Whether the parent with this token may have files under this folder, `stories/{id}` for one. */
type IsOwn = (folder: string, token: string) => boolean | Promise<boolean>;

/** What answers the requests, and what there is to see of it; the policies are the caller's. */
export function createFakeStorage(mayHave: IsOwn, bucket = 'tales') {
  const objects = new Map<string, StoredObject>();
  const signed = new Map<string, { path: string; expiresAt: number }>();
  let fault: StorageFault | undefined;

  const isOwn = async (path: string, token: string) => mayHave(path.split('/').slice(0, 2).join('/'), token);
  const visible = async (path: string, token: string) => ((await isOwn(path, token)) ? objects.get(path) : undefined);

  async function upload(request: IncomingMessage, response: ServerResponse, path: string, token: string) {
    if (fault === 'reset-in-upload') {
      request.once('data', () => request.socket.destroy());
      return;
    }
    const bytes = await buffer(request);
    if (!(await isOwn(path, token))) return sendFailure(response, FAILURES.accessDenied);
    if (request.method === 'PUT' && !objects.has(path)) return sendFailure(response, FAILURES.noSuchKey);
    if (request.method === 'POST' && request.headers['x-upsert'] !== 'true' && objects.has(path)) {
      return sendFailure(response, FAILURES.duplicate);
    }
    const id = objects.get(path)?.id ?? randomUUID();
    const contentType = request.headers['content-type'] ?? 'application/octet-stream';
    objects.set(path, { id, bytes, contentType, updatedAt: new Date().toISOString() });
    sendJson(response, 200, { Id: id, Key: `${bucket}/${path}` });
  }

  function download(request: IncomingMessage, response: ServerResponse, object: StoredObject | undefined) {
    if (object === undefined) return sendFailure(response, FAILURES.noSuchKey);
    const { status, part, range } = bytesFor(request.headers.range, object.bytes);
    response.writeHead(status, {
      'content-type': object.contentType,
      'content-length': part.length,
      'accept-ranges': 'bytes',
      ...(range && { 'content-range': range }),
    });
    if (fault !== 'reset-in-download' && fault !== 'silence-in-download') return response.end(part);
    response.write(part.subarray(0, part.length / 2), () => {
      if (fault === 'reset-in-download') response.destroy();
    });
  }

  async function list(request: IncomingMessage, response: ServerResponse, token: string) {
    const { prefix, limit, offset } = listSchema.parse(await json(request));
    const inside: [string, StoredObject][] = [];
    for (const [path, object] of objects) {
      if (path.startsWith(`${prefix}/`) && (await isOwn(path, token))) inside.push([path, object]);
    }
    const entries = new Map(
      inside.map(([path, object]) => {
        const [name = '', ...deeper] = path.slice(prefix.length + 1).split('/');
        return [name, deeper.length === 0 ? toFileObject(name, object) : { ...NO_FILE, name }];
      }),
    );
    const sorted = [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    sendJson(response, 200, sorted.slice(offset, offset + limit));
  }

  async function remove(request: IncomingMessage, response: ServerResponse, token: string) {
    const { prefixes } = removeSchema.parse(await json(request));
    const removed: ReturnType<typeof toFileObject>[] = [];
    for (const path of prefixes) {
      // Without a policy for it, Storage removes nothing and calls that a success.
      const object = fault === 'removes-nothing' ? undefined : await visible(path, token);
      if (object === undefined) continue;
      objects.delete(path);
      removed.push(toFileObject(path, object));
    }
    sendJson(response, 200, removed);
  }

  async function sign(request: IncomingMessage, response: ServerResponse, path: string, token: string) {
    const { expiresIn } = signSchema.parse(await json(request));
    if ((await visible(path, token)) === undefined) return sendFailure(response, FAILURES.noSuchKey);
    const ticket = randomUUID();
    signed.set(ticket, { path, expiresAt: Date.now() + expiresIn * 1000 });
    sendJson(response, 200, { signedURL: `/object/sign/${bucket}/${path}?token=${ticket}` });
  }

  async function route(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', 'http://fake');
    if (fault === 'connection-reset') return request.socket.destroy();
    if (fault === 'silence') return;
    if (fault === 'gateway-502') return response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad</h1>');
    const told: StorageFailure | undefined = Object.entries(FAILURES).find(([name]) => name === fault)?.[1];
    if (told !== undefined) return sendFailure(response, told);

    // Whether it is there at all is all that anybody asks of the bucket itself.
    if (url.pathname === `/storage/v1/bucket/${bucket}`) return sendFailure(response, FAILURES.noSuchBucket);
    const [, verb, inBucket, path = ''] =
      /^\/storage\/v1\/object(?:\/(sign|info|list|authenticated))?\/([^/]+)(?:\/(.+))?$/.exec(url.pathname) ?? [];
    if (inBucket !== bucket) return sendFailure(response, FAILURES.noSuchBucket);
    if (request.method === 'GET' && verb === 'sign') {
      const ticket = signed.get(url.searchParams.get('token') ?? '');
      if (ticket?.path !== path || ticket.expiresAt < Date.now()) return sendFailure(response, FAILURES.invalidJwt);
      return download(request, response, objects.get(path));
    }
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined || request.headers['apikey'] === undefined) {
      return sendFailure(response, FAILURES.invalidJwt);
    }
    const endpoint = `${request.method} ${verb ?? 'object'}`;
    if (endpoint === 'POST object' || endpoint === 'PUT object') return upload(request, response, path, token);
    if (endpoint === 'DELETE object') return remove(request, response, token);
    if (endpoint === 'POST list') return list(request, response, token);
    if (endpoint === 'POST sign') return sign(request, response, path, token);
    if (endpoint === 'GET info') return sendInfo(response, path, await visible(path, token));
    return download(request, response, await visible(path, token));
  }

  return {
    answer: (request: IncomingMessage, response: ServerResponse) =>
      void route(request, response).catch(() => response.destroy()),
    objects,
    setFault(next: StorageFault | undefined) {
      fault = next;
    },
    expireSignedAddresses: () => signed.clear(),
  };
}

/** By itself, with policies that tests write: a folder belongs to whoever is said to own it. */
export async function startFakeStorage() {
  const owners = new Map<string, string>();
  const { answer, ...storage } = createFakeStorage((folder, token) => owners.get(folder) === token);
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The fake has no port');

  return {
    /** What the app takes as `SUPABASE_URL`. */
    url: `http://127.0.0.1:${address.port}`,
    ...storage,
    own: (folder: string, token: string) => owners.set(folder, token),
    /** The rows have gone that say whose is what. */
    leave(token: string) {
      for (const [folder, owner] of owners) if (owner === token) owners.delete(folder);
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

const NO_FILE = { id: null, updated_at: null, created_at: null, last_accessed_at: null, metadata: null };

function toFileObject(name: string, { id, bytes, contentType, updatedAt }: StoredObject) {
  const metadata = { size: bytes.length, mimetype: contentType, contentLength: bytes.length, httpStatusCode: 200 };
  return { name, id, updated_at: updatedAt, created_at: updatedAt, last_accessed_at: updatedAt, metadata };
}

function sendInfo(response: ServerResponse, name: string, object: StoredObject | undefined) {
  if (object === undefined) return sendFailure(response, FAILURES.noSuchKey);
  const { id, bytes, contentType, updatedAt } = object;
  sendJson(response, 200, { id, name, size: bytes.length, content_type: contentType, last_modified: updatedAt });
}
