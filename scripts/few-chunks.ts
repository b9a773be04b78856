import path from 'node:path';
import type { Plugin } from 'vite';

/** What a chunk is made of, as rolldown tells it while it makes them. */
interface Modules {
  getModuleInfo(id: string): { importedIds: string[] } | null;
}

/**
 * Puts what the panel loads at its start into a few files in place of some twenty small ones: each costs its page some milliseconds,
 * however small it is. What reads the store is in files of its own, and the page runs these first, while the browser still loads the
 * others. Views that are loaded later keep their own, and the page that saves a broken store shares nothing with these.
 */
export function fewChunks(): Plugin {
  return {
    name: 'clean-exit:few-chunks',
    apply: 'build',
    outputOptions(options) {
      // Scripts for the CRM's pages and the background are one file each.
      if (options.format !== 'es') return undefined;
      const groups = [{ name: chunkOf(), debugName: 'start, panel and what is read first', test: /./ }];
      return { ...options, codeSplitting: { includeDependenciesRecursively: false, groups } };
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const loaded = Object.values(bundle).filter(
          ({ type, fileName }) => type === 'chunk' && html.includes(fileName),
        );
        const first = loaded.find(({ name }) => name === 'panel-first') ?? loaded.find(({ name }) => name === 'first');
        if (!first) return undefined;
        const attrs = { type: 'module', crossorigin: true, src: `/${first.fileName}` };
        return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}

/** What the panel reads first, and what any page reads first. */
const firstOfPanel = '../components/panel/first-case.ts';
const firstOfAny = '../utils/case/first-rows.ts';

/** Names the chunk of a module; null leaves it to the pages that share it. */
export function chunkOf(): (id: string, modules: Modules) => string | null {
  const reached = new Map<string, ReadonlySet<string>>();
  const isOf = (page: string, id: string, modules: Modules) => {
    const known = reached.get(page) ?? reach(path.resolve('entrypoints', page), modules);
    reached.set(page, known);
    return known.has(id);
  };
  return (id, modules) => {
    // Who imports a chunk runs all of it: what begins a page stays its own.
    if (id.startsWith(path.resolve('entrypoints'))) return null;
    if (!isOf('sidepanel/main.tsx', id, modules) || isOf('rescue/main.ts', id, modules)) return null;
    // No other page may run it.
    if (id === path.resolve('entrypoints', firstOfPanel)) return 'panel-first';
    if (isOf(firstOfPanel, id, modules) || isOf(firstOfAny, id, modules)) return 'first';
    return isOf('popup/main.tsx', id, modules) ? 'start' : 'panel';
  };
}

/** Every module that a page can't begin without. */
function reach(entry: string, modules: Modules): ReadonlySet<string> {
  const reached = new Set([entry]);
  for (const id of reached) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  return reached;
}
