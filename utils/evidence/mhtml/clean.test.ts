import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cleanMhtml } from './clean.ts';
import { decodeQuotedPrintable, encodeQuotedPrintable } from './quoted-printable.ts';

const archiveOf = (html: string) =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://crm.example/bill?sid=planted-address-1',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--abc----"',
    '',
    '',
    '------MultipartBoundary--abc----',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://crm.example/bill?sid=planted-address-2',
    '',
    encodeQuotedPrintable(html),
    '------MultipartBoundary--abc----',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://crm.example/logo.png',
    '',
    'iVBORw0KGgo=',
    '',
    '------MultipartBoundary--abc------',
    '',
  ].join('\r\n');

test('keeps what a person saw, and nothing that signs anyone in', () => {
  const html = `<p>续订已关闭 = off</p><input type="hidden" name="x" value="planted-1"><input value="planted-2" type="password">
    <input type="text" name="q" value="seen"><script>planted(3)</script><meta name="csrf-token" content="planted-4">
    <div data-csrf-token="planted-5" id="row">row</div><a href="/next?sid=planted-6&amp;page=2">next</a>
    <our-overlay><template shadowmode="closed">planted-7</template></our-overlay>`;
  const cleaned = cleanMhtml(archiveOf(html), 'our-overlay');
  expect(cleaned).not.toContain('planted');
  const [, , body = ''] =
    cleaned.split('------MultipartBoundary--abc----')[1]?.match(/^([\s\S]*?\r\n\r\n)([\s\S]*)$/) ?? [];
  const shown = decodeQuotedPrintable(body);
  for (const kept of ['<p>续订已关闭 = off</p>', 'value="seen"', '<div id="row">row</div>', 'page=2'])
    expect(shown).toContain(kept);
  expect(cleaned).toContain('iVBORw0KGgo=');
});

test('leaves an archive without secrets as it is, line for line', () => {
  const archive = archiveOf('<p>Renewal is off</p>').replaceAll(/\?sid=planted-address-\d/g, '');
  expect(cleanMhtml(archive, 'our-overlay')).toBe(archive);
});

test('what is no archive is refused', () => {
  expect(() => cleanMhtml('<html>', 'our-overlay')).toThrow('not a web archive');
});

describe('quoted-printable', () => {
  it('says any text so that it comes back, in lines of at most 76', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = text.toWellFormed().replaceAll('\r', '');
        const coded = encodeQuotedPrintable(clean);
        expect(decodeQuotedPrintable(coded).replaceAll('\r\n', '\n')).toBe(clean);
        for (const line of coded.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
      }),
    );
  });
});
