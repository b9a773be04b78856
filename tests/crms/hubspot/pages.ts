import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { HubSpotOptions } from './options.ts';

const folder = new URL('./page/', import.meta.url);
const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

type PageFile = { contentType: string; body: string };

/** The single-page app: its one HTML page and its files by path. */
export type Pages = { index: string; files: ReadonlyMap<string, PageFile> };

/** Reads the app from disk once. Each call gives it a new build name and, like a styled-components build, new class names. */
export async function loadPages(options: HubSpotOptions): Promise<Pages> {
  const build = randomBytes(4).toString('hex');
  const base = `/static/${build}/`;
  const classNames = makeClassNames(await readFile(new URL('styles.css', folder), 'utf8'), build);
  const files = new Map<string, PageFile>();
  for (const path of await readdir(folder, { recursive: true })) {
    const contentType = contentTypes[extname(path)];
    if (!contentType) continue;
    const text = await readFile(new URL(path, folder), 'utf8');
    const body = path.endsWith('.css') ? text.replace(classPattern, (_, name) => `.${classNames[name]}`) : text;
    files.set(base + path, { contentType, body });
  }
  files.set(`${base}class-names.js`, {
    contentType: contentTypes['.js'] ?? '',
    body: `export const classNames = ${JSON.stringify(classNames)};\n`,
  });
  const html = await readFile(new URL('index.html', folder), 'utf8');
  return { index: fillIn(html, base, options), files };
}

const classPattern = /\.([a-z][A-Za-z]*)/g;

/** `.toolbar` in the style sheet becomes `.sc-1f0c9a2b` here, another name in the next build. */
function makeClassNames(css: string, build: string): Record<string, string> {
  const names = new Set(Array.from(css.matchAll(classPattern), ([, name]) => name ?? ''));
  const hashed = (name: string) =>
    createHash('sha256')
      .update(build + name)
      .digest('hex')
      .slice(0, 8);
  return Object.fromEntries([...names].map((name) => [name, `sc-${hashed(name)}`]));
}

function fillIn(html: string, base: string, { language, pace, wording }: HubSpotOptions): string {
  return html
    .replaceAll('%BASE%', base)
    .replaceAll('%LANGUAGE%', language)
    .replaceAll('%PACE%', pace)
    .replaceAll('%WORDING%', wording);
}
