import { withHost } from '../browser/ask-host.ts';
import { keyNames } from '../evidence/dkim/check.ts';
import { askText } from '../evidence/dns/ask-text.ts';
import type { TextAnswer } from '../evidence/dns/message.ts';
import type { KeyAnswer } from './about-evidence.ts';
import { pieceOf } from './attachments.ts';
import type { CaseEvent } from './events/index.ts';
import { blobOf } from './evidence.ts';
import { append } from './log.ts';
import type { Evidence } from './rows/evidence.ts';

type Asked = Extract<CaseEvent, { type: 'mail-key-asked' }>;

/**
 * Asks for the keys of a mail's signatures at the DNS-over-HTTPS server that the person named, and keeps each answer in the log.
 * Must be called in a press, with nothing awaited before it.
 * @throws HostTrouble when the server was not allowed, or gave no answer; answers that came before it are kept
 */
export function askMailKeys(evidence: Evidence, server: string): Promise<void> {
  return withHost(server, async (ask) => {
    const mail = await mailOf(evidence);
    for (const name of keyNames(mail)) {
      const answer = answerOf(await askText(ask, server, name));
      await append(evidence.caseId, { type: 'mail-key-asked', ...pieceOf(evidence), name, server, answer });
    }
  });
}

async function mailOf({ id, parts }: Evidence): Promise<Uint8Array> {
  const part = parts.find(({ mediaType }) => mediaType === 'message/rfc822');
  const blob = part && (await blobOf(id, part.name));
  return blob ? new Uint8Array(await blob.arrayBuffer()) : new Uint8Array();
}

/** What DNS answered, as the log keeps it: no more and no longer records than a key has. */
export function answerOf(answer: TextAnswer): Asked['answer'] {
  if (typeof answer === 'string') return { type: answer };
  const texts = answer.texts.filter((text) => text.length <= 4_096).slice(0, 20);
  return texts.length === 0 ? { type: 'no-record' } : { type: 'records', texts };
}

/** The key records among the answers, by their names: what `checkDkim` wants. Under one name there may be other records as well. */
export function keyRecords(answers: readonly KeyAnswer[] = []): Map<string, string> {
  return new Map(
    answers.flatMap(({ name, answer }) => {
      if (answer.type !== 'records') return [];
      const key = answer.texts.find((text) => /(?:^|;)\s*p\s*=/.test(text));
      return key === undefined ? [] : [[name, key] as const];
    }),
  );
}
