import type { Speech } from './narrator';

/** What was spoken: `words` from the beginning of the text and of the audio. */
export type Recording = Pick<Speech, 'audio' | 'words' | 'isEstimated'>;
