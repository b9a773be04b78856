import { expect, test } from 'vitest';
import { gb18030, latin1, utf16 } from './testing.ts';
import { Transcoder } from './transcoder.ts';

test.each([
  ['gb18030', gb18030('客户,a')],
  ['utf-16le', utf16('\ufeff客户,a', 'le')],
  ['utf-16be', utf16('\ufeff客户,a', 'be')],
] as const)('%s becomes UTF-8, byte for byte', (encoding, bytes) => {
  const transcoder = new Transcoder(encoding);
  const parts = [...bytes].map((byte) => [...transcoder.write(Uint8Array.of(byte))]);
  expect(new TextDecoder().decode(Uint8Array.from([...parts.flat(), ...transcoder.end()]))).toBe('客户,a');
});

test('Windows-1252 becomes UTF-8', () => {
  expect(new TextDecoder().decode(new Transcoder('windows-1252').write(latin1('Größe')))).toBe('Größe');
});

test('half a character at the end becomes the sign for a lost one', () => {
  const transcoder = new Transcoder('utf-16le');
  transcoder.write(Uint8Array.of(0x61, 0x00, 0x62));
  expect(new TextDecoder().decode(transcoder.end())).toBe('\ufffd');
});
