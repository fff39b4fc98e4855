import type { NextConfig } from 'next';

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  // Both load WebAssembly and files beside their own modules.
  serverExternalPackages: ['@supabase/lite', '@electric-sql/pglite'],
};

export default config;
