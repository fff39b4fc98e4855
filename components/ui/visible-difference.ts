import sharp from 'sharp';

/** For tests: how a picture looks from afar. */
export type Raster = { width: number; height: number; pixels: Buffer };

const WIDTH = 40;

/** A difference in colour that is seen side by side, of 441. */
const SEEN = 26;

export async function rasterOf(svg: string): Promise<Raster> {
  const small = sharp(Buffer.from(svg)).resize({ width: WIDTH }).removeAlpha().raw();
  const { data, info } = await small.toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

/** The part of two pictures of one size where one sees that they are two, 0–1. */
export function visibleDifference(one: Raster, other: Raster): number {
  let seen = 0;
  for (let at = 0; at < one.pixels.length; at += 3) {
    let squares = 0;
    for (let channel = at; channel < at + 3; channel += 1) {
      squares += ((one.pixels[channel] ?? 0) - (other.pixels[channel] ?? 0)) ** 2;
    }
    if (squares > SEEN ** 2) seen += 1;
  }
  return seen / (one.width * one.height);
}

/** The least of all pairs. */
export function leastDifference(rasters: readonly Raster[]): number {
  let least = 1;
  rasters.forEach((one, index) => {
    for (const other of rasters.slice(index + 1)) least = Math.min(least, visibleDifference(one, other));
  });
  return least;
}
