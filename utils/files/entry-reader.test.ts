import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, finding, gb18030, ids } from './testing.ts';

const card = (at: number) =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nN:Test;Contact ${at};;;\r\nFN:Contact ${at} 测试\r\nitem1.EMAIL;TYPE=work:p${at}@example.invalid\r\nNOTE:first line\\nsecond\r\n  and a folded one\r\nEND:VCARD\r\n`;
const cards = (count: number) => Array.from({ length: count }, (_, at) => card(at)).join('');

const event = (at: number) =>
  `BEGIN:VEVENT\r\nUID:${at}@example.invalid\r\nDTSTART;TZID=Asia/Shanghai:20250304T0506\r\nSUMMARY:Visit ${at}\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nEND:VALARM\r\nEND:VEVENT\r\n`;
const calendar = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Practice//EN\r\nBEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\nBEGIN:STANDARD\r\nTZOFFSETTO:+0800\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n${event(1)}${event(2)}BEGIN:VTODO\r\nUID:3\r\nEND:VTODO\r\nEND:VCALENDAR\r\n`;

describe('whole', () => {
  test('cards are counted, with their fields as columns', async () => {
    expect(await check(cards(12), 'contacts.vcf')).toMatchObject({
      kind: 'vcard',
      verdict: 'whole',
      findings: [],
      tables: [{ path: 'contacts.vcf', rows: 12, columns: ['VERSION', 'N', 'FN', 'EMAIL', 'NOTE'] }],
    });
  });

  test('entries of a calendar are counted by kind; its time zones are none', async () => {
    expect(await check(calendar, 'calendar.ics')).toMatchObject({
      kind: 'icalendar',
      verdict: 'whole',
      findings: [],
      tables: [
        { part: 'VEVENT', rows: 2, columns: ['UID', 'DTSTART', 'SUMMARY'] },
        { part: 'VTODO', rows: 1 },
      ],
    });
  });

  test.each([
    ['line ends of Unix', cards(3).replaceAll('\r\n', '\n')],
    ['small letters', cards(3).replaceAll('BEGIN:VCARD', 'begin:vcard').replaceAll('END:VCARD', 'end:vcard')],
    ['blank lines between', cards(3).replaceAll('END:VCARD\r\n', 'END:VCARD\r\n\r\n')],
    ['a mark', `\ufeff${cards(3)}`],
    ['no last line end', cards(3).trimEnd()],
    [
      'quoted-printable that goes on',
      cards(3).replaceAll(
        'VERSION:3.0',
        'VERSION:2.1\r\nX;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=\r\n=AE=\r\n=A2',
      ),
    ],
    [
      'base64 that is not folded',
      cards(3).replaceAll('VERSION:3.0', 'VERSION:2.1\r\nPHOTO;BASE64;JPEG:abcd\r\nefgh=\r\n'),
    ],
    ['names that are folded, as Mozilla wrote them', cards(3).replaceAll(/^(VERSION|FN):/gm, '$1\r\n :')],
    ['rows of blanks between', cards(3).replaceAll('END:VCARD\r\n', 'END:VCARD\r\n\r\n  \r\n')],
    ['an agent', `BEGIN:VCARD\r\nAGENT:\r\n${card(2)}FN:x\r\nEND:VCARD\r\n${cards(2)}`],
    ['a very long line', cards(3).replaceAll('first line', 'x'.repeat(500_000))],
  ])('%s', async (_name, text) => {
    const report = await check(text, 'contacts.vcf');
    expect(report).toMatchObject({ verdict: 'whole', findings: [], tables: [{ rows: 3 }] });
  });

  test('a character that folding cut in two', async () => {
    const bytes = new TextEncoder().encode(cards(8));
    const at = bytes.indexOf(0xe6) + 1;
    const folded = Uint8Array.from([...bytes.subarray(0, at), 0x0d, 0x0a, 0x20, ...bytes.subarray(at)]);
    expect((await check(folded, 'a.vcf')).findings).toEqual([]);
    const lost = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1)]);
    expect(ids(await check(lost, 'a.vcf'))).toEqual(['bad-bytes']);
  });

  test('GB 18030, as phones in China write it', async () => {
    const report = await check(gb18030(cards(3)), 'a.vcf');
    expect(report).toMatchObject({ findings: [], tables: [{ encoding: 'gb18030', rows: 3 }] });
  });

  test('a calendar without entries is doubtful', async () => {
    const text = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n';
    expect(ids(await check(text, 'a.ics'))).toEqual(['no-rows']);
  });
});

describe('damage', () => {
  test.each([
    ['a card', cards(1)],
    ['a calendar', calendar],
  ])('%s cut off anywhere', async (_name, text) => {
    const whole = text.trimEnd().length;
    for (let length = 'BEGIN:VCALENDAR\r\n'.length; length < whole; length++) {
      expect([length, ...ids(await check(text.slice(0, length), 'a.vcf'))]).toContain('entry-cut-off');
    }
    expect(ids(await check(text.slice(0, whole), 'a.vcf'))).toEqual([]);
  });

  test('an entry without its end, its beginning, or a whole line', async () => {
    const [one, two, three] = [card(1), card(2), card(3)];
    const noEnd = await check(one + two.replace('END:VCARD\r\n', '') + three, 'a.vcf');
    expect(finding(noEnd, 'entry-open')).toMatchObject({ values: { total: 1, rows: '9' }, place: { row: 9 } });
    const noBegin = await check(one + two.replace('BEGIN:VCARD\r\n', '') + three, 'a.vcf');
    expect(finding(noBegin, 'entry-stray')).toMatchObject({ place: { row: 9 } });
    const loose = await check(one.replace('\r\n  and', '\r\nand'), 'a.vcf');
    expect(ids(loose)).toEqual(['entry-line']);
  });

  test('any changed byte of a line that begins or ends an entry', async () => {
    const text = cards(3);
    for (const mark of ['BEGIN:VCARD', 'END:VCARD']) {
      const start = text.indexOf(mark, card(0).length);
      for (let at = start; at < start + mark.length; at++) {
        const bytes = new TextEncoder().encode(text);
        const place = new TextEncoder().encode(text.slice(0, at)).length;
        bytes[place] = (bytes[place] as number) ^ 0x01;
        expect((await check(bytes, 'a.vcf')).verdict).toBe('damaged');
      }
    }
  });

  test('entries within entries without end', async () => {
    const report = await check(`BEGIN:VCALENDAR\n${'BEGIN:A\n'.repeat(50_000)}`, 'a.ics');
    expect(ids(report)).toEqual(['entry-cut-off', 'entry-open', 'no-rows']);
  });

  test('lines in any order give a report', async () => {
    const line = fc.constantFrom(
      'BEGIN:VCARD',
      'END:VCARD',
      'BEGIN:X',
      'END:X',
      'FN:x',
      'AGENT:',
      ' y',
      'z',
      '',
      'A;B=',
      ':',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (list) => {
        expect(ids(await check(`BEGIN:VCARD\n${list.join('\n')}`, 'a.vcf'))).not.toContain('read-failed');
      }),
      { numRuns: 300 },
    );
  });
});
