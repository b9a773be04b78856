import { type Der, tags } from '../der.ts';

/**
 * A moment as ISO 8601: GeneralizedTime (`YYYYMMDDhhmmss[.s…]Z`; RFC 3161, 2.4.2) or UTCTime (`YYMMDDhhmmssZ`, 1950 to 2049; RFC 5280, 4.1.2.5.1).
 * @throws RangeError when it is neither
 */
export function momentOf({ tag, content }: Der): string {
  const said = String.fromCharCode(...content.subarray(0, 40));
  const text = tag === tags.utcTime ? `${Number(said.slice(0, 2)) < 50 ? 20 : 19}${said}` : said;
  const [, year, month, day, hour, minute, second, part = ''] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/.exec(text) ?? [];
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${part.slice(0, 4)}Z`);
  if (Number.isNaN(at) || (tag !== tags.time && tag !== tags.utcTime)) throw new RangeError('not a time');
  return new Date(at).toISOString();
}
