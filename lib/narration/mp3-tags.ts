const ID3V1_LENGTH = 128;
const ID3V2_HEADER_LENGTH = 10;
const APE_HEADER_LENGTH = 32;

/** How many bytes a whole ID3 or APE tag takes that begins here; 0 where none does. */
export function tagLengthAt(bytes: Uint8Array, offset: number): number {
  const length = claimedLengthAt(bytes, offset);
  return offset + length <= bytes.length ? length : 0;
}

function claimedLengthAt(bytes: Uint8Array, offset: number): number {
  switch (bytes[offset]) {
    case 0x49:
      return startsWith(bytes, offset, 'ID3') ? id3v2LengthAt(bytes, offset) : 0;
    case 0x54:
      return startsWith(bytes, offset, 'TAG') ? id3v1LengthAt(bytes, offset) : 0;
    case 0x41:
      return startsWith(bytes, offset, 'APETAGEX') ? apeLengthAt(bytes, offset) : 0;
    default:
      return 0;
  }
}

function startsWith(bytes: Uint8Array, offset: number, text: string): boolean {
  return [...text].every((character, index) => bytes[offset + index] === character.charCodeAt(0));
}

/** Three letters are little to go by: a frame within says that it is none. */
function id3v1LengthAt(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(offset, offset + ID3V1_LENGTH).includes(0xff) ? 0 : ID3V1_LENGTH;
}

/** Seven bits a byte, so that nothing in it looks like a frame. */
function id3v2LengthAt(bytes: Uint8Array, offset: number): number {
  const sizes = bytes.subarray(offset + 6, offset + ID3V2_HEADER_LENGTH);
  if (sizes.length < 4 || sizes.some((byte) => byte > 0x7f)) return 0;
  const hasFooter = ((bytes[offset + 5] ?? 0) & 0x10) !== 0;
  const size = sizes.reduce((sum, byte) => sum * 0x80 + byte, 0);
  return ID3V2_HEADER_LENGTH + size + (hasFooter ? ID3V2_HEADER_LENGTH : 0);
}

/** Its footer looks like its header and counts the items before it: the place where it stands is the end. */
function apeLengthAt(bytes: Uint8Array, offset: number): number {
  if (offset + APE_HEADER_LENGTH > bytes.length) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, APE_HEADER_LENGTH);
  const isHeader = (view.getUint32(20, true) & 0x20000000) !== 0;
  return APE_HEADER_LENGTH + (isHeader ? view.getUint32(12, true) : 0);
}
