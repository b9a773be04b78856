import { createHash } from 'node:crypto';

/** A class of ours in a style sheet: `.card`. A name with a hyphen, `.slds-button`, is the vendor's own and stays. */
const ours = /\.([a-z][A-Za-z0-9]*)(?![\w-])/g;

/** Names for the classes of these style sheets that nobody could know before this build. */
export function makeClassNames(sheets: readonly string[], build: string): Record<string, string> {
  const names = new Set(sheets.flatMap((css) => Array.from(css.matchAll(ours), ([, name = '']) => name)));
  return Object.fromEntries([...names].map((name) => [name, `sc-${hash(build + name)}`]));
}

export function renameClasses(css: string, classNames: Readonly<Record<string, string>>): string {
  return css.replace(ours, (_, name: string) => `.${classNames[name]}`);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
