import { existsSync, writeFileSync } from 'node:fs';
import type { VoiceAnswer, VoiceOrder } from '../voice-messages.ts';

// A child process that does what the text says, in place of speaking; `position` of its only word is its own number,
// `timeMs` how long it has lived.

const answer = (grownBytes: number): void => {
  const words = [{ position: process.pid, timeMs: process.uptime() * 1000 }];
  process.send?.({ kind: 'spoken', mp3: new Uint8Array(), words, grownBytes } satisfies VoiceAnswer);
};

process.once('disconnect', () => process.exit());

process.on('message', ({ text }: VoiceOrder) => {
  const [wish, file = ''] = text.split(' ');
  if (wish === 'die' || (wish === 'die-once' && !existsSync(file))) {
    if (wish === 'die-once') writeFileSync(file, '');
    process.kill(process.pid, 'SIGKILL');
  } else if (wish === 'hang') {
    for (;;);
  } else answer(wish === 'grow' ? 1000 : 10);
});

process.send?.({ kind: 'ready' } satisfies VoiceAnswer);
