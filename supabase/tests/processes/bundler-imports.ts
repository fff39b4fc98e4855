import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/*
 * `node --conditions=react-server --import ./bundler-imports.ts` runs a module of the app in a process of its own: Next
 * resolves imports without an ending and from `@/`, plain Node does not.
 */

const root = new URL('../../../', import.meta.url);

registerHooks({
  resolve(specifier, context, nextResolve) {
    const isOurs = /^(\.{1,2}|@)\//.test(specifier) && context.parentURL?.includes('/node_modules/') === false;
    if (!isOurs) return nextResolve(specifier, context);
    const url = new URL(specifier.replace(/^@\//, root.href), context.parentURL);
    const isWhole = existsSync(fileURLToPath(url));
    return nextResolve(isWhole ? url.href : `${url.href}.ts`, context);
  },
});
