import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { hubspot } from '../../sites/hubspot/index.ts';
import { aboutEvidence } from './about-evidence.ts';
import { attachEvidence, describeEvidence } from './attachments.ts';
import { eventsOf } from './events-of.ts';
import { keepEvidence } from './evidence.ts';
import { append } from './log.ts';
import { tasksOf } from './playbook/index.ts';
import { saidOf } from './said-of-evidence.ts';
import { stateOf } from './state.ts';
import { freshCase } from './testing/practice.ts';

const mail =
  'DKIM-Signature: v=1; a=rsa-sha256; d=vendor.example; s=k; h=from; b=AAAA; bh=AAAA\r\nFrom: a@vendor.example\r\n\r\nx';

test('the bundle tells what was said of a piece, what it proves, and what its signatures come to', async () => {
  const { id } = await freshCase();
  const piece = await keepEvidence(id, {
    ...{ kind: 'mail', title: 'IMG', at: '2026-01-01T00:00:00.000Z', places: [], record: {} },
    parts: [{ name: 'message.eml', mediaType: 'message/rfc822', blob: new Blob([mail]) }],
  });
  const said = async () => {
    const events = await eventsOf(id);
    return saidOf(piece, aboutEvidence(events), tasksOf(hubspot, stateOf(events, [piece], [], [])));
  };
  expect(await said()).toBeUndefined();

  await attachEvidence(piece, 'mail', true);
  await describeEvidence(piece, 'IMG', { title: 'Farewell', description: 'Came in May.' });
  expect(await said()).toEqual({
    ...{ title: 'Farewell', description: 'Came in May.' },
    proves: [{ task: 'mail', title: expect.objectContaining({ en: 'Keep the confirmation email' }) }],
  });

  const name = 'k._domainkey.vendor.example';
  const server = 'https://dns.example/dns-query';
  const asked = { type: 'mail-key-asked', evidence: piece.id, title: 'IMG', name, server } as const;
  await append(id, { ...asked, answer: { type: 'no-name' } });
  expect(await said()).toMatchObject({
    keys: [{ name, server, answer: { type: 'no-name' } }],
    signatures: [{ domain: 'vendor.example', result: { en: 'doesn’t match' } }],
  });
});
