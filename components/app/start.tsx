import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { PlainKey } from '../../utils/browser/i18n.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { KnownSites } from './known-sites.tsx';
import { StoreBoundary } from './store-boundary.tsx';
import { Words } from './words.tsx';

/** Draws one page of the extension into `#root`, in the person's language. */
export function start(title: PlainKey, page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <StoreBoundary>
        <Words title={title}>
          <ErrorBoundary>
            <KnownSites>{page}</KnownSites>
          </ErrorBoundary>
        </Words>
      </StoreBoundary>
    </StrictMode>,
  );
}
