/**
 * What one cell looks like by itself. `words` is text without a digit. A date or decimal that can be read in two ways is
 * `either`; the others tell which order or sign a column uses.
 */
export const shapes = [
  'text',
  'words',
  'whole',
  'decimal-either',
  'decimal-point',
  'decimal-comma',
  'date',
  'date-either',
  'date-day-first',
  'date-month-first',
  'email',
  'phone',
  'url',
  'yes-no',
] as const;
export type Shape = (typeof shapes)[number];

/** Longer cells are text. */
const mostBytes = 120;

const digit = 1;
const letter = 2;
const at = 4;
const slash = 8;
const wide = 16;
const sign = 32;
const other = 64;

/** What kinds of bytes there are, to tell most cells apart without making strings of them. */
const classes = new Uint8Array(256).fill(other);
classes.fill(digit, 0x30, 0x3a);
classes.fill(letter, 0x41, 0x5b);
classes.fill(letter, 0x61, 0x7b);
classes.fill(wide, 0x80);
classes[0x40] = at;
classes[0x2f] = slash;
for (const character of ' +-.,:()') classes[character.charCodeAt(0)] = sign;

const decoder = new TextDecoder();

/** The shape of the cell between `start` and `end`. An empty cell is text. */
export function shapeOf(bytes: Uint8Array, start: number, end: number): Shape {
  if (end - start > mostBytes) return 'text';
  let seen = 0;
  for (let place = start; place < end; place++) seen |= classes[bytes[place] as number] as number;
  if (seen === digit) return 'whole';
  if ((seen & (digit | at | slash)) === 0) return end - start <= 6 ? wordShape(bytes, start, end) : 'words';
  if (seen === (letter | digit) || ((seen & other) !== 0 && (seen & (at | slash)) === 0)) return 'text';
  const cell = decoder.decode(bytes.subarray(start, end)).trim();
  if ((seen & at) !== 0) return email.test(cell) ? 'email' : 'text';
  if ((seen & letter) !== 0 && url.test(cell)) return 'url';
  if ((seen & digit) === 0) return 'words';
  return decimalShape(cell) ?? dateShape(cell) ?? (isPhone(cell) ? 'phone' : 'text');
}

/** Any address at all: names around it, and several of them, are right in an e-mail column. */
const email = /[^\s@<>]@[^\s@<>]/;
const url = /^https?:\/\/\S+$/i;
const yes = /^(true|false|yes|no|是|否)$/i;

function wordShape(bytes: Uint8Array, start: number, end: number): Shape {
  return yes.test(decoder.decode(bytes.subarray(start, end))) ? 'yes-no' : 'words';
}

const whole = /^[+-]?\d+$/;
const pointed = /^[+-]?(\d+|\d{1,3}(,\d{2,3})+)\.\d+$/;
const comma = /^[+-]?(\d+|\d{1,3}(\.\d{3})+),\d+$/;
/** One sign with three digits after it may part thousands as well as decimals. */
const either = /^[+-]?[1-9]\d{0,2}([.,]\d{3})+$/;

function decimalShape(cell: string): Shape | undefined {
  if (whole.test(cell)) return 'whole';
  if (either.test(cell)) return 'decimal-either';
  if (pointed.test(cell)) return 'decimal-point';
  return comma.test(cell) ? 'decimal-comma' : undefined;
}

const time = String.raw`(?:[,T]? ?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?`;
const yearFirst = new RegExp(String.raw`^\d{4}(?:([-/.])\d{1,2}\1\d{1,2}|年\d{1,2}月\d{1,2}日)${time}$`, 'i');
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(?:19|20)\d{2}${time}$`, 'i');

function dateShape(cell: string): Shape | undefined {
  if (yearFirst.test(cell)) return 'date';
  const parts = yearLast.exec(cell);
  if (!parts) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  if (first === 0 || second === 0 || Math.max(first, second) > 31 || Math.min(first, second) > 12) return undefined;
  if (first > 12) return 'date-day-first';
  return second > 12 ? 'date-month-first' : 'date-either';
}

const phone = /^\+?[\d\s().-]+(?:\/[\d\s.-]+)?(?:(?:x|ext\.?)\s?\d+)?$/i;

function isPhone(cell: string): boolean {
  const digits = cell.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 20 && phone.test(cell);
}
