/** Deeper than any event of ours; stops a hostile line from exhausting the stack. */
const deepest = 64;

/**
 * JSON with one spelling only: keys sorted by UTF-16 code unit at every depth, no white space, numbers and strings as
 * `JSON.stringify` writes them (RFC 8785, except that a lone surrogate stays escaped instead of being refused).
 *
 * @throws TypeError for what JSON would drop or change silently: undefined, NaN, infinities, functions, symbols, bigints,
 * dates and other class instances, holes in arrays, nesting deeper than 64.
 */
export function canonical(value: unknown): string {
  return write(value, '$', 0);
}

function write(value: unknown, path: string, depth: number): string {
  if (depth > deepest) throw new TypeError(`${path}: nested too deeply`);
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) {
    return `[${Array.from(value, (member, index) => write(member, `${path}[${index}]`, depth + 1)).join(',')}]`;
  }
  if (isPlain(value)) {
    const members = Object.keys(value).sort();
    return `{${members.map((key) => `${JSON.stringify(key)}:${write(value[key], `${path}.${key}`, depth + 1)}`).join(',')}}`;
  }
  throw new TypeError(
    `${path}: ${typeof value === 'object' ? 'an object of a class' : String(value)} has no JSON form`,
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
