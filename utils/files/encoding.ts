import { Characters } from './characters.ts';
import type { Encoding } from './report.ts';

/** An answer about a sample. Not `sure` when the sample holds too little outside ASCII to tell. */
export interface EncodingGuess {
  encoding: Encoding;
  sure: boolean;
}

/** How many characters outside ASCII make UTF-8 beyond doubt: two bytes of GB 18030 can look like one of them by chance. */
const enough = 4;

/** The encoding that the mark at the start of a file names, with the mark's length. */
export function markedEncoding(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8-bom', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

/**
 * UTF-16 without a mark: every line end, comma, tab and quote has a zero byte on one side, always the same.
 * Stray zero bytes in other text do not stand so.
 */
export function unmarkedUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  let little = 0;
  let big = 0;
  let marks = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] as number;
    if (byte !== 0x0a && byte !== 0x2c && byte !== 0x09 && byte !== 0x22 && byte !== 0x3b) continue;
    marks++;
    if (at % 2 === 0 && sample[at + 1] === 0) little++;
    else if (at % 2 === 1 && sample[at - 1] === 0) big++;
  }
  if (little > marks * 0.8) return 'utf-16le';
  if (big > marks * 0.8) return 'utf-16be';
  return undefined;
}

/**
 * Guesses the encoding of text in which ASCII is itself: UTF-8, then GB 18030, then Windows-1252, which takes anything.
 * The sample should begin at the first byte outside ASCII; it may end within a character.
 */
export function guessEncoding(sample: Uint8Array): EncodingGuess {
  const characters = new Characters();
  characters.write(sample);
  const { wide } = characters;
  const bad = characters.bad.total;
  if (bad === 0) return { encoding: 'utf-8', sure: wide >= enough };
  // A few bad bytes among good characters are damage, not another encoding.
  if (wide > bad * 3) return { encoding: 'utf-8', sure: true };
  if (looksGb18030(sample)) return { encoding: 'gb18030', sure: true };
  return { encoding: 'windows-1252', sure: true };
}

/**
 * Nearly all text in GB 18030 uses the two bytes of GB 2312, both from 0xA1 up. Western text has an ASCII letter after
 * most accented ones, and other alphabets leave half a pair at the end of every second word. Their small letters lie from
 * 0xE0 up, where GB 2312 keeps its rare characters.
 */
function looksGb18030(sample: Uint8Array): boolean {
  let common = 0;
  let everyday = 0;
  let rare = 0;
  let bad = 0;
  for (let at = 0; at < sample.length; at++) {
    const lead = sample[at] as number;
    if (lead < 0x80) continue;
    const trail = sample[at + 1];
    if (trail === undefined) break;
    if (lead >= 0xa1 && trail >= 0xa1 && trail !== 0xff) {
      common++;
      if (lead <= 0xd7) everyday++;
    } else if (trail >= 0x30 && trail <= 0x39) at += 2;
    else if (lead > 0x80 && trail >= 0x40 && trail !== 0x7f && trail !== 0xff) rare++;
    else {
      bad++;
      continue;
    }
    at++;
  }
  return everyday * 2 > common && common >= rare * 3 && bad * 8 <= common;
}
