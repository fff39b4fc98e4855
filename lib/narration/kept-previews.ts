type Bytes = Uint8Array<ArrayBuffer>;

/** Each is about 100 kB. */
const MOST_PREVIEWS = 64;

/**
 * Previews of all parents of this process, since a voice says the same to everybody: those that were asked for last, and
 * those that are being spoken.
 */
export class KeptPreviews {
  readonly #kept = new Map<string, Bytes>();
  readonly #coming = new Map<string, Promise<Bytes>>();

  /** As it is kept, as it is being spoken now, or as `speak` has it; a failure is kept from nobody, and not for long. */
  async find(key: string, speak: () => Promise<Bytes>): Promise<Bytes> {
    const kept = this.#kept.get(key);
    if (kept !== undefined) {
      this.#keep(key, kept);
      return kept;
    }
    const coming = this.#coming.get(key);
    if (coming !== undefined) return coming;
    const speaking = speak();
    this.#coming.set(key, speaking);
    try {
      const bytes = await speaking;
      this.#keep(key, bytes);
      return bytes;
    } finally {
      this.#coming.delete(key);
    }
  }

  #keep(key: string, bytes: Bytes): void {
    this.#kept.delete(key);
    this.#kept.set(key, bytes);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_PREVIEWS && oldest !== undefined) this.#kept.delete(oldest);
  }
}
