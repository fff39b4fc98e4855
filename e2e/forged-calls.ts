import type { Page } from '@playwright/test';

/** From now on the page's scripts call actions with what `forged` says, instead of what stands there. */
export async function forgeCalls(page: Page, forged: () => { instead: string; told: string }): Promise<void> {
  await page.route(/\/stories\//, (route) => {
    const body = route.request().postData();
    const isAction = 'next-action' in route.request().headers();
    const { instead, told } = forged();
    return isAction && body ? route.continue({ postData: body.replaceAll(instead, told) }) : route.fallback();
  });
}
