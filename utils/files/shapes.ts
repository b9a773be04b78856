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
/** `+ - . ,`: what numbers have beside digits. */
const sign = 32;
const gap = 64;
const other = 128;

/** What kinds of bytes there are: most cells are told apart by these, without making strings of them. */
const classes = new Uint8Array(256).fill(other);
classes.fill(digit, 0x30, 0x3a);
classes.fill(letter, 0x41, 0x5b);
classes.fill(letter, 0x61, 0x7b);
classes.fill(wide, 0x80);
classes[0x40] = at;
classes[0x2f] = slash;
for (const character of '+-.,') classes[character.charCodeAt(0)] = sign;
for (const character of ' :()') classes[character.charCodeAt(0)] = gap;

const decoder = new TextDecoder();

/** The shape of the cell between `start` and `end`. An empty cell is words. */
export function shapeOf(bytes: Uint8Array, start: number, end: number): Shape {
  if (end - start > mostBytes) return 'text';
  let seen = 0;
  let digits = 0;
  for (let place = start; place < end; place++) {
    const one = classes[bytes[place] as number] as number;
    seen |= one;
    digits += one & digit;
  }
  if (seen === digit) return 'whole';
  if ((seen & at) !== 0) return isEmail(bytes, start, end) ? 'email' : 'text';
  if (isUrl(bytes, start, end)) return 'url';
  if (digits === 0) return end - start <= 6 ? wordShape(bytes, start, end) : 'words';
  // Texts with digits among their letters; dates have few digits, and none begins with a letter.
  if ((seen & other) !== 0 || digits > mostDigits || classes[bytes[start] as number] === letter) return 'text';
  if (isPlainDate(bytes, start, end)) return 'date';
  const cell = decoder.decode(bytes.subarray(start, end)).trim();
  const shape = (seen & ~(digit | sign)) === 0 ? decimalShape(cell) : undefined;
  return shape ?? dateShape(cell) ?? (digits >= leastPhone && phone.test(cell) ? 'phone' : 'text');
}

/** More digits than these are in no number that is not digits alone, and in no date or phone. */
const mostDigits = 20;
const leastPhone = 7;

/** Any address at all: names around it, and several of them, are right in an e-mail column. */
function isEmail(bytes: Uint8Array, start: number, end: number): boolean {
  for (let place = start + 1; place < end - 1; place++) {
    if (bytes[place] === 0x40 && isPart(bytes[place - 1] as number) && isPart(bytes[place + 1] as number)) return true;
  }
  return false;
}

function isPart(byte: number): boolean {
  return byte > 0x20 && byte !== 0x40 && byte !== 0x3c && byte !== 0x3e;
}

function isUrl(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 10 || ((bytes[start] as number) | 0x20) !== 0x68) return false;
  return /^https?:\/\/\S+$/i.test(decoder.decode(bytes.subarray(start, end)));
}

/** `2024-05-06`, alone or with a time after it. */
function isPlainDate(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start + 4] !== 0x2d || bytes[start + 7] !== 0x2d || end - start < 10) return false;
  for (const place of [0, 1, 2, 3, 5, 6, 8, 9]) if (classes[bytes[start + place] as number] !== digit) return false;
  if (end - start === 10) return true;
  const next = bytes[start + 10];
  return (
    (next === 0x20 || next === 0x54) && classes[bytes[start + 11] as number] === digit && bytes[start + 13] === 0x3a
  );
}

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
