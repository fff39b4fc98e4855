/** A number that stays the same for the same text: what makes a drawn picture somebody's own (FNV-1a). */
export function pictureSeed(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/** One of the list; `salt` keeps the choices for hair and coat independent of each other. */
export function pickBy<Item>(seed: number, salt: number, list: readonly [Item, ...Item[]]): Item {
  const mixed = Math.imul(seed ^ Math.imul(salt + 1, 0x9e3779b1), 0x85ebca6b);
  return list[((mixed ^ (mixed >>> 15)) >>> 0) % list.length] ?? list[0];
}
