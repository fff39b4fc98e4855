import 'server-only';
import { preload } from 'react-dom';
import type { StoryFace } from '@/lib/children/reading-settings';

type Fonts = Readonly<Partial<Record<string, URL>>>;

/**
 * Where the build puts the files of app/faces.css that a story's text may need from its first line on, by ISO 15924 script.
 * The Latin ones of `book` and `plain` every page preloads. The paths must be literals, for the bundler to see them.
 */
const FONTS: Readonly<Record<StoryFace, Fonts>> = {
  book: {
    Cyrl: new URL(
      '../../../../node_modules/@fontsource-variable/literata/files/literata-cyrillic-wght-normal.woff2',
      import.meta.url,
    ),
    Grek: new URL(
      '../../../../node_modules/@fontsource-variable/literata/files/literata-greek-wght-normal.woff2',
      import.meta.url,
    ),
  },
  plain: {
    Cyrl: new URL(
      '../../../../node_modules/@fontsource-variable/nunito-sans/files/nunito-sans-cyrillic-wght-normal.woff2',
      import.meta.url,
    ),
    Grek: new URL(
      '../../../../node_modules/@fontsource-variable/commissioner/files/commissioner-greek-wght-normal.woff2',
      import.meta.url,
    ),
  },
  clear: {
    Latn: new URL(
      '../../../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      import.meta.url,
    ),
    Cyrl: new URL(
      '../../../../node_modules/@fontsource/andika/files/andika-cyrillic-400-normal.woff2',
      import.meta.url,
    ),
    Grek: new URL(
      '../../../../node_modules/@fontsource-variable/commissioner/files/commissioner-greek-wght-normal.woff2',
      import.meta.url,
    ),
  },
};

/** Has the browser fetch the story's letters along with the style sheet, so that the first paint has them. */
export function preloadStoryFont(face: StoryFace, language: string): void {
  const font = FONTS[face][new Intl.Locale(language).maximize().script ?? ''];
  if (font !== undefined) preload(String(font), { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
}
