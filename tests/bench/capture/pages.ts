import type { PracticeCrm } from '../../crms/server.ts';

export const account = '4815162';

interface BenchPage {
  name: string;
  /** Address below `https://app.hubspot.com`. */
  path: string;
  html: string;
}

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `<li style="height:40px">Invoice ${1_000 + index} · paid</li>`).join('');

function pageWith(name: string, path: string, height: number, count: number): BenchPage {
  const html = `<!doctype html><html lang="en"><head><title>${name}</title>
    <style>body{margin:0;font:16px sans-serif}header{position:fixed;inset:0 0 auto;height:48px;background:#2d3e50;color:#fff}
    main{box-sizing:border-box;height:${height}px;padding:64px 24px}</style></head>
    <body><header>Practice account ${account}</header><main><h1>Auto-renewal is off</h1><ul>${lines(count)}</ul></main></body></html>`;
  return { name, path, html };
}

export const confirmation = pageWith('confirmation', `/account-and-billing/${account}/overview`, 700, 10);
export const longPage = pageWith('6,000 px', `/account-and-billing/${account}/transactions`, 6_000, 140);

/** Serves the pages where HubSpot's would be. */
export const benchSite: PracticeCrm = {
  hosts: ['app.hubspot.com'],
  async handle(request, response) {
    const page = [confirmation, longPage].find(({ path }) => path === request.url);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : page?.html);
  },
};
