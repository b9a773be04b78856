const encoder = new TextEncoder();

/** Names that Windows keeps for devices, whatever the ending. */
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;

/** Most file systems end at 255 bytes a name; the rest is room for endings such as `.check.json`. */
const longest = 180;

/**
 * A file name that every common system can unpack, that leads nowhere else, and that needs no escaping in a manifest:
 * `%` would have to be `%25` there (RFC 8493, 2.1.3), and then `sha256sum -c` looks for another file.
 *
 * @param taken names already given in the same folder; the new one is added. Compared without case: Windows and macOS do.
 */
export function safeName(name: string, taken: Set<string> = new Set()): string {
  const clean = plain(name);
  const { stem, ending } = split(clean);
  for (let count = 1; ; count += 1) {
    const candidate = shorten(stem, (count === 1 ? '' : `-${count}`) + ending);
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}

function plain(name: string): string {
  const clean = name
    .toWellFormed()
    .normalize('NFC')
    // Control and format characters (line breaks, text direction, zero width), separators, and what Windows forbids.
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*%]/gu, '_')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  if (clean === '') return 'file';
  return device.test(clean) ? `_${clean}` : clean;
}

function split(name: string): { stem: string; ending: string } {
  const ending = /\.[\p{L}\p{N}]{1,12}$/u.exec(name)?.[0] ?? '';
  return { stem: name.slice(0, name.length - ending.length), ending };
}

function shorten(stem: string, ending: string): string {
  const characters = Array.from(stem);
  while (encoder.encode(characters.join('') + ending).length > longest) characters.pop();
  return characters.join('').trimEnd() + ending;
}

/** `20261121T214800Z`: ISO 8601 basic form, sortable and free of characters that file systems refuse. */
export function basicTime(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, '');
}

/** The bundle's name without `.zip`, which is also its one top folder: `clean-exit-hubspot-123456-20261121T214800Z`. */
export function bundleName(site: string, account: string | undefined, at: Date): string {
  const words = [site, account ?? ''].map((word) => word.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, ''));
  return ['clean-exit', ...words.map((word) => word.slice(0, 40)), basicTime(at)].filter(Boolean).join('-');
}
