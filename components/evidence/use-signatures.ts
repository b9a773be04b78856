import { useLiveQuery } from 'dexie-react-hooks';
import { aboutEvidence, type KeyAnswer } from '../../utils/case/about-evidence.ts';
import { eventsOf } from '../../utils/case/events-of.ts';
import { keyRecords } from '../../utils/case/mail-keys.ts';
import type { Evidence } from '../../utils/case/rows/evidence.ts';
import { checkDkim, type DkimResult } from '../../utils/evidence/dkim/check.ts';

/** A signature's result, with what DNS answered for its key; absent while nobody has asked. */
export type CheckedSignature = DkimResult & { asked?: KeyAnswer };

/** Checks a mail's signatures with the keys that were asked for so far, and again when another one comes. */
export function useSignatures(evidence: Evidence, mail: Blob): CheckedSignature[] | undefined {
  return useLiveQuery(async () => {
    const answers = aboutEvidence(await eventsOf(evidence.caseId)).keys.get(evidence.id) ?? [];
    const results = await checkDkim(new Uint8Array(await mail.arrayBuffer()), keyRecords(answers));
    return results.map((result) => ({
      ...result,
      asked: answers.find(({ name }) => name === `${result.selector}._domainkey.${result.domain}`),
    }));
  }, [evidence.id, mail]);
}
