import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { AppError } from '../../../errors.ts';
import type { VoiceAnswer, VoiceOrder } from './voice-messages.ts';

export type Spoken = Extract<VoiceAnswer, { kind: 'spoken' }>;

/** One child process: one order at a time. The app may exit while it lives: it sees that, and ends, too. */
export type VoiceProcess = {
  /** Rejects with `ProcessDied`, or with an `AppError` where another process would do no better. */
  speak: (order: VoiceOrder) => Promise<Spoken>;
  /** When the engine has loaded; rejects as `speak` does. */
  ready: () => Promise<void>;
  isAlive: () => boolean;
  end: () => void;
};

/** The child has gone without an answer: the same order is worth another child. */
export class ProcessDied extends Error {
  override readonly name = 'ProcessDied';
}

/** Helper threads and young generations cost 30 MB a child, and what is spoken is hardly in the heap at all. */
const NODE_OPTIONS = ['--v8-pool-size=0', '--max-semi-space-size=1', '--max-old-space-size=64'];

/** Where children find their program compiled already: Node's reader of TypeScript alone takes 20 MB of each. */
const COMPILED = path.join('node_modules', '.cache', 'voice');

export function startVoiceProcess(file: string): VoiceProcess {
  const child = fork(path.resolve(/* turbopackIgnore: true */ file), {
    execArgv: NODE_OPTIONS,
    // No keys or passwords of the app, and no options for its own Node.
    env: {
      NODE_ENV: process.env.NODE_ENV,
      NODE_COMPILE_CACHE: path.resolve(/* turbopackIgnore: true */ COMPILED),
    },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let isAlive = true;
  child.once('exit', () => {
    isAlive = false;
  });
  // Whoever waits for an answer hears of it; otherwise it concerns nobody.
  child.on('error', () => {});
  const loaded = nextAnswer(child).then(({ kind }) => {
    if (kind !== 'ready') throw new AppError('voice_unavailable');
  });
  loaded.catch(() => {});
  return {
    ready: () => loaded,
    async speak(order) {
      await loaded;
      const answered = nextAnswer(child);
      // A child that cannot be reached has died, which `answered` says.
      child.send(order, () => {});
      const answer = await answered;
      if (answer.kind !== 'spoken') throw new AppError('voice_unavailable');
      return answer;
    },
    isAlive: () => isAlive,
    end: () => {
      isAlive = false;
      child.kill('SIGKILL');
    },
  };
}

/** Keeps the app from exiting only while it waits. */
function nextAnswer(child: ChildProcess): Promise<VoiceAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<VoiceAnswer>();
  const onMessage = (message: unknown) => resolve(toAnswer(message));
  const onEnd = (cause: unknown) => reject(new ProcessDied('The voice’s process has ended.', { cause }));
  child.ref();
  child.channel?.ref();
  child.once('message', onMessage).once('exit', onEnd).once('error', onEnd);
  return promise.finally(() => {
    child.off('message', onMessage).off('exit', onEnd).off('error', onEnd);
    child.unref();
    child.channel?.unref();
  });
}

function toAnswer(message: unknown): VoiceAnswer {
  return isAnswer(message) ? message : { kind: 'failed' };
}

function isAnswer(message: unknown): message is VoiceAnswer {
  return typeof message === 'object' && message !== null && 'kind' in message;
}
