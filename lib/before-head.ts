import type { ServerResponse } from 'node:http';

/**
 * Calls `change` when the head of this answer is about to be written, with its status set: what it then changes of status
 * and headers still goes out. Every way to write the head goes through `writeHead`, also where nobody calls it.
 */
export function beforeHead(response: ServerResponse, change: () => void): void {
  const writeHead = response.writeHead.bind(response);
  Object.assign(response, {
    writeHead: (...[status, ...rest]: Parameters<typeof writeHead>) => {
      response.statusCode = status;
      change();
      return writeHead(response.statusCode, ...rest);
    },
  });
}
