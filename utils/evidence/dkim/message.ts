import { textOfBytes } from './latin.ts';

/** One header field as it stands in the mail. */
export interface HeaderField {
  /** Lower case. */
  name: string;
  /** From its name to its end, lines folded as they were, without the last line's end. */
  raw: string;
}

export interface RawMessage {
  fields: readonly HeaderField[];
  body: string;
}

/** Fields of one mail that are looked at. */
const mostFields = 2000;

/**
 * Parts a mail into its fields and its body, one character a byte. Lines end with CRLF on their way (RFC 5322, 2.1); programs
 * that save a mail with other ends did not have it signed that way, so CRLF is put back.
 */
export function parseMessage(bytes: Uint8Array): RawMessage {
  const text = textOfBytes(bytes).replace(/\r\n|\r|\n/g, '\r\n');
  const blank = text.startsWith('\r\n') ? 0 : text.indexOf('\r\n\r\n');
  const head = blank === -1 ? text : text.slice(0, blank);
  const body = blank === -1 ? '' : text.slice(blank === 0 ? 2 : blank + 4);
  const fields = head.split(/\r\n(?![ \t])/, mostFields).flatMap((raw) => {
    const name = /^([!-9;-~]+)[ \t]*:/.exec(raw)?.[1];
    return name === undefined ? [] : [{ name: name.toLowerCase(), raw }];
  });
  return { fields, body };
}
