import type { Instrumentation } from 'next';

// Asked in this form, the Node-only half is left out of what is bundled for other runtimes.

export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] === 'nodejs') {
    const { boot } = await import('./app/boot');
    await boot();
  }
}

/** What stopped a page from being made. The parent reads the digest; routes and forms answer for themselves. */
export const onRequestError: Instrumentation.onRequestError = async (error, _, { routePath, routeType }) => {
  if (process.env['NEXT_RUNTIME'] === 'nodejs') {
    const { logPageFailure } = await import('./app/log-failure');
    logPageFailure(error, { routePath, routeType });
  }
};
