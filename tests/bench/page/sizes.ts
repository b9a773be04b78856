import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CleanExitBrowser } from '../../e2e/browser.ts';

export interface Size {
  name: string;
  /** Bytes as they lie in the package, and compressed by gzip -9. */
  raw: number;
  gzip: number;
}

/** Size of files together; each is compressed by itself. */
export function sizeOf(name: string, folder: string, files: string[]): Size {
  const contents = files.map((file) => readFileSync(path.join(folder, file)));
  return {
    name,
    raw: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

/** Size of everything an extension page loads: itself, scripts and styles. */
export async function sizeOfPage(browser: CleanExitBrowser, folder: string, file: string): Promise<Size> {
  const files = new Set<string>();
  const page = await browser.context.newPage();
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol === 'chrome-extension:') files.add(pathname.slice(1));
  });
  await page.goto(`chrome-extension://${browser.extensionId}/${file}`, { waitUntil: 'networkidle' });
  await page.close();
  return sizeOf(file, folder, [...files]);
}
