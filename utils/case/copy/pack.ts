import { base64 } from '../../bundle/key.ts';

/** How an array of words is written in JSON. */
const words = '$words';

/** A row of the store as JSON: what can't be said there, the arrays of words in links, is put in a mark of its own. */
export function packed(value: unknown): unknown {
  if (value instanceof Uint32Array) return { [words]: base64Of(value) };
  if (Array.isArray(value)) return value.map(packed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, packed(member)]));
}

/** The way back. @throws when a mark holds something else */
export function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== 'object' || value === null) return value;
  const text = (value as Record<string, unknown>)[words];
  if (typeof text === 'string' && Object.keys(value).length === 1) return wordsOf(text);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, unpacked(member)]));
}

/** Piece by piece: a call has room for only so many arguments. */
const pieceBytes = 30_000;

function base64Of(array: Uint32Array): string {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  let text = '';
  for (let at = 0; at < bytes.length; at += pieceBytes) text += base64(bytes.subarray(at, at + pieceBytes));
  return text;
}

function wordsOf(text: string): Uint32Array {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new Uint32Array(bytes.buffer);
}
