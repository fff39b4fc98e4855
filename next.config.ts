import type { NextConfig } from 'next';
import { MAX_BODY_BYTES } from './lib/body-limit';

const config: NextConfig = {
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  // `npm run types` does it, for the tests too: who hosts the app need not wait for it.
  typescript: { ignoreBuildErrors: true },
  async headers() {
    const headers = [
      { key: 'X-Content-Type-Options', value: 'nosniff' },
      // For browsers that do not read `frame-ancestors`.
      { key: 'X-Frame-Options', value: 'DENY' },
      // Addresses of mailed links carry codes.
      { key: 'Referrer-Policy', value: 'same-origin' },
      {
        key: 'Permissions-Policy',
        value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), screen-wake-lock=(self), autoplay=(self)',
      },
    ];
    return [
      { source: '/:path*', headers },
      // Pages have theirs from `proxy.ts`.
      {
        source: '/api/:path*',
        headers: [
          {
            key: 'Content-Security-Policy',
            value: `script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
          },
        ],
      },
      {
        source: '/:path*',
        // Where a proxy before us has met the browser by TLS. No subdomains: they may be somebody else's.
        has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https(,.*)?' }],
        headers: [
          { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
          // Browsers complain of it on addresses without TLS.
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        ],
      },
    ];
  },
  // Browsers ask for it before they have read which icon the page names.
  async rewrites() {
    return [{ source: '/favicon.ico', destination: '/icon.svg' }];
  },
  experimental: {
    // What is larger does not get past `proxy.ts`.
    serverActions: { bodySizeLimit: MAX_BODY_BYTES },
    // What Next keeps of a body for `proxy.ts` to count, of 10 MB: the piece with which it ends may not be the deciding one.
    proxyClientMaxBodySize: 4 * MAX_BODY_BYTES,
    // Who hosts the app builds it once a version: for a cache of 200 MB, a fifth of the build's time is too much.
    turbopackFileSystemCacheForBuild: false,
    // The same compiler as part of Turbopack: with Babel's a build takes half as long again.
    turbopackRustReactCompiler: true,
  },
  serverExternalPackages: [
    // They load WebAssembly and files beside their own modules.
    '@supabase/lite',
    '@electric-sql/pglite',
    // 108 MB that few need.
    '@elevenlabs/elevenlabs-js',
    // Each route's bundle would have all of them once more: half of the time that a build takes.
    '@openrouter/ai-sdk-provider',
    '@supabase/ssr',
    '@supabase/supabase-js',
    '@zip.js/zip.js',
    'ai',
    'cockatiel',
    'jose',
    'prom-client',
    'zod',
  ],
};

export default config;
