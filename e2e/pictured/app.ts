import path from 'node:path';
import { createDataFolder } from '../../bench/data-folder.ts';
import { startAppServer } from '../app-server.ts';
import { furnish } from './family.ts';

const CLOCK = path.join(import.meta.dirname, 'evening-clock.ts');

/** The app on the evening of the pictures, with a family that has been here for a while and one that has just come. */
export async function startPicturedApp() {
  const folder = await createDataFolder(async ({ connection, signUp }) => {
    const family = await signUp('family@example.com');
    await furnish(connection, family.id);
    return { family, newcomer: await signUp('newcomer@example.com') };
  });
  try {
    const app = await startAppServer({
      dataDir: folder.dataDir,
      logFile: path.join(folder.dataDir, 'app.log'),
      // A voice that is never heard takes as long for the same words each time.
      env: { NODE_OPTIONS: `--import=${CLOCK}`, VOICE_PROVIDERS: 'silence' },
    });
    return {
      url: app.url,
      parents: folder.filled,
      async stop() {
        await app.stop();
        await folder.remove();
      },
    };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}
