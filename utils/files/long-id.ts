/** Salesforce writes an id with 15 characters, or with 18: the last three say which of the others are capitals. */
const [short, long] = [15, 18];
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The end of the short form within an id of 18 characters; `end` for every other id. Both forms are one id. */
export function shortEnd(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== long) return end;
  for (let group = 0; group < 3; group++) {
    let capitals = 0;
    for (let at = 0; at < 5; at++) {
      const byte = bytes[start + group * 5 + at] as number;
      if (byte >= 0x41 && byte <= 0x5a) capitals |= 1 << at;
    }
    if (bytes[start + short + group] !== signs.charCodeAt(capitals)) return end;
  }
  return start + short;
}
