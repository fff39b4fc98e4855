import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { ThemeClock } from '@/components/ui/theme-clock';
import { fontVariables } from './fonts';
import './globals.css';
import { pageTheme } from './page-theme';

export const metadata: Metadata = {
  title: { default: 'Tale Generator', template: '%s · Tale Generator' },
  description: 'Bedtime stories about your own children, written while you watch.',
  applicationName: 'Tale Generator',
  appleWebApp: { capable: true, title: 'Tales', statusBarStyle: 'black-translucent' },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' };

/** `--color-ground` of both themes: a meta element cannot read custom properties. */
const GROUND = { paper: '#f4ead8', night: '#12182c' } as const;
const SCHEME = { paper: 'light', night: 'dark' } as const;

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page made at build time has no nonce for its scripts, and each page has scripts: docs/decisions/015.
  await connection();
  const { theme, until } = await pageTheme();
  return (
    <html lang="en" data-theme={theme ?? undefined} className={fontVariables}>
      {/* By hand: what `generateViewport` says reaches an open page only sometimes when an action has changed it. */}
      <head>
        {/* Known before the style sheet is, so that not even the empty page is white. */}
        <meta name="color-scheme" content={theme === null ? 'light dark' : SCHEME[theme]} />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content={GROUND[theme ?? 'paper']} />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content={GROUND[theme ?? 'night']} />
      </head>
      <body>
        {children}
        {until === null ? null : <ThemeClock until={until.getTime()} />}
      </body>
    </html>
  );
}
