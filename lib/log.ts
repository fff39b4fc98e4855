import { Writable } from 'node:stream';
import pino, { type Logger, type StreamEntry } from 'pino';
import { env } from './env';
import { toPrettyLine } from './pretty-line';
import { currentRequestId } from './request-context';

// One per process, whichever bundle asks for it: the file is opened once.
const shared = globalThis as typeof globalThis & { log?: Logger };

/** Each line gets the id of the request that it was written for. */
function createLog(): Logger {
  const options = {
    level: env.LOG_LEVEL,
    base: { environment: env.ENVIRONMENT },
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => ({ requestId: currentRequestId() }),
    // What is said at the place wins over what surrounds it.
    mixinMergeStrategy: (said: object, around: object) => ({ ...around, ...said }),
  };
  // The streams take whatever passes `level`.
  const streams: StreamEntry[] = [{ level: 'trace', stream: env.LOG_FORMAT === 'pretty' ? prettyOutput() : output() }];
  if (env.LOG_FILE !== undefined) streams.push({ level: 'trace', stream: openLogFile(env.LOG_FILE) });
  return pino(options, pino.multistream(streams));
}

/** At once, so that the last line before an end is there. */
function output() {
  return pino.destination({ dest: 1, sync: true });
}

function prettyOutput(): Writable {
  return new Writable({
    decodeStrings: false,
    write(line, _, done) {
      process.stdout.write(toPrettyLine(String(line)), () => done());
    },
  });
}

function openLogFile(file: string) {
  // For this user only: mails of the embedded default stand in it, whose links set passwords.
  const stream = pino.destination({ dest: file, mkdir: true, append: true, sync: true, mode: 0o600 });
  // As logrotate asks for it, when it has moved the file away.
  process.on('SIGHUP', () => stream.reopen());
  return stream;
}

shared.log ??= createLog();

/** Structured. Never a child's name, a story's text, an address or a key. */
export const log: Logger = shared.log;
