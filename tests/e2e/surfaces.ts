import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';

export interface Media {
  colorScheme: 'dark' | 'light';
  reducedMotion: 'reduce' | 'no-preference';
}

/** A browser that has much to do opens a window within so long, in ms. */
const patience = 30_000;

/**
 * Popup and side panel. Playwright takes them for pages only when it connects after they are there, so each gets a connection of
 * its own, made once the browser lists it as a page.
 */
export class Surfaces {
  readonly #session: CDPSession;
  readonly #media: Media;
  readonly #endpoint: string;
  readonly #connections = new Set<Browser>();

  constructor(session: CDPSession, profileDir: string, media: Media) {
    const port = readFileSync(path.join(profileDir, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    this.#endpoint = `http://127.0.0.1:${port}`;
    this.#session = session;
    this.#media = media;
  }

  /** The page at this address, which the browser shows now or will show within {@link patience}. */
  async page(address: string): Promise<Page> {
    await this.#opened(address);
    const page = this.#known(address) ?? (await this.#connect(address));
    await page.waitForLoadState();
    return page;
  }

  /** Waits until no page is at this address: closing one is answered before the browser has taken it away. */
  async gone(address: string): Promise<void> {
    const end = Date.now() + patience;
    for (;;) {
      const { targetInfos } = await this.#session.send('Target.getTargets');
      const isThere = targetInfos.some(({ type, url }) => type === 'page' && shows(url, address));
      // Its own connection hears of it a moment later, and would be taken for the next one's.
      if (!isThere && !this.#known(address)) return;
      if (Date.now() > end) throw new Error(`${address} is still open after ${patience} ms.`);
    }
  }

  async disconnect(): Promise<void> {
    await Promise.all([...this.#connections].map((connection) => connection.close()));
  }

  #known(address: string): Page | undefined {
    return [...this.#connections]
      .flatMap((connection) => connection.contexts())
      .flatMap((context) => context.pages())
      .find((page) => shows(page.url(), address) && !page.isClosed());
  }

  async #connect(address: string): Promise<Page> {
    const connection = await chromium.connectOverCDP(this.#endpoint);
    this.#connections.add(connection);
    await keepDownloadNames(this.#session);
    const page = await this.#shown(address, connection);
    // Each connection is told of all that happens in every tab.
    page.once('close', () => {
      this.#connections.delete(connection);
      void connection.close();
    });
    await page.emulateMedia(this.#media);
    return page;
  }

  /** The page of a new connection. The browser lists it at its address before it has gone there. */
  async #shown(address: string, connection: Browser): Promise<Page> {
    for (const end = Date.now() + patience; Date.now() < end; ) {
      const page = this.#known(address);
      if (page) return page;
      // An answer of the browser, so that what it tells meanwhile is heard.
      await this.#session.send('Target.getTargets');
    }
    await connection.close();
    throw new Error(`${address} closed again before it could be looked at.`);
  }

  /** Waits until the browser lists a page at this address. */
  async #opened(address: string): Promise<void> {
    const session = this.#session;
    const opened = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () => done(() => reject(new Error(`${address} did not open in ${patience} ms.`))),
        patience,
      );
      const look = ({ targetInfo }: { targetInfo: { type: string; url: string } }) => {
        if (targetInfo.type === 'page' && shows(targetInfo.url, address)) done(resolve);
      };
      const done = (settle: () => void) => {
        clearTimeout(timer);
        session.off('Target.targetCreated', look);
        session.off('Target.targetInfoChanged', look);
        settle();
      };
      session.on('Target.targetCreated', look);
      session.on('Target.targetInfoChanged', look);
    });
    // Turning it on reports the targets that are there already.
    await session.send('Target.setDiscoverTargets', { discover: true });
    await opened.finally(() => session.send('Target.setDiscoverTargets', { discover: false }));
  }
}

function shows(url: string, address: string): boolean {
  return url.split(/[?#]/)[0] === address;
}

/**
 * Playwright renames downloads to GUIDs; the product looks at their names, so the browser gets its own way
 * back: after the launch and after each further connection, since each renames again.
 */
export async function keepDownloadNames(session: CDPSession): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets');
  const browserContextId = targetInfos.find(({ type }) => type === 'page')?.browserContextId;
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'default',
    ...(browserContextId && { browserContextId }),
  });
}
