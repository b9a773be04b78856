import type { PracticeCrm } from '../../crms/server.ts';

const account = 4815162;

/** A page that both extensions look at. */
export interface BenchPage {
  name: string;
  /** Address below `https://app.hubspot.com`. */
  path: string;
  /** Elements in it. */
  elements: number;
  html: string;
}

/**
 * One page with nothing on it, a list of a CRM in two sizes, and our script's worst case: a huge subscription page, since there it
 * reads text and looks for controls all over the page.
 */
export const pages: BenchPage[] = [
  plain(),
  crmPage('list, 5,000 elements', `/contacts/${account}/objects/0-1/views/all/list`, '1,234 records', 5_000),
  crmPage('list, 39,000 elements', `/contacts/${account}/objects/0-1`, '1,234 records', 39_000),
  crmPage('subscription, 39,000 elements', `/account-and-billing/${account}/overview`, 'Subscriptions', 39_000),
];

/** Serves the pages where the page script of HubSpot runs. */
export const benchSite: PracticeCrm = {
  hosts: ['app.hubspot.com'],
  async handle(request, response) {
    const page = pages.find(({ path }) => path === request.url);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page?.html);
  },
};

function plain(): BenchPage {
  const html =
    '<!doctype html><html lang="en"><head><title>Plain</title></head><body><h1>Plain page</h1><p>Nothing.</p></body></html>';
  return { name: 'plain', path: '/plain', elements: countElements(html), html };
}

function crmPage(name: string, path: string, heading: string, elements: number): BenchPage {
  const shell = (rows: string) => `<!doctype html><html lang="en"><head><title>${heading}</title></head><body>
<header><nav><a href="/">Home</a><a href="/contacts">Contacts</a><button id="hs-global-toolbar-accounts"><span>Bench account</span></button></nav></header>
<main><h1>${heading}</h1><button>Turn off auto-renew</button><table><tbody>${rows}</tbody></table></main></body></html>`;
  const perRow = countElements(row(0));
  const count = Math.ceil((elements - countElements(shell(''))) / perRow);
  const html = shell(Array.from({ length: count }, (_, index) => row(index)).join(''));
  return { name, path, elements: countElements(html), html };
}

function row(index: number): string {
  const id = String(index).padStart(5, '0');
  return `<tr class="r${index % 7}"><td><input type="checkbox" aria-label="Select ${id}"></td><td><a href="/record/${id}"><span>Sample contact ${id}</span></a></td><td><div><span>contact${id}@example.com</span></div></td><td><button type="button"><span>Preview</span></button></td></tr>`;
}

function countElements(html: string): number {
  return html.match(/<[a-z]/g)?.length ?? 0;
}
