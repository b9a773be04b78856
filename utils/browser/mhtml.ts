import { browser } from 'wxt/browser';

/** The first archive in a browser's life can now and then not be read (measured, Chromium 156: 5 of 10); later ones can. */
const tries = 3;
/** Larger ones are not kept, in bytes. */
const largest = 50_000_000;

/**
 * A tab's page as a web archive, as the browser makes it: Latin-1 text, one character a byte. To be called in a page of the extension: a
 * service worker can't read what the browser makes.
 * @throws Error where the browser makes none, or one that is too large
 */
export async function takeMhtml(tabId: number): Promise<string> {
  const bytes = await readMhtml(tabId, tries);
  if (bytes.length > largest) throw new Error(`the web archive has ${bytes.length} bytes, and ${largest} are kept`);
  return latin(bytes);
}

async function readMhtml(tabId: number, left: number): Promise<Uint8Array> {
  try {
    const archive = await browser.pageCapture.saveAsMHTML({ tabId });
    if (!archive) throw new Error('the browser made no web archive');
    return new Uint8Array(await archive.arrayBuffer());
  } catch (error) {
    if (left <= 1) throw error;
    return readMhtml(tabId, left - 1);
  }
}

/** One character a byte: Latin-1 as the standard has it, which `TextDecoder` does not. */
function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}
