import { createBuiltInNarrator } from '../built-in-narrator';

/* An app that speaks once, says how long that was, and has nothing more to do. */

const { speak } = createBuiltInNarrator({ timeoutMs: 50_000 });
const text = 'Good night.';
const { audio } = await speak({ text, language: 'en', voice: 'luna', previousText: '', nextText: '' });
process.stdout.write(`${audio.frameCount}\n`);
if (process.argv[2] === 'and-stay') setInterval(() => {}, 60_000);
