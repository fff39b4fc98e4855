import 'server-only';

const QUALITY = 82;

/** Shapes and gradients only: a server may lack fonts. */
export async function svgToJpeg(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  // Twenty megabytes that most processes can do without until somebody listens.
  const { default: sharp } = await import('sharp');
  return new Uint8Array(await sharp(Buffer.from(svg)).jpeg({ quality: QUALITY, mozjpeg: true }).toBuffer());
}
