import { expect, it } from 'vitest';
import { mediaTypeOf } from './media-type.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it.each([
  ['application/pdf', bytes('%PDF-1.7 …')],
  ['image/png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
  ['image/jpeg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
  ['image/webp', bytes('RIFF1234WEBPVP8 ')],
  ['image/heic', bytes('\0\0\0\x18ftypheic')],
  ['application/vnd.ms-outlook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['application/zip', bytes('PK\x03\x04…')],
  ['text/plain', bytes('审批单\n')],
  ['text/plain', bytes('文').subarray(0, 3)],
  ['text/plain', bytes('<svg onload="alert(1)"/>')],
  ['application/octet-stream', new Uint8Array([1, 2, 3])],
  ['application/octet-stream', new Uint8Array([0xc3, 0x28, 0x41])],
  ['application/octet-stream', new Uint8Array()],
])('knows %s by its bytes', (mediaType, head) => {
  expect(mediaTypeOf(head)).toBe(mediaType);
});

it('a character that the head cuts in two is no mistake', () => {
  expect(mediaTypeOf(bytes('凭证').subarray(0, 5))).toBe('text/plain');
});
