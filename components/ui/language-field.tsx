import { LANGUAGE_NAMES } from '@/lib/languages';
import { SelectField } from './select-field';

type LanguageFieldProps = {
  label: string;
  name: string;
  /** Those that somebody here speaks. */
  languages: readonly string[];
  defaultValue?: string;
  hint?: string;
  error?: string;
};

/** A language by its own name. One that was saved earlier stays choosable even if nobody speaks it now. */
export function LanguageField({ languages, defaultValue = 'en', ...field }: LanguageFieldProps) {
  const choosable = languages.includes(defaultValue) ? languages : [...languages, defaultValue];
  const options = choosable.map((language) => ({
    value: language,
    label: LANGUAGE_NAMES[language] ?? language,
    lang: language,
  }));
  return <SelectField {...field} options={options} defaultValue={defaultValue} required />;
}
