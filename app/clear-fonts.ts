import localFont from 'next/font/local';

/*
 * The clear face, for readers whom letters trouble: Atkinson Hyperlegible Next, made so that no letter can be taken for
 * another. It has Latin only. Its place is taken in Cyrillic by Andika, which was drawn for those who learn to read, and
 * in Greek, for which nobody has drawn such a face, by the plainest one we have. (OpenDyslexic has Latin without all its
 * accents.) As in fonts.ts, one family per script; none is preloaded, since few readers choose it: the page preloads it.
 */
const atkinson = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  variable: '--font-atkinson',
  weight: '200 800',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Arial',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

const atkinsonLatinExt = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
  variable: '--font-atkinson-latin-ext',
  weight: '200 800',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
});

const andikaCyrillic = localFont({
  src: '../node_modules/@fontsource/andika/files/andika-cyrillic-400-normal.woff2',
  variable: '--font-andika-cyrillic',
  weight: '400',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    // Andika's letters are larger than Atkinson's at the same size.
    { prop: 'size-adjust', value: '94%' },
    { prop: 'unicode-range', value: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116' },
  ],
});

/** For `<html>`, beside `fontVariables`. */
export const clearFontVariables = [atkinson, atkinsonLatinExt, andikaCyrillic].map((font) => font.variable).join(' ');
