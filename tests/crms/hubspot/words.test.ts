import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Text } from '../../../utils/text.ts';
import { makeData, objectNames } from './data.ts';

const folder = new URL('./page/', import.meta.url);
const { words } = (await import(new URL('words.js', folder).href)) as { words: Record<string, Text> };
const source = await readSource();

describe('the words of the pages', () => {
  it('are there in both languages with the same places', () => {
    for (const [key, text] of Object.entries(words)) {
      expect(text.en, key).not.toBe('');
      expect(places(text['zh-CN']), key).toEqual(places(text.en));
    }
  });

  it('are Chinese in Chinese, apart from names that stay', () => {
    const same = Object.keys(words).filter((key) => words[key]?.en === words[key]?.['zh-CN']);
    expect(same).toEqual(['defaults.hubId']);
  });

  it('have no key that no page uses', () => {
    const templates = Array.from(source.matchAll(/`([a-z]\w*\.[^`\s/]*\$\{[^`]*)`/g), ([, template = '']) =>
      template
        .split(/\$\{[^}]*\}/)
        .map(literally)
        .join('.+'),
    );
    const used = (key: string) =>
      source.includes(`'${key}'`) || templates.some((template) => new RegExp(`^${template}$`).test(key));
    expect(Object.keys(words).filter((key) => !used(key))).toEqual([]);
  });

  it('lack no key that a page names', () => {
    const named = Array.from(
      source.matchAll(/\b(?:text|say|button|menuItem|link)\(\s*'([^']+)'/g),
      ([, key = '']) => key,
    );
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((key) => !(key in words))).toEqual([]);
  });

  it('name every column of every record', () => {
    const data = makeData({ contacts: 1, companies: 1, deals: 1 }, 1);
    const columns = objectNames.flatMap((name) => Object.keys(data[name][0] ?? {}));
    expect(columns.filter((column) => !(`column.${column}` in words))).toEqual([]);
  });
});

async function readSource(): Promise<string> {
  const paths = (await readdir(folder, { recursive: true })).filter(
    (path) => path.endsWith('.js') && path !== 'words.js',
  );
  return (await Promise.all(paths.map((path) => readFile(new URL(path, folder), 'utf8')))).join('\n');
}

function places(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
