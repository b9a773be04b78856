import { createHash } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import type { HostQuestion } from '../../browser/ask-host.ts';
import { askTimeStamp } from './ask.ts';
import { newAuthority } from './testing/authority.ts';

const authority = newAuthority();
afterAll(authority.remove);

const hash = new Uint8Array(createHash('sha256').update('tag manifest').digest());
const address = 'https://tsa.example/tsr';

test('only hash and number go out, and the stamp of both comes back', async () => {
  const questions: HostQuestion[] = [];
  const { answer, stamp } = await askTimeStamp(
    async (question) => {
      questions.push(question);
      return authority.stamp(question.body?.bytes ?? new Uint8Array());
    },
    address,
    hash,
  );
  expect(stamp.sha256).toBe(Buffer.from(hash).toString('hex'));
  expect(answer.length).toBeGreaterThan(500);
  expect(questions).toMatchObject([
    { address, body: { type: 'application/timestamp-query' }, accept: 'application/timestamp-reply' },
  ]);
  expect(questions[0]?.body?.bytes.length).toBeLessThan(80);
});

test('the answer to another request is none, each request has a number of its own', async () => {
  let first: Uint8Array<ArrayBuffer> | undefined;
  const replay = async ({ body }: HostQuestion) => {
    first ??= authority.stamp(body?.bytes ?? new Uint8Array());
    return first;
  };
  await askTimeStamp(replay, address, hash);
  await expect(askTimeStamp(replay, address, hash)).rejects.toMatchObject({ reason: 'other-nonce' });
});
