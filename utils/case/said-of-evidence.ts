import type { BundleSaid } from '../bundle/input.ts';
import { checkDkim, type DkimResult } from '../evidence/dkim/check.ts';
import type { Text } from '../text.ts';
import type { AboutEvidence } from './about-evidence.ts';
import { blobOf } from './evidence.ts';
import { keyRecords } from './mail-keys.ts';
import type { Task } from './playbook/index.ts';
import type { Evidence } from './rows/evidence.ts';

/** What was said and found of a piece since it was kept, as the bundle tells it; undefined where that is nothing. */
export async function saidOf(evidence: Evidence, about: AboutEvidence, tasks: Task[]): Promise<BundleSaid | undefined> {
  const { id } = evidence;
  const described = about.described.get(id);
  const proven = tasks.filter((task) => about.attached.get(task.id)?.has(id));
  const keys = about.keys.get(id);
  if (!described && proven.length === 0 && !keys) return undefined;
  return {
    ...described,
    proves: proven.map(({ id: task, title }) => ({ task, title })),
    ...(keys ? { keys, signatures: await signaturesOf(evidence, about) } : {}),
  };
}

async function signaturesOf(
  { id, parts }: Evidence,
  about: AboutEvidence,
): Promise<{ domain: string; result: Text }[]> {
  const part = parts.find(({ mediaType }) => mediaType === 'message/rfc822');
  const mail = part && (await blobOf(id, part.name));
  if (!mail) return [];
  const results = await checkDkim(new Uint8Array(await mail.arrayBuffer()), keyRecords(about.keys.get(id)));
  return results.map(({ domain = '', result }) => ({ domain, result: verdicts[result] }));
}

const verdicts: Record<DkimResult['result'], Text> = {
  holds: { en: 'valid', 'zh-CN': '有效' },
  fails: { en: 'doesn’t match', 'zh-CN': '不符' },
  'no-key': { en: 'not checked', 'zh-CN': '未核对' },
  unreadable: { en: 'not checked', 'zh-CN': '未核对' },
};
