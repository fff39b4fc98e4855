import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/**
 * A line that can be cut and mended, as a phone's in a lift, or that can stall: then it takes every call and nobody ever
 * answers. Bytes pass unchanged.
 */
export async function openCuttableLine(target: string) {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let state: 'open' | 'cut' | 'stalled' = 'open';
  const server = createServer((near) => {
    if (state === 'cut') {
      near.destroy();
      return;
    }
    if (state === 'stalled') {
      open.add(near);
      near.on('error', () => near.destroy());
      near.on('close', () => open.delete(near));
      return;
    }
    const far = connect(Number(port), hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket);
      // A reset is what a cut line is.
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The line has no port');
  const hangUp = () => {
    for (const socket of open) socket.destroy();
  };

  return {
    url: `http://localhost:${address.port}`,
    cut() {
      state = 'cut';
      hangUp();
    },
    stall() {
      state = 'stalled';
      for (const socket of open) socket.unpipe().pause();
    },
    mend() {
      // What was said into a stalled line is lost.
      if (state === 'stalled') hangUp();
      state = 'open';
    },
    async close() {
      hangUp();
      server.close();
      await once(server, 'close');
    },
  };
}
