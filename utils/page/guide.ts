import { listenIn } from './guide-listen.ts';
import { GuideRun } from './guide-run.ts';
import type { Send } from './guide-tell.ts';
import type { GuideNews, GuideView } from './guide-view.ts';
import { openPageRoot } from './page-roots.ts';

/**
 * Leads through a guide on this page, one step after the other, until it ends, stops or is aborted through `own`, which is aborted when
 * the guide leaves. The steps themselves are kept elsewhere: `send` reports and is answered with the next step, or null when there is
 * none. The button that cannot be undone is never pressed here.
 * @returns what to tell of other frames of the page
 */
export function runGuide(first: GuideView, send: Send, own: AbortController): (news: GuideNews) => void {
  const { signal } = own;
  const hear = listenIn(
    openPageRoot,
    {
      pressed({ own, hits }) {
        // A script of the page can click too; only the person's own press counts.
        if (own) run.presses.onPage(hits);
        setTimeout(() => run.look());
      },
      escaped: () => run.presses.escape(),
    },
    signal,
  );
  const run = new GuideRun(first, { send, own, hear });
  signal.addEventListener('abort', () => run.leave());
  addEventListener('pagehide', () => run.proof.leave(run.leading.view), { signal });
  document.addEventListener('visibilitychange', () => run.wakeUp(), { signal });
  run.look();
  return (news) => run.hearNews(news);
}
