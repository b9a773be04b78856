import { type Browser, browser } from 'wxt/browser';
import { siteAt } from '../../sites/index.ts';
import { db } from '../../utils/case/db.ts';
import { append } from '../../utils/case/log.ts';
import { loadOwnSites } from '../../utils/case/own-sites.ts';
import { accountOf } from '../../utils/page/account.ts';

type Change = Parameters<Parameters<typeof browser.downloads.onChanged.addListener>[0]>[0];

/** Notices exports that a CRM's page starts. Only with the `downloads` permission, which is asked for together with the hosts. */
export function watchDownloads(): void {
  const events = browser.downloads?.onChanged;
  if (events && !events.hasListener(onChanged)) events.addListener(onChanged);
}

function onChanged(change: Change): void {
  if (change.state?.current === 'complete') void noticeDownload(change.id);
}

async function noticeDownload(id: number): Promise<void> {
  const [[download]] = await Promise.all([browser.downloads.search({ id }), loadOwnSites()]);
  const from = download && pageOf(download);
  const at = from && siteAt(from);
  if (!download || !at) return;
  // The browser gives the whole path; only the name is kept.
  const name = download.filename.split(/[\\/]/).at(-1) ?? '';
  if (!at.site.exports.some(({ fileName }) => new RegExp(fileName, 'i').test(name))) return;
  const account = accountOf(at.site.account.id, new URL(from));
  const cases = (await db.cases.where('site').equals(at.site.id).toArray()).filter(({ archivedAt }) => !archivedAt);
  const found = cases.find((one) => one.account.id === account) ?? (cases.length === 1 ? cases[0] : undefined);
  if (!found) return;
  const bytes = download.fileSize >= 0 ? download.fileSize : undefined;
  await append(found.id, { type: 'download-noticed', name, from: new URL(from).origin, bytes });
}

/** The page a download came from: its referrer, or its own address; a blob's address holds the page's origin. */
function pageOf(download: Browser.downloads.DownloadItem): string {
  const address = download.referrer || download.finalUrl || download.url;
  return address.replace(/^blob:/, '');
}
