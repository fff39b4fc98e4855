import { type APIRequestContext, type APIResponse, expect } from '@playwright/test';

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&amp;': '&',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

function attributeOf(input: string, name: string): string {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? '';
  return value.replace(/&(?:quot|amp|lt|gt|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** Sends the page's first form as a browser without scripts does, hidden fields included; redirects are not followed. */
export async function sendPlainForm(
  request: APIRequestContext,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<APIResponse> {
  const page = await request.get(path);
  expect(page.status(), path).toBe(200);
  const [form = ''] = /<form\b.*?<\/form>/s.exec(await page.text()) ?? [];
  const hidden = [...form.matchAll(/<input type="hidden"[^>]*>/g)].map(([input]) => [
    attributeOf(input, 'name'),
    attributeOf(input, 'value'),
  ]);
  const headers = { origin: new URL(page.url()).origin };
  return request.post(path, { headers, multipart: { ...Object.fromEntries(hidden), ...fields }, maxRedirects: 0 });
}
