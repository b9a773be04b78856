import { type MailTopic, mailTopics, type TopicMarks, topicMarks } from './topics.ts';

/** What of a mail, or of a file by its name, is looked at. */
export interface TopicClues {
  subject?: string;
  from?: string;
  text?: string;
}

/** What the clues count: a subject says more than a text, a clear word more than one that fits by chance. */
const weights = { clearSubject: 6, clearText: 4, weakSubject: 2, weakText: 1, sender: 1 };
/** Below this nothing is suggested: a wrong suggestion costs more than none. */
const enough = 3;
/** How much of a text is read, in characters: what a mail is about stands at its beginning, and signatures at its end. */
const read = 3_000;

/**
 * Tells what a mail is about from its subject, its sender and how its text begins; undefined where nothing speaks clearly. It is
 * a guess, to be offered to the person and never acted on.
 */
export function topicOf(clues: TopicClues): MailTopic | undefined {
  const scores = mailTopics.map((topic) => ({ topic, score: score(topicMarks[topic], clues) }));
  // Of equals the first in the list: “your refund after the cancellation” is about the refund.
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score >= enough ? best.topic : undefined;
}

function score({ clear, weak, senders }: TopicMarks, { subject = '', from = '', text = '' }: TopicClues): number {
  const beginning = text.slice(0, read);
  const has = (marks: readonly RegExp[], words: string) => marks.some((mark) => mark.test(words));
  const words =
    (has(clear, subject) ? weights.clearSubject : has(weak, subject) ? weights.weakSubject : 0) +
    (has(clear, beginning) ? weights.clearText : has(weak, beginning) ? weights.weakText : 0);
  const address = /([^\s<@]+)@/.exec(from)?.[1] ?? '';
  // Whoever it comes from, it must be about something.
  return words === 0 ? 0 : words + (senders.test(address) ? weights.sender : 0);
}
