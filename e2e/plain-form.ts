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

/** The hidden fields of the page's form with this button. */
export async function hiddenFieldsOf(
  request: APIRequestContext,
  path: string,
  button: string,
): Promise<Record<string, string>> {
  const page = await request.get(path);
  expect(page.status(), path).toBe(200);
  const forms = (await page.text()).match(/<form\b.*?<\/form>/gs) ?? [];
  const form = forms.find((text) => text.includes(`${button}</button>`));
  if (form === undefined) throw new Error(`${path} has no form with a button ${button}`);
  const hidden = [...form.matchAll(/<input type="hidden"[^>]*>/g)].map(([input]) => [
    attributeOf(input, 'name'),
    attributeOf(input, 'value'),
  ]);
  return Object.fromEntries(hidden);
}

/**
 * Sends the page's form with this button as a browser without scripts does, hidden fields included but for those that are
 * given; redirects are not followed.
 */
export async function sendPlainForm(
  request: APIRequestContext,
  path: string,
  button: string,
  fields: Readonly<Record<string, string>>,
): Promise<APIResponse> {
  const hidden = await hiddenFieldsOf(request, path, button);
  const headers = { origin: new URL((await request.head('/')).url()).origin };
  return request.post(path, { headers, multipart: { ...hidden, ...fields }, maxRedirects: 0 });
}
