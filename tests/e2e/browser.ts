import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { chromiumPath } from '../../scripts/chromium.mjs';
import type { Language } from '../../utils/text.ts';
import { lighterWindow } from './lighter-window.ts';
import { extensionIdOf, type Permissions, seedProfile } from './profile.ts';
import { keepDownloadNames, type Media, Surfaces } from './surfaces.ts';

/** The build that goes to the store; tests use this one and no other. */
export const storeBuild = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** Hosts that are served on a port of this machine. */
export interface Served {
  readonly port: number;
  readonly hosts: readonly string[];
}

export interface LaunchOptions {
  /** Folder of the built extension; default {@link storeBuild}. */
  extension?: string;
  /** Hosts (`app.hubspot.com`, `*.hubspot.com`) that are served over https on this loopback port. No other name resolves. */
  practice?: Served | readonly Served[];
  language?: Language;
  /** Optional permissions held from the start. */
  granted?: Permissions;
  /** Optional permissions that `permissions.request` grants without a dialog (headless shows none and would wait for ever). */
  grantable?: Permissions;
  headless?: boolean;
  /** Profile to use or go on with; default a new one, removed by `close`. */
  profileDir?: string;
  /** Leaves a new profile on disk after `close`. */
  keepProfile?: boolean;
  /** Where files go; default `downloads` in the profile. */
  downloadsDir?: string;
  darkMode?: boolean;
  reducedMotion?: boolean;
}

/** A Chromium with the extension in it. */
export interface CleanExitBrowser {
  context: BrowserContext;
  extensionId: string;
  profileDir: string;
  downloadsDir: string;
  /** Version as the browser says it, e.g. `156.0.8078.79`. */
  version: string;
  /** The service worker. */
  worker(): Promise<Worker>;
  /** Stops the service worker as the browser does when it is idle; the next event starts it again. */
  stopServiceWorker(): Promise<void>;
  /** Presses the toolbar button while this page is in front: opens the popup and grants activeTab. */
  pressToolbar(page: Page): Promise<void>;
  /** The open popup; waits for it. */
  popup(): Promise<Page>;
  /** The real side panel, not a tab; waits for it. */
  panel(): Promise<Page>;
  /** Opens a page of the extension (`options.html`) in a tab. */
  openPage(file: string): Promise<Page>;
  /** Ends every process of the browser as a crash or a power cut does. The profile stays, for `launch({ profileDir })`. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium with the extension, the practice CRM under its real host names, and nothing else to reach. */
export async function launch(options: LaunchOptions = {}): Promise<CleanExitBrowser> {
  const folder = options.extension ?? storeBuild;
  if (!existsSync(path.join(folder, 'manifest.json')))
    throw new Error(`There is no extension in ${folder}: run npm run build first.`);
  // Chromium follows links before it makes an id of the path.
  const extension = realpathSync(folder);
  const extensionId = extensionIdOf(extension);
  const profileDir = options.profileDir ?? mkdtempSync(path.join(tmpdir(), 'clean-exit-profile-'));
  const downloadsDir = options.downloadsDir ?? path.join(profileDir, 'downloads');
  seedProfile(profileDir, { extensionId, downloads: downloadsDir, ...options });

  const headless = options.headless ?? true;
  const media: Media = {
    colorScheme: options.darkMode ? 'dark' : 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
  };
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath: chromiumPath(),
    headless,
    // A person resizes the window; a test wants the same picture each time.
    viewport: headless ? { width: 1280, height: 800 } : null,
    ...media,
    args: chromiumArguments(extension, options),
    env: { ...process.env, LANGUAGE: (options.language ?? 'en').replace('-', '_') },
  });
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave a context without its browser.');
  const session = await browser.newBrowserCDPSession();
  await keepDownloadNames(session);
  const surfaces = new Surfaces(session, profileDir, media);
  const popup = `chrome-extension://${extensionId}/popup.html`;

  const worker = async () =>
    context.serviceWorkers().find((each) => each.url().includes(extensionId)) ??
    (await context.waitForEvent('serviceworker', { predicate: (each) => each.url().includes(extensionId) }));

  return {
    context,
    extensionId,
    profileDir,
    downloadsDir,
    version: browser.version(),
    worker,
    stopServiceWorker: () => stopServiceWorker(context, extensionId),
    async pressToolbar(page) {
      await page.bringToFront();
      // A press while the last popup is still closing would open none.
      await surfaces.gone(popup);
      await pressToolbar(session, extensionId, page);
    },
    popup: () => surfaces.page(popup),
    panel: () => surfaces.page(`chrome-extension://${extensionId}/sidepanel.html`),
    async openPage(file) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${file}`);
      return page;
    },
    async kill() {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const closed = context.waitForEvent('close');
      for (const { id } of processInfo) killProcess(id);
      await closed;
    },
    async close() {
      await surfaces.disconnect();
      await context.close();
      if (!options.profileDir && !options.keepProfile) rmSync(profileDir, { recursive: true, force: true });
    },
  };
}

function chromiumArguments(extension: string, options: LaunchOptions): string[] {
  const language = options.language ?? 'en';
  const rules = [
    ...[options.practice ?? []]
      .flat()
      .flatMap(({ port, hosts }) => hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`)),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ];
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--host-resolver-rules=${rules.join(', ')}`,
    // The practice server makes its own certificate at each start.
    '--ignore-certificate-errors',
    '--disable-quic',
    lighterWindow,
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    '--hide-crash-restore-bubble',
    `--lang=${language === 'en' ? 'en-US' : language}`,
    `--accept-lang=${language === 'en' ? 'en-US,en' : `${language},zh`}`,
    // Port 0: fixed numbers collide between workers. The browser writes the one it took into the profile.
    '--remote-debugging-port=0',
    '--enable-unsafe-extension-debugging',
    ...(options.darkMode ? ['--force-dark-mode'] : []),
    ...(options.reducedMotion ? ['--force-prefers-reduced-motion'] : []),
  ];
}

async function pressToolbar(session: CDPSession, extensionId: string, page: Page): Promise<void> {
  // The window brings the tab to the front, and the tab tells of a new address, a moment after they were asked to.
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((target) => target.url === page.url() && isActive(target));
    if (tab) return void (await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId }));
  }
  throw new Error(`No tab in front shows ${page.url()}.`);
}

/** Of several tabs with one address, the one in front. Chromium says so in a field that the protocol's types lack. */
function isActive(target: object): boolean {
  return (target as { embedderData?: { tabActive?: boolean } }).embedderData?.tabActive ?? true;
}

async function stopServiceWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('Stopping the service worker needs an open tab.');
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, scriptURL, runningStatus } of versions) {
        if (!scriptURL.startsWith(`chrome-extension://${extensionId}/`)) continue;
        // Told twice that it runs, the second time may be too late to stop it.
        if (runningStatus === 'running') session.send('ServiceWorker.stopWorker', { versionId }).catch(() => undefined);
        if (runningStatus === 'stopped') resolve();
      }
    });
  });
  await session.send('ServiceWorker.enable');
  await stopped;
  await session.detach();
}

function killProcess(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It ended with its parent.
  }
}
