import { z } from 'zod';
import { parseVoiceId } from '@/lib/narration/voice-id';

/** How a voice is asked for: `provider:voice`, as `GET /api/voices` lists them. */
export const voiceSchema = z.string('Please name a voice.').transform((text, context) => {
  const voice = parseVoiceId(text);
  if (voice !== null) return voice;
  context.addIssue({ code: 'custom', message: 'We know no such voice.' });
  return z.NEVER;
});

/** The body of `POST /api/stories/[storyId]/narrations`; without a voice the first one that speaks the language reads. */
export const narrationRequestSchema = z.strictObject({ voice: voiceSchema.nullish() });
