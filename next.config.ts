import type { NextConfig } from 'next';

const config: NextConfig = {
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  async headers() {
    const headers = [
      { key: 'Content-Security-Policy', value: "frame-ancestors 'none'" },
      { key: 'X-Content-Type-Options', value: 'nosniff' },
      // Addresses of mailed links carry codes.
      { key: 'Referrer-Policy', value: 'same-origin' },
    ];
    return [{ source: '/:path*', headers }];
  },
  // Browsers ask for it before they have read which icon the page names.
  async rewrites() {
    return [{ source: '/favicon.ico', destination: '/icon.svg' }];
  },
  // The first two load WebAssembly and files beside their own modules; the last is 108 MB that few need.
  serverExternalPackages: ['@supabase/lite', '@electric-sql/pglite', '@elevenlabs/elevenlabs-js'],
};

export default config;
