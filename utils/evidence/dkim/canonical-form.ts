/** The two ways in which a mail is written before it is hashed (RFC 6376, 3.4). */
export type CanonicalForm = 'simple' | 'relaxed';

/** A field as it is hashed, without a line's end. */
export function canonicalField(raw: string, form: CanonicalForm): string {
  if (form === 'simple') return raw;
  const colon = raw.indexOf(':');
  const value = raw
    .slice(colon + 1)
    .replaceAll('\r\n', '')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return `${raw.slice(0, colon).trimEnd().toLowerCase()}:${value}`;
}

/** A body as it is hashed. */
export function canonicalBody(body: string, form: CanonicalForm): string {
  const lines =
    form === 'simple'
      ? body
      : body
          .replace(/[ \t]+/g, ' ')
          .replaceAll(' \r\n', '\r\n')
          .replace(/ $/, '');
  const kept = withoutEmptyLines(lines);
  if (kept === '') return form === 'simple' ? '\r\n' : '';
  return `${kept}\r\n`;
}

/** Line ends at the end go. By hand: a pattern for it takes time that grows with the square of a body of empty lines. */
function withoutEmptyLines(text: string): string {
  let end = text.length;
  while (end >= 2 && text[end - 1] === '\n' && text[end - 2] === '\r') end -= 2;
  return text.slice(0, end);
}
