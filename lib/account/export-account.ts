import { z } from 'zod';
import { type Db, toIsoTime, unwrap } from '../db';
import { AppError } from '../errors';
import { ACCOUNT_TABLES, listHeroNames, listStoryTexts } from './account-tables';
import { FileNames, toFileName } from './file-names';
import { isTimeZone } from './time-zone';

/*
 * Everything of a parent as files, one after another. Nothing is read before it is asked for, and what was read is let go
 * of: a library may be larger than the memory. Whoever stops asking ends the reading.
 */

export type ExportFile = {
  path: string;
  /** Sound and pictures are packed already: packing them again takes time and saves nothing. */
  isPacked: boolean;
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>;
};

/** Of the store for recordings, what this needs. */
export type ExportedStore = {
  list(folder: string): AsyncIterable<string>;
  read(path: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
};

type Export = {
  db: Db;
  files: ExportedStore;
  me: string;
  names: FileNames;
};

/** Fails at once where the account cannot be read; a failure after that breaks the files off. */
export async function exportAccount(
  { db, files }: { db: Db; files: ExportedStore },
  owner: { id: string; email: string | null },
): Promise<AsyncGenerator<ExportFile>> {
  const profile = unwrap(await db.from('parents').select().eq('user_id', owner.id).maybeSingle());
  if (profile === null) throw new AppError('not_found');
  const timeZone = isTimeZone(profile.time_zone) ? profile.time_zone : 'UTC';
  const all: Export = { db, files, me: owner.id, names: new FileNames() };

  return (async function* () {
    yield textFile('account.json', JSON.stringify({ email: owner.email, ...inCamelCase(profile) }, null, 2));
    for (const [name, rowsOf] of Object.entries(ACCOUNT_TABLES)) {
      yield { path: `${name}.json`, isPacked: false, pieces: toJson(rowsOf(db, owner.id)) };
    }
    yield* stories(all, timeZone);
    yield* heroes(all);
  })();
}

async function* stories(all: Export, timeZone: string): AsyncGenerator<ExportFile> {
  // Sweden writes dates as ISO does. In the parent's zone: a story told at nine belongs to that evening.
  const dates = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  for await (const rows of listStoryTexts(all.db, all.me)) {
    for (const { id, title, content, created_at, narrations } of rows) {
      const date = dates.format(new Date(toIsoTime(created_at)));
      const path = `stories/${date} ${toFileName(title, 'Untitled')}`;
      yield textFile(all.names.take(path, '.txt'), `${title}\n\n${content}\n`);
      yield* stored(all, `stories/${id}`, path);
      for (const { segments } of narrations) yield* unfinished(all, spokenSchema.parse(segments), path);
    }
  }
}

/** Of the column `segments`: where each was kept. The stories are worth more than one that cannot be read. */
const spokenSchema = z.array(z.object({ audioPath: z.string() })).catch([]);

/** A narration that broke off, or is not at its end yet: as far as it was read aloud. */
async function* unfinished(
  { files, names }: Export,
  segments: z.infer<typeof spokenSchema>,
  name: string,
): AsyncGenerator<ExportFile> {
  const pieces = joined(
    files,
    segments.map(({ audioPath }) => audioPath),
  );
  const first = await pieces.next();
  if (first.done) return;
  const all = async function* () {
    yield first.value;
    yield* pieces;
  };
  try {
    yield { path: names.take(`${name} unfinished`, '.mp3'), isPacked: true, pieces: all() };
  } finally {
    await pieces.return(undefined);
  }
}

/** Segments hold nothing but whole frames: one after another they are a recording, too. What was not kept is left out. */
async function* joined(files: ExportedStore, paths: readonly string[]): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (const path of paths) {
    const content = await findContent(files, path);
    if (content !== null) yield* content;
  }
}

async function* heroes(all: Export): AsyncGenerator<ExportFile> {
  for await (const rows of listHeroNames(all.db, all.me)) {
    for (const { id, name } of rows) yield* stored(all, `heroes/${id}`, `heroes/${toFileName(name, 'Hero')}`);
  }
}

/** In the folder of a narration, one for each voice; nobody wants to read its id. */
const WHOLE_STORY = /^([0-9a-f-]{36}\/)?story$/;

/** What is kept in a folder, named after what it belongs to: `story.mp3` of a story becomes its title. */
async function* stored(all: Export, folder: string, name: string): AsyncGenerator<ExportFile> {
  const { files, names } = all;
  for await (const path of files.list(folder)) {
    const content = await findContent(files, path);
    // Deleted meanwhile.
    if (content === null) continue;
    const [, rest = '', ending = ''] = /^(.*?)(\.[^./]*)?$/.exec(path.slice(folder.length + 1)) ?? [];
    const target = names.take(WHOLE_STORY.test(rest) ? name : `${name} ${rest.replaceAll('/', ' ')}`, ending);
    try {
      yield { path: target, isPacked: true, pieces: content };
    } finally {
      // Of a file that nobody has begun to read.
      if (!content.locked) await content.cancel();
    }
  }
}

/** Null for a file that has been deleted since it was listed: that is no reason to break the others off. */
async function findContent(
  files: ExportedStore,
  path: string,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null> {
  try {
    return await files.read(path);
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return null;
    throw error;
  }
}

const encoder = new TextEncoder();

function textFile(path: string, text: string): ExportFile {
  const pieces = (async function* () {
    yield encoder.encode(text);
  })();
  return { path, isPacked: false, pieces };
}

/** A row under the names that our routes would give its columns; what a column holds as JSON is ours already. */
function inCamelCase(row: object): Record<string, unknown> {
  const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value]));
}

/** A list that is written as it is read, a row in a line. */
async function* toJson(pages: AsyncIterable<readonly object[]>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let before = '[\n';
  for await (const rows of pages) {
    for (const row of rows) {
      yield encoder.encode(`${before}${JSON.stringify(inCamelCase(row))}`);
      before = ',\n';
    }
  }
  yield encoder.encode(before === '[\n' ? '[]\n' : '\n]\n');
}
