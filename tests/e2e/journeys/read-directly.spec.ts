import type { Page } from '@playwright/test';
import { originsOf } from '../../../sites/hosts.ts';
import { cookiesOf, send, sendJson } from '../../crms/http.ts';
import { type PracticeCrm, startServer } from '../../crms/server.ts';
import type { CleanExitBrowser } from '../browser.ts';
import { test } from '../fixture.ts';
import { openPanel } from '../open-panel.ts';
import { Words } from '../words.ts';
import { expect } from './fixture.ts';
import { eventsOf, expectSound, readStore } from './store.ts';

/** As much of a practice CRM as reading records from it needs; `turn` is what it does next instead of answering. */
interface Practice extends PracticeCrm {
  turn?: 'signed-out' | 'too-fast' | undefined;
  /** From this request on, counted from 1, answers wait. */
  heldFrom?: { request: number; until: Promise<void> } | undefined;
  /** Paths with query that were asked for, below the API. */
  readonly asked: string[];
}

const shell =
  '<!doctype html><title>Practice</title><div id="froot-nav">Deals</div><div id="ApplicationShell">App</div>';
const note = (id: number) => ({ id, content: `Note ${id}: 已联系`, deal_id: id % 7, amount: 0.1 });

/** Pages by offset; the session's mark is a cookie that the page can read, and must come back in the query. */
function pipedriveWith(notes: number): Practice {
  return {
    hosts: ['acme.pipedrive.com'],
    asked: [],
    async handle(request, response) {
      const url = new URL(request.url ?? '/', 'https://acme.pipedrive.com');
      if (!url.pathname.startsWith('/api/')) {
        response.setHeader('set-cookie', 'pipe-session-token=practice-1; Path=/; Secure');
        return send(response, 200, 'text/html; charset=utf-8', shell);
      }
      this.asked.push(
        `${request.method} ${url.pathname.slice('/api/v1'.length)}?start=${url.searchParams.get('start')}`,
      );
      if (this.heldFrom && this.asked.length >= this.heldFrom.request) await this.heldFrom.until;
      const turn = this.turn;
      this.turn = undefined;
      const known = url.searchParams.get('session_token') === cookiesOf(request).get('pipe-session-token');
      if (turn === 'signed-out' || !known) return sendJson(response, 401, { success: false });
      if (turn === 'too-fast') {
        response.setHeader('retry-after', '1');
        return sendJson(response, 429, { success: false });
      }
      const start = Number(url.searchParams.get('start') ?? 0);
      const end = Math.min(start + Number(url.searchParams.get('limit') ?? 100), notes);
      const data =
        url.pathname === '/api/v1/notes' ? Array.from({ length: end - start }, (_, at) => note(start + at + 1)) : [];
      const pagination = { start, more_items_in_collection: data.length > 0 && end < notes, next_start: end };
      sendJson(response, 200, { success: true, data, additional_data: { pagination } });
    },
  };
}

/** Each answer names the address of the next. */
function dynamicsWith(accounts: number, size: number): Practice {
  return {
    hosts: ['contoso.crm4.dynamics.com'],
    asked: [],
    async handle(request, response) {
      const url = new URL(request.url ?? '/', 'https://contoso.crm4.dynamics.com');
      if (!url.pathname.startsWith('/api/')) return send(response, 200, 'text/html; charset=utf-8', shell);
      this.asked.push(`${request.method} ${url.pathname}${url.search}`);
      const skip = Number(url.searchParams.get('$skiptoken') ?? 0);
      const rows = Math.min(size, accounts - skip);
      const value = Array.from({ length: rows }, (_, at) => ({
        accountid: `00000000-0000-0000-0000-${String(skip + at).padStart(12, '0')}`,
        name: `Company ${skip + at}`,
      }));
      const next = `${url.origin}${url.pathname}?$skiptoken=${skip + rows}`;
      sendJson(response, 200, { value, ...(skip + rows < accounts ? { '@odata.nextLink': next } : {}) });
    },
  };
}

interface Reading {
  browser: CleanExitBrowser;
  page: Page;
  panel: Page;
  words: Words;
  /** Presses the button that reads an object, or goes on with it. */
  read(object: string, how?: 'api.read.of' | 'api.goOn.of'): Promise<void>;
}

type Start = (options: object) => Promise<CleanExitBrowser>;

/** A case for the practice account, with the exported files in front. */
async function withPractice(
  start: Start,
  site: string,
  practice: Practice,
  account: string,
  act: (at: Reading) => Promise<void>,
) {
  const words = new Words(site, 'en');
  const server = await startServer([practice]);
  try {
    const granted = { api: ['downloads'], hosts: originsOf(words.site) };
    const browser = await start({ practice: { port: server.port, hosts: practice.hosts }, granted });
    const [page = await browser.context.newPage()] = browser.context.pages();
    await page.goto(`https://${practice.hosts[0]}/main.aspx`);
    const panel = await openPanel(browser, page, words.t('popup.workOn'));
    await panel.getByRole('button', { name: words.t('begin.start', { account }) }).click();
    await panel.getByRole('tab', { name: words.t('view.files') }).click();
    const nameOf = (object: string) => words.site.objects.find(({ id }) => id === object)?.name.en ?? object;
    const read: Reading['read'] = (object, how = 'api.read.of') =>
      panel.getByRole('button', { name: words.t(how, { name: nameOf(object) }) }).click();
    await act({ browser, page, panel, words, read });
  } finally {
    await server.close();
  }
}

