/** What a file is by its first bytes, whatever its name says (https://mimesniff.spec.whatwg.org/#matching-a-mime-type-pattern). */
const kinds: readonly { mediaType: string; begins: readonly number[]; offset?: number }[] = [
  { mediaType: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/gif', begins: [0x47, 0x49, 0x46, 0x38] },
  { mediaType: 'image/webp', begins: [0x57, 0x45, 0x42, 0x50], offset: 8 },
  { mediaType: 'image/heic', begins: [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], offset: 4 },
  { mediaType: 'application/vnd.ms-outlook', begins: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { mediaType: 'application/zip', begins: [0x50, 0x4b, 0x03, 0x04] },
];

/** How much of a file {@link mediaTypeOf} wants to see, in bytes. */
export const headLength = 1024;

/** The kind of a file by its beginning: one that we know, plain text, or `application/octet-stream`. */
export function mediaTypeOf(head: Uint8Array): string {
  const known = kinds.find(({ begins, offset = 0 }) => begins.every((byte, at) => head[offset + at] === byte));
  if (known) return known.mediaType;
  return isText(head) ? 'text/plain' : 'application/octet-stream';
}

/** UTF-8 without control characters. What stands in it is only ever shown as characters, whatever language it is written in. */
function isText(head: Uint8Array): boolean {
  try {
    // `stream`: a character that is cut at the end of the head is no mistake.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return text !== '' && !/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text);
  } catch {
    return false;
  }
}
