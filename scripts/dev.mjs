import { ensureInstalled, runTool } from './install.mjs';

ensureInstalled();
process.exit(runTool('node_modules/next/dist/bin/next', ['dev', ...process.argv.slice(2)]));