const filesIn = async (panel: Page) => (await readStore(panel)).files;

test('reads what the export leaves out, page after page, to a file that is checked and kept', async ({ start }) => {
  const practice = pipedriveWith(1_203);
  await withPractice(start, 'pipedrive', practice, 'acme', async ({ panel, words, read }) => {
    await read('notes');
    await expect.poll(async () => (await filesIn(panel)).length).toBe(1);
    const [file] = await filesIn(panel);
    expect(file).toMatchObject({ name: 'notes-acme.jsonl', report: { verdict: 'whole', kind: 'ndjson' } });
    expect(file?.report.tables).toMatchObject([{ object: 'notes', rows: 1_203 }]);
    expect(practice.asked).toEqual(['GET /notes?start=null', 'GET /notes?start=500', 'GET /notes?start=1000']);
    const kept = await readStore(panel);
    expect(eventsOf(kept, 'object-read')).toMatchObject([{ object: 'notes', rows: 1_203, from: 'acme.pipedrive.com' }]);
    expect(JSON.stringify(kept)).not.toContain('practice-1');
    const over = panel.getByRole('button', { name: words.t('api.read.of', { name: 'Notes' }) });
    await expect(over).toBeEnabled();
    await expectSound(await readStore(panel));
  });
});

test('follows the addresses that the answers name', async ({ start }) => {
  const practice = dynamicsWith(25, 10);
  await withPractice(start, 'dynamics365', practice, 'contoso', async ({ panel, read }) => {
    await read('accounts');
    await expect.poll(async () => (await filesIn(panel)).length).toBe(1);
    expect((await filesIn(panel))[0]?.report.tables).toMatchObject([{ object: 'accounts', rows: 25 }]);
    expect(practice.asked).toEqual([
      'GET /api/data/v9.2/accounts',
      'GET /api/data/v9.2/accounts?$skiptoken=10',
      'GET /api/data/v9.2/accounts?$skiptoken=20',
    ]);
  });
});

test('says why it stopped, keeps what came, and goes on from there', async ({ start }) => {
  const practice = pipedriveWith(1_203);
  await withPractice(start, 'pipedrive', practice, 'acme', async ({ panel, words, read }) => {
    practice.turn = 'signed-out';
    await read('notes');
    await expect(panel.getByText(words.t('api.trouble.signed-out'))).toBeVisible();
    practice.turn = 'too-fast';
    await read('notes');
    // The vendor asked for a second, and got it.
    await expect.poll(async () => (await filesIn(panel)).length).toBe(1);
    expect((await filesIn(panel))[0]?.report.tables).toMatchObject([{ rows: 1_203 }]);
    expect(practice.asked.map((each) => each.split('=')[1])).toEqual(['null', 'null', 'null', '500', '1000']);
  });
});

test('a panel that was closed in the middle goes on where it stopped', async ({ start }) => {
  const practice = pipedriveWith(2_600);
  await withPractice(start, 'pipedrive', practice, 'acme', async ({ browser, page, panel, words, read }) => {
    const closed = Promise.withResolvers<void>();
    practice.heldFrom = { request: 4, until: closed.promise };
    await read('notes');
    await expect.poll(() => practice.asked.length).toBe(4);
    await panel.close();
    closed.resolve();
    const again = await openPanel(browser, page, words.t('popup.openCase'));
    await again.getByRole('tab', { name: words.t('view.files') }).click();
    await again.getByRole('button', { name: words.t('api.goOn.of', { name: 'Notes' }) }).click();
    await expect.poll(async () => (await filesIn(again)).length).toBe(1);
    expect((await filesIn(again))[0]?.report).toMatchObject({ verdict: 'whole', tables: [{ rows: 2_600 }] });
    // At most the page that was on its way when the panel closed was asked for twice.
    expect(practice.asked.length).toBeLessThanOrEqual(7);
  });
});

test('reads nothing while the tab shows another account', async ({ start }) => {
  const practice: Practice = { ...pipedriveWith(10), hosts: ['acme.pipedrive.com', 'other.pipedrive.com'] };
  await withPractice(start, 'pipedrive', practice, 'acme', async ({ page, panel, words, read }) => {
    await page.goto('https://other.pipedrive.com/main.aspx');
    await read('notes');
    await expect(panel.getByText(words.t('api.trouble.wrong-page'))).toBeVisible();
    expect(practice.asked).toEqual([]);
  });
});
