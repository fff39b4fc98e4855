import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * postgres.js writes to a connection that has closed meanwhile: an exception that nobody can catch, and a connection in
 * the pool that never sends again (https://github.com/porsager/postgres/issues/1208, docs/decisions/012). Run by npm
 * after every install, on whatever Node there is; a file that is mended already stays as it is.
 */

const PATCHES = [
  [
    `  function nextWrite(fn) {
    const x = socket.write(chunk, fn)
`,
    `  function nextWrite(fn) {
    if (socket === null) {
      clearImmediate(nextWriteTimer)
      chunk = nextWriteTimer = null
      error(Errors.connection('CONNECTION_CLOSED', options, socket))
      return false
    }
    const x = socket.write(chunk, fn)
`,
  ],
  [
    `    clearImmediate(nextWriteTimer)
    if (socket) {
`,
    `    clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    if (socket) {
`,
  ],
  [
    `    clearImmediate(nextWriteTimer)
    socket.removeListener('data', data)
`,
    `    clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    socket.removeListener('data', data)
`,
  ],
];

const library = fileURLToPath(new URL('../node_modules/postgres', import.meta.url));

for (const name of ['src/connection.js', 'cjs/src/connection.js']) {
  const file = path.join(library, name);
  const installed = readFileSync(file, 'utf8');
  const mended = PATCHES.reduce((text, [found, better]) => {
    if (text.includes(better)) return text;
    if (!text.includes(found)) throw new Error(`${name} of postgres.js is not what scripts/patch-postgres.mjs mends.`);
    return text.replace(found, better);
  }, installed);
  if (mended === installed) continue;
  // In place of the file, not into it: package managers and copies of a folder share files by links.
  writeFileSync(`${file}.mended`, mended);
  renameSync(`${file}.mended`, file);
}
