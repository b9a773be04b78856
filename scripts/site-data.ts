import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Checks the sites while the extension is built, and puts what came of it into the build as data. Checked anew in every page and at every
 * start of the background, they cost more time than all else that a page does before it shows something.
 */
export function siteData(): Plugin {
  return {
    name: 'clean-exit:site-data',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      return definesSites(id, code) ? { code: await asData(id), map: null } : undefined;
    },
  };
}

/** Whether the exports of a module are sites, each checked by `defineSite`. */
export function definesSites(file: string, code: string): boolean {
  return /\/sites\/(?!schema)(?:[\w-]+\/)*[\w-]+\.ts$/.test(file) && code.includes(' = defineSite({');
}

/**
 * What a module of sites exports, as a module of data: `JSON.parse` reads it faster than the same in JavaScript is read.
 * @param file its path
 * @throws Error when one of its sites is not as the schema wants it
 */
export async function asData(file: string): Promise<string> {
  const exported: Record<string, unknown> = await import(pathToFileURL(file).href);
  const lines = Object.entries(exported).map(([name, value]) => {
    return `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
  });
  return lines.join('');
}
