export const LF = 0x0a;
export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const openBrace = 0x7b;
export const closeBrace = 0x7d;
export const openBracket = 0x5b;
export const closeBracket = 0x5d;

/** 1 for the bytes that go on a string: all but its end, escapes and control characters. */
export const plain = new Uint8Array(256).fill(1, 0x20);
plain[QUOTE] = 0;
plain[BACKSLASH] = 0;
/** What may stand after a backslash, but `u`. */
export const escapes = new Set(Array.from('"\\/bfnrt', (character) => character.charCodeAt(0)));
/** The numbers of JSON. */
export const number = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** Letters, digits, `+`, `-` and `.`: what numbers, true, false and null are made of. */
export function isWord(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    byte === 0x2b ||
    byte === 0x2d ||
    byte === 0x2e
  );
}

/** Digits alone, as nearly all numbers are: they need not become a string to be told. */
export function isPlainNumber(text: Uint8Array): boolean {
  if (text[0] === 0x30) return text.length === 1;
  for (let at = 0; at < text.length; at++) {
    const byte = text[at] as number;
    if (byte < 0x30 || byte > 0x39) return false;
  }
  return true;
}

export function isHex(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}
