/** Who may import whom. The table is in CONTRIBUTING.md; what breaks it does not land. */

const NOUNS = ['safety', 'account', 'children', 'heroes', 'usage', 'stories', 'narration', 'conversations'];
const ADAPTERS = ['ai', 'supabase', 'voices', 'storage', 'pictures', 'telegram', 'email', 'operation'];

/** Without data or code of a server: what a component may know of the domain. */
const PURE =
  '^lib/((languages|errors|action-result|body-limit)|account/theme|children/(child-profile|reading-settings)|heroes/hero|usage/usage|stories/(story|story-brief|moral))\\.ts$';

const TESTS = '\\.test\\.tsx?$';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid('no-circular', 'Two modules that need each other are one, or miss a third.', {}, { circular: true }),
    forbid(
      'app-without-adapters',
      'Routes and pages reach the outside through lib/composition; only signing in talks to Auth itself.',
      { path: '^(app/|instrumentation\\.ts)', pathNot: ['^app/\\(auth\\)/', TESTS] },
      { path: '^lib/adapters/' },
    ),
    forbid(
      'auth-and-proxy-only-supabase',
      'Signing in and refreshing a session need Supabase, and no other adapter.',
      { path: '^(app/\\(auth\\)/|proxy\\.ts)' },
      { path: '^lib/adapters/', pathNot: '^lib/adapters/supabase/' },
    ),
    forbid(
      'components-are-views',
      'Components know the pure part of the domain; server actions and data arrive as props.',
      { path: '^components/' },
      { path: '^(app|lib|supabase|e2e|scripts)/', pathNot: PURE },
    ),
    forbid(
      'ui-without-domain',
      'Primitives know no domain words.',
      { path: '^components/ui/' },
      { path: '^components/(?!ui/)' },
    ),
    forbid(
      'one-link',
      'What is fetched ahead is decided in one place.',
      { path: '^(app|components)/', pathNot: '^components/ui/link\\.tsx$' },
      { path: 'node_modules/next/link' },
    ),
    forbid(
      'domain-without-frameworks',
      'The domain runs without React, Next and the vendors’ libraries.',
      { path: `^lib/(${NOUNS.join('|')})/`, pathNot: TESTS },
      { path: 'node_modules/', pathNot: 'node_modules/(zod|ai|@ai-sdk/provider|@types)/' },
    ),
    forbid(
      'domain-without-edges',
      'Adapters, configuration, the log and the metrics arrive as collaborators.',
      { path: `^lib/(${NOUNS.join('|')})/`, pathNot: TESTS },
      {
        path: '^(app/|components/|lib/(adapters/|composition(/|\\.ts)|operation\\.ts|env\\.ts|log\\.ts|metrics\\.ts))',
      },
    ),
    ...NOUNS.map((noun, index) =>
      forbid(
        `${noun}-before-later-nouns`,
        'A noun may build on those before it, never on those after.',
        { path: `^lib/${noun}/`, pathNot: TESTS },
        { path: `^lib/(${NOUNS.slice(index + 1).join('|') || 'none'})/` },
      ),
    ),
    ...ADAPTERS.map((adapter) =>
      forbid(
        `adapter-${adapter}-alone`,
        'An adapter never leans on another; composition brings them together.',
        { path: `^lib/adapters/${adapter}/`, pathNot: TESTS },
        { path: `^(lib/adapters/(?!${adapter}/)|lib/(composition(/|\\.ts)|operation\\.ts)|app/|components/)` },
      ),
    ),
    forbid(
      'foundations-below',
      'What everything stands on stands on nothing of ours but the database’s types.',
      { path: '^lib/[^/]+\\.ts$', pathNot: ['^lib/(composition|operation)\\.ts$', TESTS] },
      { path: '^lib/[^/]+/', pathNot: '^lib/adapters/supabase/database\\.types\\.ts$' },
    ),
    forbid(
      'one-policy-for-calls',
      'How often, how long and how many at once is decided in one place (docs/decisions/016).',
      { pathNot: ['^lib/(call-policy|retry-passing|time-limit)\\.ts$'] },
      { path: 'node_modules/cockatiel/' },
    ),
    forbid(
      'not-to-dev-dependencies',
      'What runs in production is a dependency of production.',
      {
        path: '^(app|components|lib|instrumentation\\.ts|proxy\\.ts)',
        pathNot: TESTS,
      },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    forbid('resolvable', 'An import leads somewhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.next/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
