import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Lets Node import the app's modules as they stand, in the bundler's manner: `@/lib/…`, and names without `.ts`. */
registerHooks({
  resolve(specifier, context, nextResolve) {
    const root = new URL('../', import.meta.url);
    const isOurs = specifier.startsWith('@/') || specifier.startsWith('.');
    if (!isOurs) return nextResolve(specifier, context);
    const url = specifier.startsWith('@/') ? new URL(specifier.slice(2), root) : new URL(specifier, context.parentURL);
    const source = new URL(`${url.href}.ts`);
    return nextResolve(existsSync(fileURLToPath(source)) ? source.href : url.href, context);
  },
});
