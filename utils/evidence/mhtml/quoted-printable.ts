/** RFC 2045 allows 76, with the soft break, and a coded space at the end. */
const longestLine = 73;

/** Text of a quoted-printable body in UTF-8 (RFC 2045, 6.7). */
export function decodeQuotedPrintable(body: string): string {
  const bytes: number[] = [];
  const joined = body.replace(/=[ \t]*\r?\n/g, '');
  for (let at = 0; at < joined.length; at += 1) {
    const coded = joined[at] === '=' ? /^[0-9a-f]{2}/i.exec(joined.slice(at + 1, at + 3))?.[0] : undefined;
    bytes.push(coded ? Number.parseInt(coded, 16) : joined.charCodeAt(at) & 0xff);
    if (coded) at += 2;
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}

/** A text as a quoted-printable body in UTF-8, lines parted by CRLF. */
export function encodeQuotedPrintable(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => {
      let written = '';
      let width = 0;
      for (const byte of new TextEncoder().encode(line)) {
        const plain = byte >= 32 && byte < 127 && byte !== 61;
        const next = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
        if (width + next.length > longestLine) {
          written += '=\r\n';
          width = 0;
        }
        written += next;
        width += next.length;
      }
      // White space at the end of a line would be lost on the way.
      return written.replace(/[ ]$/, '=20');
    })
    .join('\r\n');
}
