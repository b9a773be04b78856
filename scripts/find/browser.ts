import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Frame, type Page } from '@playwright/test';
import { build } from 'vite';
import { mergeAnswers } from '../../utils/page/intent/merge.ts';
import { chromiumPath } from '../chromium.mjs';
import type { PlainAnswer, Question } from './in-page.ts';

/** Pages shown in the real browser, with the finder in them. */
export interface FindBrowser {
  /** Shows a saved page, which may reach nothing else, or an address. Ends with what the finder says of it. */
  look(page: string, questions: Question[]): Promise<PlainAnswer[]>;
  close(): Promise<void>;
}

const longestLoad = 20_000;

export async function startFindBrowser(): Promise<FindBrowser> {
  const [script, browser] = await Promise.all([finderScript(), chromium.launch({ executablePath: chromiumPath() })]);
  const page = await newPage(browser);
  return {
    look: (shown, questions) => look(page, script, shown, questions),
    close: () => browser.close(),
  };
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  return context.newPage();
}

async function look(page: Page, script: string, shown: string, questions: Question[]): Promise<PlainAnswer[]> {
  const isAddress = /^https?:\/\//.test(shown);
  const url = isAddress ? shown : pathToFileURL(path.resolve(shown)).href;
  await page.unrouteAll();
  // A saved page is looked at as it was saved: its links to the world lead nowhere.
  if (!isAddress) await page.route(/^(?!file:)/, (route) => route.abort());
  await page.goto(url, { waitUntil: isAddress ? 'load' : 'domcontentloaded', timeout: longestLoad });
  await giveClosedRoots(page);
  const answers: PlainAnswer[] = [];
  const frames = [page.mainFrame(), ...otherOrigins(page)];
  for (const frame of frames) await frame.evaluate(script);
  for (const question of questions) {
    const each = await Promise.all(frames.map((frame) => frame.evaluate((asked) => cleanExitFind(asked), question)));
    const merged = mergeAnswers(
      each.map((answer, at) => ({ frame: at, answer, ...(at > 0 && { host: new URL(frames[at]?.url() ?? '').host }) })),
    );
    answers.push({ ...merged, milliseconds: Math.max(...each.map(({ milliseconds }) => milliseconds)) });
  }
  return answers;
}

/** Frames that the page cannot look into: the finder runs in each by itself. */
function otherOrigins(page: Page): Frame[] {
  const origin = (frame: Frame) => new URL(frame.url(), 'about:blank').origin;
  return page
    .frames()
    .filter(
      (frame) =>
        frame !== page.mainFrame() && origin(frame) !== origin(page.mainFrame()) && /^https?:/.test(frame.url()),
    );
}

/** Tells the page's finder its closed shadow roots, as `chrome.dom` does in an extension. */
async function giveClosedRoots(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    type Node = typeof root;
    const hosts: Node[] = [];
    const visit = (node: Node) => {
      if (node.shadowRoots?.some(({ shadowRootType }) => shadowRootType === 'closed')) hosts.push(node);
      for (const child of [
        ...(node.children ?? []),
        ...(node.shadowRoots ?? []),
        ...(node.contentDocument ? [node.contentDocument] : []),
      ])
        visit(child);
    };
    visit(root);
    for (const host of hosts) {
      const shadow = host.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
      if (!shadow) continue;
      const [hostObject, shadowObject] = await Promise.all(
        [host, shadow].map(({ backendNodeId }) => session.send('DOM.resolveNode', { backendNodeId })),
      );
      if (!hostObject?.object.objectId || !shadowObject?.object.objectId) continue;
      await session.send('Runtime.callFunctionOn', {
        objectId: hostObject.object.objectId,
        functionDeclaration: 'function (root) { (globalThis.cleanExitClosedRoots ??= new WeakMap()).set(this, root); }',
        arguments: [{ objectId: shadowObject.object.objectId }],
      });
    }
  } finally {
    await session.detach();
  }
}

/** The finder that answers `cleanExitFind`. */
export function finderScript(): Promise<string> {
  return scriptOf(path.join(import.meta.dirname, 'in-page.ts'));
}

/** One file for a page, built as the extension's scripts are. */
export async function scriptOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'unused' },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const [chunk] = outputs.flatMap(({ output }) => output.filter((part) => part.type === 'chunk'));
  if (!chunk) throw new Error('The finder was not built.');
  return chunk.code;
}
