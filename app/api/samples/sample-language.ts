import { AppError } from '@/lib/errors';
import { type BuiltInLanguage, isBuiltInLanguage } from '@/lib/languages';

/** The language in the address; `not_found` for one that the built-in storyteller does not speak. */
export async function sampleLanguage(params: Promise<{ language: string }>): Promise<BuiltInLanguage> {
  const { language } = await params;
  if (!isBuiltInLanguage(language)) throw new AppError('not_found');
  return language;
}
