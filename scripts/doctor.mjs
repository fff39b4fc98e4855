import { ENV_FILES, ensureInstalled, runTool } from './install.mjs';

ensureInstalled();
process.exit(runTool('scripts/doctor.ts', process.argv.slice(2), { nodeOptions: ENV_FILES }));
