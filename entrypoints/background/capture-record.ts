import type { NewEvidence } from '../../utils/case/evidence.ts';
import { type Artefact, type CaptureRecord, captureRecord, notAvailable } from '../../utils/evidence/capture-record.ts';
import type { PageCapture } from '../../utils/page/capture-page.ts';
import type { PicturePlan } from '../../utils/page/picture/plan.ts';
import { withoutSessions } from '../../utils/secrets/find.ts';
import type { CaptureFacts } from './capture-facts.ts';
import type { Picture } from './picture.ts';

interface Known {
  page: PageCapture;
  picture: Picture | string;
  mhtml: Blob | string;
  keptFor: CaptureRecord['keptFor'];
  at: Date;
  facts: CaptureFacts;
  kept: Parameters<Extract<NewEvidence['record'], (kept: never) => unknown>>[0];
}

const noHeaders = notAvailable('the server did not answer a HEAD request of the page in time');
const noConnection = notAvailable('the browser tells it only to extensions that may watch every request (webRequest)');

/** The record of a kept page, whole. @throws ZodError when something in it has another shape */
export function recordOf({ page, picture, mhtml, keptFor, at, facts, kept }: Known): CaptureRecord {
  const { tab, verdict, operator } = facts;
  const { server } = page.http;
  const serverTime = Date.parse(server?.date ?? '');
  return captureRecord.parse({
    url: withoutSessions(tab.url ?? page.url).slice(0, 8_000),
    finalUrl: page.url,
    title: page.title,
    tabId: tab.id,
    incognito: tab.incognito,
    capturedAt: at.toISOString(),
    localOffset: -at.getTimezoneOffset() || 0,
    timeZone: page.timeZone,
    clock: {
      local: at.toISOString(),
      serverDate: server?.date ?? (server ? notAvailable('the server sent no date') : noHeaders),
      skewSeconds: Number.isNaN(serverTime)
        ? notAvailable('there is no date of the server')
        : Math.round((at.getTime() - serverTime) / 1_000),
      timeOrigin: new Date(page.timeOrigin).toISOString(),
      rfc3161: notAvailable('a time stamp is asked for the bundle as a whole, not for each capture'),
    },
    http: {
      status: page.http.status ?? notAvailable('the browser does not tell it'),
      protocol: page.http.protocol ?? notAvailable('the browser does not tell it'),
      fromCache: page.http.fromCache ?? notAvailable('the browser does not tell it'),
      headers: server?.headers ?? noHeaders,
    },
    serverIp: noConnection,
    tls: noConnection,
    browser: facts.browser,
    extension: facts.extension,
    site: facts.site,
    operator: operator ?? notAvailable('nobody is named in the settings'),
    account:
      verdict?.account.id === undefined
        ? notAvailable('the page does not say whose account it shows')
        : {
            id: verdict.account.id,
            name: verdict.account.name ?? notAvailable('the page shows no name'),
            by: facts.accountBy,
          },
    pageLanguage: page.language,
    cancelled: verdict?.cancelled ?? 'unknown',
    mayCancel: verdict?.mayCancel ?? 'unknown',
    keptFor,
    overlayHidden: true,
    domMutationsByUs: [],
    picture: typeof picture === 'string' ? notAvailable(picture) : shows(picture.plan),
    mhtml: typeof mhtml === 'string' ? notAvailable(mhtml) : 'page.mhtml',
    notCopied: page.left,
    visibleText: 'text.txt',
    artefacts: kept.parts.map((part) => ({ ...part, ...methodOf(part.name, picture) })),
    seq: kept.seq,
    prevHash: kept.prevHash,
  } satisfies CaptureRecord);
}

const motifs: Record<PicturePlan['of'], string> = {
  window: 'what the window showed',
  page: 'the whole page',
  column: 'the window, and all of the box in it that scrolls',
  element: 'one element, pointed at by the person',
};

function shows({ of, leftOut }: PicturePlan): string {
  return leftOut > 0 ? `${motifs[of]}, but for the last ${Math.round(leftOut)} px` : motifs[of];
}

function methodOf(name: string, picture: Picture | string): Pick<Artefact, 'method' | 'shots'> {
  if (name === 'text.txt') return { method: 'DOM text' };
  if (name === 'page.mhtml') return { method: 'pageCapture, without scripts, secret values and tokens' };
  if (name === 'page.html') return { method: 'DOM copy, without scripts' };
  const isWindow = typeof picture !== 'string' && picture.window !== undefined && name === 'screenshot.png';
  const shots = typeof picture === 'string' || isWindow ? [0] : picture.tops;
  return { method: shots.length > 1 ? 'captureVisibleTab, scrolled and stitched' : 'captureVisibleTab', shots };
}
