import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

const userInterface = /^(react|react-dom|react-aria-components|react-i18next|zustand)($|\/)/;
const store = /^dexie/;
const browserApi = /^(wxt|@webext-core)($|\/)/;

/**
 * What each room may import of ours, by the path of the imported file, and which packages it must not know. The first room whose
 * path fits a file counts. The scripts that run in a CRM's page stand apart from the other entrypoints.
 */
const rooms: { room: RegExp; may: RegExp; never: RegExp[] }[] = [
  {
    room: /^entrypoints\/(page|guide|capture|picture|tables)\.ts$/,
    may: /^utils\/(page|browser|secrets)\/|^sites\/schema|^utils\/text/,
    never: [userInterface, store, /^(zod|i18next)$/],
  },
  { room: /^entrypoints\//, may: /^(entrypoints|components|utils|sites)\//, never: [] },
  { room: /^components\//, may: /^(components|utils|sites)\//, never: [/^dexie$/, browserApi] },
  {
    room: /^utils\/case\//,
    may: /^utils\/(case|bundle|files|migration|customers|people|evidence|api|browser|page|secrets)\/|^sites\/|^utils\/text/,
    never: [userInterface],
  },
  {
    room: /^utils\/bundle\//,
    may: /^utils\/(bundle|files|evidence)\/|^utils\/text/,
    never: [userInterface, store, browserApi],
  },
  {
    room: /^utils\/api\//,
    may: /^utils\/api\/|^sites\/schema|^utils\/text/,
    never: [userInterface, store, browserApi],
  },
  { room: /^utils\/files\//, may: /^utils\/files\/|^utils\/text/, never: [userInterface, store, browserApi] },
  {
    room: /^utils\/migration\//,
    may: /^utils\/(migration|files)\/|^utils\/text/,
    never: [userInterface, store, browserApi],
  },
  {
    room: /^utils\/customers\//,
    may: /^utils\/(customers|migration|files)\/|^utils\/text/,
    never: [userInterface, store, browserApi],
  },
  {
    room: /^utils\/people\//,
    may: /^utils\/(people|customers|migration|files)\/|^utils\/text/,
    never: [userInterface, store, browserApi],
  },
  {
    room: /^utils\/evidence\//,
    may: /^utils\/(evidence|browser|secrets)\/|^utils\/text/,
    never: [userInterface, store],
  },
  {
    room: /^utils\/browser\//,
    may: /^utils\/(browser|page|api|secrets)\/|^sites\/schema|^utils\/text/,
    never: [userInterface, store],
  },
  {
    room: /^utils\/page\//,
    may: /^utils\/(page|secrets)\/|^sites\/schema|^utils\/text/,
    never: [userInterface, store, browserApi, /^(zod|i18next)$/],
  },
  { room: /^utils\/secrets\//, may: /^utils\/secrets\//, never: [userInterface, store, browserApi, /^(zod|i18next)$/] },
  { room: /^utils\/text\.ts$/, may: /^$/, never: [/./] },
  {
    room: /^sites\//,
    may: /^sites\/|^utils\/text|^utils\/page\/intent\/intents\.ts/,
    never: [userInterface, store, browserApi],
  },
];

const sources = globSync('{entrypoints,components,utils,sites}/**/*.{ts,tsx}', { cwd: root }).map((file) =>
  file.replaceAll(path.sep, '/'),
);
// What stands beside a test and is only for tests may use the tools of tests.
const product = sources.filter((file) => !/\.test\.tsx?$|\/testing(\/|\.ts)/.test(file));

describe('who imports whom', () => {
  test('every file has its room', () => {
    expect(product.length).toBeGreaterThan(20);
    expect(product.filter((file) => !roomOf(file))).toEqual([]);
  });

  test('imports go downwards only', () => {
    const wrong = product.flatMap((file) =>
      ownImports(file)
        .filter((imported) => !roomOf(file)?.may.test(imported))
        .map((imported) => `${file} → ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no room uses a package that it must not know', () => {
    const wrong = product.flatMap((file) =>
      packageImports(file)
        .filter((name) => roomOf(file)?.never.some((pattern) => pattern.test(name)))
        .map((name) => `${file} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('a page script reaches no library of the panel, over any number of files', () => {
    const reached = reach(
      product.filter((file) => /^entrypoints\/(page|guide|capture|picture|tables)\.ts$/.test(file)),
    );
    expect(reached).toContain('utils/page/detect.ts');
    const names = [...reached].flatMap((file) => runtimePackages(file));
    expect(names.filter((name) => userInterface.test(name) || store.test(name) || name === 'zod')).toEqual([]);
  });
});

function roomOf(file: string) {
  return rooms.find(({ room }) => room.test(file));
}

/** Imports in a file: static, re-exports, dynamic, and workers by URL. */
function imports(file: string): { specifier: string; isType: boolean }[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const pattern =
    /^(?:import|export)\s+(?:(type)\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)|new URL\('([^']+)', import\.meta\.url\)/gm;
  return [...text.matchAll(pattern)].map(([, type, fixed, dynamic, worker]) => ({
    specifier: (fixed ?? dynamic ?? worker ?? '').replace(/\?.*$/, ''),
    isType: type !== undefined,
  }));
}

function resolve(file: string, specifier: string): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
}

function ownImports(file: string): string[] {
  return imports(file)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => resolve(file, specifier));
}

function packageImports(file: string): string[] {
  return imports(file)
    .filter(({ specifier }) => !/^[./]/.test(specifier))
    .map(({ specifier }) => specifier);
}

function runtimePackages(file: string): string[] {
  return imports(file)
    .filter(({ specifier, isType }) => !isType && !/^[./]/.test(specifier))
    .map(({ specifier }) => specifier);
}

/** Every file of ours that these files run, by any number of imports. */
function reach(files: string[], seen = new Set<string>()): Set<string> {
  for (const file of files) {
    if (seen.has(file) || !/\.tsx?$/.test(file)) continue;
    seen.add(file);
    const next = imports(file).filter(({ specifier, isType }) => specifier.startsWith('.') && !isType);
    reach(
      next.map(({ specifier }) => resolve(file, specifier)),
      seen,
    );
  }
  return seen;
}
