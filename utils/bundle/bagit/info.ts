import { type BagFinding, found } from './finding.ts';
import type { TagLine } from './tag-text.ts';

/** What bag-info.txt holds: labels may come again, in their order. */
export type BagInfo = { label: string; value: string }[];

/**
 * bag-info.txt (RFC 8493, 2.2.2): label, colon, one blank, value; a line that begins with a blank goes on with the value before it.
 * The drafts before 1.0 leave the blanks around the colon free.
 */
export function readInfo(name: string, lines: readonly TagLine[], strict: boolean, findings: BagFinding[]): BagInfo {
  const info: BagInfo = [];
  for (const { number: line, text } of lines) {
    if (text.trim() === '') continue;
    const last = info.at(-1);
    if (/^[ \t]/.test(text) && last) {
      last.value += ` ${text.trim()}`;
      continue;
    }
    const [, label, value] =
      (strict ? /^([^:\s](?:[^:]*[^:\s])?):(?:[ \t](.*))?$/ : /^([^:]*[^:\s])\s*:(.*)$/).exec(text) ?? [];
    // Without the blank only an empty value can be meant.
    if (label === undefined) findings.push(found('info-line', name, { line }));
    else info.push({ label: label.trim(), value: value?.trim() ?? '' });
  }
  return info;
}

/** Payload-Oxum against what is there: bytes and number of payload files. */
export function checkOxum(
  name: string,
  info: BagInfo,
  payload: { bytes: number; files: number },
  findings: BagFinding[],
): void {
  const said = info.filter(({ label }) => label.toLowerCase() === 'payload-oxum').map(({ value }) => value);
  if (said.length > 1) findings.push(found('oxum-twice', name));
  for (const oxum of new Set(said)) {
    const [, bytes, files] = /^(\d{1,15})\.(\d{1,15})$/.exec(oxum) ?? [];
    if (files === undefined) findings.push(found('oxum-form', name));
    else if (Number(bytes) !== payload.bytes || Number(files) !== payload.files)
      findings.push(found('oxum-differs', name, { said: oxum, found: `${payload.bytes}.${payload.files}` }));
  }
}
