import PostalMime from 'postal-mime';
import { afterEach, describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { writeAnswer } from './answer.ts';
import { startFxiaoke } from './index.ts';

let practice: Awaited<ReturnType<typeof startFxiaoke>>;
const list = '/FHH/EM1HNCRM/API/v1/object/AccountObj';
const get = (path: string, host = practice.options.cloud as string) => ask(practice.port, host, path);

describe('startFxiaoke', () => {
  afterEach(() => practice.close());

  it('lists the records with their count, and nothing before signing in', async () => {
    practice = await startFxiaoke({ signedIn: false, customers: 41 });
    expect((await get(`${list}/list`)).status).toBe(401);
    const login = { method: 'POST', body: JSON.stringify({ phone: '1', password: '2' }) };
    await ask(practice.port, 'www.fxiaoke.com', '/FHH/EM0HXUL/Authorize/Login', login);
    const { total, rows } = JSON.parse(String((await get(`${list}/list`)).body));
    expect([total, rows.length]).toEqual([41, 20]);
  });

  it('exports a list only where the company has that', async () => {
    practice = await startFxiaoke();
    expect((await get(`${list}/export`)).status).toBe(404);
    await practice.close();
    practice = await startFxiaoke({ exporting: 'above', customers: 3 });
    expect(
      String((await get(`${list}/export`)).body)
        .trim()
        .split('\r\n'),
    ).toHaveLength(4);
  });

  it('sends people to the cloud where the company lives', async () => {
    practice = await startFxiaoke({ cloud: 'eu.sharecrm.com' });
    const { headers } = await get('/XV/UI/Home', 'www.fxiaoke.com');
    expect(headers.location).toBe('https://eu.sharecrm.com/XV/UI/Home');
    expect(practice.account).toEqual({ id: 'eu.sharecrm.com', name: 'Sample Trading Ltd' });
  });
});

it.each([
  ['en', 'Re: Notice of termination, contract HT-2026-0042', 'ends on 2026-12-31 and will not be renewed'],
  ['zh-CN', '回复：终止合同通知，合同编号 HT-2026-0042', '将于 2026-12-31 终止，不再续约'],
] as const)('the written answer to a notice (%s)', async (language, subject, says) => {
  const notice = { account: 'sample-0042', contract: 'HT-2026-0042', endsOn: '2026-12-31' };
  const mail = await PostalMime.parse(writeAnswer({ language }, notice, new Date('2026-05-04T10:11:12Z')));
  expect(mail).toMatchObject({ subject, date: '2026-05-04T10:11:12.000Z' });
  expect(mail.text).toContain(says);
  expect(mail.text).toContain('sample-0042');
});
