import type { AskHost } from '../../browser/ask-host.ts';
import { HostTrouble } from '../../browser/host-trouble.ts';
import { readTextAnswer, type TextAnswer, textQuestion } from './message.ts';

const dnsMessage = 'application/dns-message';
/** The largest message that DNS knows, in bytes. */
const largestAnswer = 65_535;

/**
 * Asks a DNS-over-HTTPS server (RFC 8484) for the text records of a name. Nothing but the name goes out.
 * @throws HostTrouble when there is no answer, or one that is none
 */
export async function askText(ask: AskHost, server: string, name: string): Promise<TextAnswer> {
  const body = { bytes: textQuestion(name), type: dnsMessage };
  const bytes = await ask({ address: server, body, accept: dnsMessage, mostBytes: largestAnswer });
  try {
    return readTextAnswer(bytes);
  } catch {
    throw new HostTrouble('no-answer');
  }
}
