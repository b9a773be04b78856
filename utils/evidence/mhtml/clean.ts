import { isSecretField } from '../../secrets/field.ts';
import { withoutSessions } from '../../secrets/find.ts';
import { decodeQuotedPrintable, encodeQuotedPrintable } from './quoted-printable.ts';

/** A tag with its attributes, as Chromium writes them: each value in double quotes. */
const input = /<input\b(?:[^>"]|"[^"]*")*>/gi;
const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`, 'i');
/** What programs keep for themselves. */
const forPrograms =
  /<script\b[\s\S]*?<\/script>|<meta\b(?![^>]*charset)(?:[^>"]|"[^"]*")*>|\s[\w-]*(?:token|csrf|xsrf|nonce|secret|session)[\w-]*="[^"]*"/gi;

/**
 * A web archive as Chromium makes it (MHTML, RFC 2557), without what a capture never keeps: values of hidden and secret fields,
 * scripts, tokens in attributes, ids of sessions in addresses, and our own overlay. Parts that are no HTML stay byte for byte.
 * @param archive its bytes as Latin-1 text, one character a byte
 * @param overlay the tag of our overlay
 * @throws Error when it is no MHTML
 */
export function cleanMhtml(archive: string, overlay: string): string {
  const boundary = /^Content-Type:\s*multipart\/related;[\s\S]*?boundary="([^"\r\n]{1,100})"/im.exec(archive)?.[1];
  if (boundary === undefined) throw new Error('not a web archive: it names no boundary');
  const [head = '', ...parts] = archive.split(`--${boundary}`);
  return [cleanHead(head), ...parts.map((part) => cleanPart(part, overlay))].join(`--${boundary}`);
}

function cleanPart(part: string, overlay: string): string {
  const end = /\r?\n\r?\n/.exec(part);
  if (!end) return part;
  const head = part.slice(0, end.index);
  const body = part.slice(end.index + end[0].length);
  const isHtml =
    /^Content-Type:\s*text\/html/im.test(head) && /^Content-Transfer-Encoding:\s*quoted-printable/im.test(head);
  return (
    cleanHead(head) + end[0] + (isHtml ? encodeQuotedPrintable(cleanHtml(decodeQuotedPrintable(body), overlay)) : body)
  );
}

function cleanHead(head: string): string {
  return withoutSessions(head);
}

function cleanHtml(html: string, overlay: string): string {
  const shown = html
    .replace(new RegExp(`<${overlay}\\b[\\s\\S]*?</${overlay}>`, 'g'), '')
    .replace(forPrograms, '')
    .replace(input, (tag) => (isSecret(tag) ? tag.replace(attribute('value'), '') : tag));
  return withoutSessions(shown);
}

function isSecret(tag: string): boolean {
  const of = (name: string) => attribute(name).exec(tag)?.[1];
  return isSecretField({
    type: of('type')?.toLowerCase() ?? 'text',
    autocomplete: of('autocomplete') ?? '',
    name: of('name') ?? '',
    id: of('id') ?? '',
    placeholder: of('placeholder') ?? '',
    label: of('aria-label') ?? '',
  });
}
