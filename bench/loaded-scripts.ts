import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';

/** `isInDocument`: named by the page itself; the others were asked for later, by a prefetch or an import. */
export type LoadedScript = { path: string; gzipBytes: number; isInDocument: boolean; source: string };

const SYSTEM_CHROMIUM = '/usr/bin/chromium';

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(existsSync(SYSTEM_CHROMIUM) && { executablePath: SYSTEM_CHROMIUM }),
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  });
}

/** Every script that a first visit asks for until the network is quiet, as a server would send it compressed. */
export async function loadScripts(context: BrowserContext, url: string): Promise<LoadedScript[]> {
  const page = await context.newPage();
  const scripts = new Map<string, Promise<string>>();
  page.on('response', (response) => {
    const { origin, pathname } = new URL(response.url());
    if (origin === new URL(url).origin && pathname.endsWith('.js')) scripts.set(pathname, response.text());
  });
  const document = await page.goto(url, { waitUntil: 'networkidle' });
  const html = (await document?.text()) ?? '';
  const loaded = await Promise.all(
    [...scripts].map(async ([pathname, text]) => toLoadedScript(pathname, await text, html.includes(pathname))),
  );
  await page.close();
  return loaded.toSorted((a, b) => b.gzipBytes - a.gzipBytes);
}

/** What a static page names, without what modern browsers skip (`nomodule`). */
export async function readScripts(html: string, staticFolder: string): Promise<LoadedScript[]> {
  const tags = [...html.matchAll(/<script\b[^>]*\bsrc="([^"?]+\.js)[^>]*>/gi)];
  const paths = tags.flatMap(([tag, source]) => (/nomodule/i.test(tag) || source === undefined ? [] : [source]));
  return Promise.all(
    [...new Set(paths)].map(async (pathname) => {
      const file = path.join(staticFolder, pathname.replace('/_next/static/', ''));
      return toLoadedScript(pathname, await readFile(file, 'utf8'), true);
    }),
  );
}

function toLoadedScript(pathname: string, source: string, isInDocument: boolean): LoadedScript {
  return { path: pathname, source, gzipBytes: gzipSync(source).byteLength, isInDocument };
}
