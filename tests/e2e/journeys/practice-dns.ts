import dnsPacket from 'dns-packet';
import { startServer } from '../../crms/server.ts';
import { bodyOf } from './practice-authority.ts';

export const dnsHost = 'dns.example';
export const dnsAddress = `https://${dnsHost}/dns-query`;

export interface PracticeDns {
  hosts: string[];
  port: number;
  /** The text records by their names; a name without any does not exist. */
  records: Map<string, string[]>;
  /** What was asked by POST: all of each request that the person could want to keep to themselves. */
  asked: { names: string[]; bytes: number; cookie: string | undefined }[];
  close(): Promise<void>;
}

/** A DNS-over-HTTPS server (RFC 8484), with an independent writer of DNS messages. */
export async function startDns(): Promise<PracticeDns> {
  const records: PracticeDns['records'] = new Map();
  const asked: PracticeDns['asked'] = [];
  const { port, close } = await startServer([
    {
      hosts: [dnsHost],
      async handle(request, response) {
        if (request.method !== 'POST') {
          response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
          return;
        }
        const body = await bodyOf(request);
        const { questions = [] } = dnsPacket.decode(body);
        asked.push({ names: questions.map(({ name }) => name), bytes: body.length, cookie: request.headers.cookie });
        const [question] = questions;
        const texts = records.get(question?.name ?? '');
        const answer = dnsPacket.encode({
          type: 'response',
          id: 0,
          // 3: there is no such name.
          flags: texts ? 0 : 3,
          questions,
          answers: (texts ?? []).map((data) => ({
            type: 'TXT',
            name: question?.name ?? '',
            data: data.match(/.{1,255}/g) ?? [],
          })),
        });
        response.writeHead(200, { 'content-type': 'application/dns-message' }).end(answer);
      },
    },
  ]);
  return { hosts: [dnsHost], port, records, asked, close };
}
