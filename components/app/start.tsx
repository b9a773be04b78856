import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { PlainKey } from '../../utils/browser/i18n.ts';
import { firstRows } from '../../utils/case/first-rows.ts';
import { knowOwnSites } from '../../utils/case/own-sites.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { keepFocus } from './keep-focus.ts';
import { KnownSites } from './known-sites.tsx';
import { KnownSettings } from './settings.tsx';
import { StoreBoundary, StoreBroken } from './store-boundary.tsx';
import { Words } from './words.tsx';

/**
 * Draws one page of the extension into `#root`, in the person's language, as soon as the store has told what everything in it needs.
 * @param page or what makes it, once the CRMs are known that the person gave
 */
export function start(title: PlainKey, page: ReactNode | (() => Promise<ReactNode>)): void {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no #root.');
  const root = createRoot(element);
  keepFocus(element);
  draw(title, page).then(
    (drawn) => root.render(<StrictMode>{drawn}</StrictMode>),
    (error: Error) => root.render(<StoreBroken error={error} />),
  );
}

async function draw(title: PlainKey, page: ReactNode | (() => Promise<ReactNode>)): Promise<ReactNode> {
  const { settings, ownSites } = await firstRows;
  const own = knowOwnSites(ownSites);
  const drawn = typeof page === 'function' ? await page() : page;
  return (
    <StoreBoundary>
      <KnownSettings first={settings}>
        <Words title={title}>
          <ErrorBoundary>
            <KnownSites first={own}>{drawn}</KnownSites>
          </ErrorBoundary>
        </Words>
      </KnownSettings>
    </StoreBoundary>
  );
}
