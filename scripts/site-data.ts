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
 * What a module of sites exports, as a module of data. Each part of a site is parsed when it is first read: a page that shows one CRM reads
 * of the others no more than where they are.
 * @param file its path
 * @throws Error when one of its sites is not as the schema wants it
 */
export async function asData(file: string): Promise<string> {
  const exported: Record<string, object> = await import(pathToFileURL(file).href);
  const lines = Object.entries(exported).map(([name, value]) => {
    const parts = Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, JSON.stringify(part)]);
    return `export const ${name} = /* @__PURE__ */ parsedWhenRead(${JSON.stringify(Object.fromEntries(parts))});\n`;
  });
  return `const parsedWhenRead = ${parsedWhenRead};\n${lines.join('')}`;
}

/** An object of these parts, each of them JSON until it is read. It stands in the build as it stands here, so it may use nothing else. */
function parsedWhenRead(parts: Record<string, string>): object {
  const whole = {};
  for (const [key, json] of Object.entries(parts)) {
    Object.defineProperty(whole, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = JSON.parse(json);
        Object.defineProperty(whole, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return whole;
}
