import { z } from 'zod';
import { LANGUAGE_NAMES } from './languages';

export const languageSchema = z
  .string()
  .refine((language) => Object.hasOwn(LANGUAGE_NAMES, language), 'Please choose a language of the list.');
