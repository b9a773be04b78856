import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { hostOf } from './http.ts';

/** One practice CRM: the host names it stands in for, and what it answers. */
export type PracticeCrm = {
  readonly hosts: readonly string[];
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
};

export type PracticeServer = { readonly port: number; close(): Promise<void> };

/**
 * Serves practice CRMs over https on loopback, each under its real host names.
 * A browser gets here with `--host-resolver-rules=MAP *.hubspot.com:443 127.0.0.1:PORT` and `--ignore-certificate-errors`.
 *
 * @param port 0 lets the system choose; the answer says which.
 */
export async function startServer(crms: readonly PracticeCrm[], port = 0): Promise<PracticeServer> {
  const byHost = new Map(crms.flatMap((crm) => crm.hosts.map((host) => [host, crm] as const)));
  const server = createServer(await makeCertificate([...byHost.keys()]), (request, response) => {
    const crm = byHost.get(hostOf(request));
    if (!crm) {
      response.writeHead(421).end();
      return;
    }
    crm.handle(request, response).catch((error: unknown) => {
      console.error(request.method, request.url, error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
