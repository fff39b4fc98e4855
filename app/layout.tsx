import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { fontVariables } from './fonts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Tale Generator', template: '%s · Tale Generator' },
  description: 'Bedtime stories about your own children, written while you watch.',
  applicationName: 'Tale Generator',
  appleWebApp: { capable: true, title: 'Tales', statusBarStyle: 'black-translucent' },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  // `--color-ground` of both themes: a meta element cannot read custom properties.
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4ead8' },
    { media: '(prefers-color-scheme: dark)', color: '#12182c' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page made at build time has no nonce for its scripts, and each page has scripts: docs/decisions/015.
  await connection();
  return (
    <html lang="en" className={fontVariables}>
      <body>{children}</body>
    </html>
  );
}
