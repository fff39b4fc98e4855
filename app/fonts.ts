import localFont from 'next/font/local';

/*
 * The two faces that every page begins with: preloaded, each with a fallback of the same size, so that nothing shifts while
 * they load. Their other scripts and the clear face are in faces.css, and fetched only where their letters appear. The
 * ranges are those of the @fontsource packages. The arguments must be literals.
 */
const literata = localFont({
  src: '../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
  variable: '--font-literata',
  weight: '200 900',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

const nunito = localFont({
  src: '../node_modules/@fontsource-variable/nunito-sans/files/nunito-sans-latin-wght-normal.woff2',
  variable: '--font-nunito',
  weight: '200 1000',
  display: 'swap',
  adjustFontFallback: 'Arial',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

/** For `<html>`: defines the custom properties from which dusk.css builds `--font-story` and `--font-ui`. */
export const fontVariables = `${literata.variable} ${nunito.variable}`;
