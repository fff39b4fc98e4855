import { z } from 'zod';
import { languageSchema } from '@/lib/languages-schema';
import { voiceSchema } from '../stories/[storyId]/narrations/schema';

/** The query of `GET /api/voices`. */
export const voicesQuerySchema = z.object({ language: languageSchema });

/** The query of `GET /api/voices/preview`. */
export const previewQuerySchema = z.object({ language: languageSchema, voice: voiceSchema });
