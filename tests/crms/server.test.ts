import { afterEach, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { send } from './http.ts';
import { type PracticeCrm, type PracticeServer, startServer } from './server.ts';

function crmThatSays(words: string, ...hosts: string[]): PracticeCrm {
  return { hosts, handle: async (_request, response) => send(response, 200, 'text/plain', words) };
}

let server: PracticeServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe('startServer', () => {
  it('answers each host with its own CRM, with or without a port in the Host header', async () => {
    server = await startServer([crmThatSays('one', 'a.example', 'b.example'), crmThatSays('two', 'c.example')]);
    const { port } = server;
    const bodies = await Promise.all(
      ['a.example', 'B.example', `c.example:${port}`].map(async (host) => String((await ask(port, host, '/')).body)),
    );
    expect(bodies).toEqual(['one', 'one', 'two']);
  });

  it('refuses a host that belongs to no CRM', async () => {
    server = await startServer([crmThatSays('one', 'a.example')]);
    expect((await ask(server.port, 'a.example.evil.example', '/')).status).toBe(421);
  });

  it('sends the Date header, the second clock of evidence', async () => {
    server = await startServer([crmThatSays('one', 'a.example')]);
    const { headers } = await ask(server.port, 'a.example', '/');
    expect(Math.abs(Date.parse(headers.date ?? '') - Date.now())).toBeLessThan(60_000);
  });

  it('stops listening when closed', async () => {
    const closed = await startServer([crmThatSays('one', 'a.example')]);
    await closed.close();
    await expect(ask(closed.port, 'a.example', '/')).rejects.toThrow('ECONNREFUSED');
  });
});
