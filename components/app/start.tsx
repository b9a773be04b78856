import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { PlainKey } from '../../utils/browser/i18n.ts';
import { loadOwnSites } from '../../utils/case/own-sites.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { keepFocus } from './keep-focus.ts';
import { KnownSites } from './known-sites.tsx';
import { StoreBoundary, StoreBroken } from './store-boundary.tsx';
import { chosenLanguage, Words } from './words.tsx';

/**
 * Draws one page of the extension into `#root`, in the person's language, as soon as the store has told what everything in it needs.
 * @param page or what makes it; it is told when the CRMs are known that the person gave
 */
export function start(title: PlainKey, page: ReactNode | ((ownSites: Promise<unknown>) => Promise<ReactNode>)): void {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no #root.');
  const root = createRoot(element);
  keepFocus(element);
  const ownSites = loadOwnSites();
  Promise.all([chosenLanguage(), ownSites, typeof page === 'function' ? page(ownSites) : page]).then(
    ([language, own, drawn]) =>
      root.render(
        <StrictMode>
          <StoreBoundary>
            <Words title={title} first={language}>
              <ErrorBoundary>
                <KnownSites first={own}>{drawn}</KnownSites>
              </ErrorBoundary>
            </Words>
          </StoreBoundary>
        </StrictMode>,
      ),
    (error: Error) => root.render(<StoreBroken error={error} />),
  );
}
