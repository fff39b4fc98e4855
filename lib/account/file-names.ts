/** With what is put around it, a name stays below the 255 bytes that file systems have for one. */
const MAX_BYTES = 180;

/** What Windows, macOS or Linux cannot have in a name, and what changes the order of what is read. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}<>:"/\\|?*]+/gu;

/** Joins the parts of one emoji, and of letters in several scripts: the two of the format characters that are kept. */
const JOINERS = /[\u200c\u200d]/;

/** A text as the name of a file, in whatever script; `otherwise` where nothing of it can be kept. */
export function toFileName(text: string, otherwise: string): string {
  const safe = text
    .toWellFormed()
    .normalize('NFC')
    .replace(UNSAFE, (found) => (JOINERS.test(found) && found.length === 1 ? found : ' '))
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return cut(safe).replace(/[\s.]+$/, '') || otherwise;
}

/** Between what a reader sees as characters, not in the middle of an emoji. */
function cut(text: string): string {
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > MAX_BYTES) break;
    kept += segment;
  }
  return kept;
}

/** Gives each file a path of its own: file systems that ignore case or accents' forms must not unpack one over another. */
export class FileNames {
  readonly #taken = new Set<string>();

  /** `ending` with its dot. */
  take(path: string, ending: string): string {
    for (let copy = 1; ; copy += 1) {
      const name = `${path}${copy === 1 ? '' : ` (${copy})`}${ending}`;
      const key = name.normalize('NFKC').toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return name;
    }
  }
}
