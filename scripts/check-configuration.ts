// Before the build, which takes a minute and would end in a stack trace. Imports what throws a list of all that is wrong.
try {
  await import('../lib/env.ts');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

export {};
