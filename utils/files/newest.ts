/** Columns that tell when a record was last changed, or made. */
const changeColumn =
  /^((last )?(modified|updated|changed|activity|edited)( (date|time|at|on))?( ?\(.*\))?|(last )?(modify|modification|update|change) (date|time)|(date|time) (last )?(modified|updated)|lastmodifieddate|systemmodstamp|modifiedon|updated_?at|hs_lastmodifieddate|(create|created|creation)( ?(date|time|at|on|_at))?|createdate|createddate|createdon|最后(修改|更新|活动)(时间|日期)|(修改|更新|创建)(时间|日期))$/i;

/** Whether a column of this name tells when its records were changed or made. */
export function tellsChange(name: string): boolean {
  return changeColumn.test(name.trim());
}

const decoder = new TextDecoder();
/** No date and time is longer. */
const mostBytes = 40;
const yearFirst = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]+(\d{1,2}):(\d{2}))?/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:,?\s+(\d{1,2}):(\d{2}))?/;

/** The newest moment that stands in some columns of a table, in milliseconds since 1970. Clocks are taken for UTC. */
export class Newest {
  at = Number.NEGATIVE_INFINITY;
  /** The beginning of the newest cell written `2024-05-06…`: of such cells only a later one is read. */
  readonly #plain = new Uint8Array(16);

  cell(bytes: Uint8Array, start: number, end: number): void {
    if (end - start < 8 || end - start > mostBytes) return;
    const plain = bytes[start + 4] === 0x2d && bytes[start + 7] === 0x2d;
    if (plain && !this.#isLater(bytes, start, end)) return;
    const at = momentOf(decoder.decode(bytes.subarray(start, end)).trim());
    if (at > this.at) this.at = at;
    if (plain && Number.isFinite(at)) this.#plain.fill(0).set(bytes.subarray(start, Math.min(end, start + 16)));
  }

  #isLater(bytes: Uint8Array, start: number, end: number): boolean {
    const length = Math.min(16, end - start);
    for (let at = 0; at < length; at++) {
      const [one, other] = [bytes[start + at] as number, this.#plain[at] as number];
      if (one !== other) return one > other;
    }
    return false;
  }
}

/** Where day and month can be read both ways the later one counts. */
function momentOf(cell: string): number {
  const [, year, month, day, hour, minute] = yearFirst.exec(cell) ?? [];
  if (year) return moment(year, month, day, hour, minute);
  const [, first, second, last, lastHour, lastMinute] = yearLast.exec(cell) ?? [];
  if (!last) return Number.NEGATIVE_INFINITY;
  return Math.max(moment(last, first, second, lastHour, lastMinute), moment(last, second, first, lastHour, lastMinute));
}

function moment(year = '', month = '', day = '', hour = '0', minute = '0'): number {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return Number.NEGATIVE_INFINITY;
  return Date.UTC(Number(year), m - 1, d, Number(hour), Number(minute));
}
