import dnsPacket from 'dns-packet';
import { expect, it } from 'vitest';
import type { HostQuestion } from '../../browser/ask-host.ts';
import { askText } from './ask-text.ts';

const server = 'https://dns.example/dns-query';
const name = 'k._domainkey.vendor.example';

it('sends the name alone and reads the records', async () => {
  const asked: HostQuestion[] = [];
  const answer = dnsPacket.encode({
    ...{ type: 'response', id: 0, questions: [{ type: 'TXT', name }] },
    answers: [{ type: 'TXT', name, data: ['v=DKIM1; ', 'p=AAAA'] }],
  });
  const ask = async (question: HostQuestion) => {
    asked.push(question);
    return new Uint8Array(answer);
  };
  expect(await askText(ask, server, name)).toEqual({ texts: ['v=DKIM1; p=AAAA'] });
  expect(asked).toMatchObject([{ address: server, accept: 'application/dns-message', mostBytes: 65_535 }]);
  const sent = dnsPacket.decode(Buffer.from(asked[0]?.body?.bytes ?? []));
  expect(sent).toMatchObject({ id: 0, questions: [{ name, type: 'TXT' }], answers: [], additionals: [] });
});

it('says of what is no DNS message that there is no answer', async () => {
  await expect(askText(async () => new Uint8Array([1, 2, 3]), server, name)).rejects.toMatchObject({
    name: 'HostTrouble',
    reason: 'no-answer',
  });
});
