import type { NextConfig } from 'next';

const config: NextConfig = {
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  // Both load WebAssembly and files beside their own modules.
  serverExternalPackages: ['@supabase/lite', '@electric-sql/pglite'],
};

export default config;
