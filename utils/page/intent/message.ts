import { type PageLanguage, pageLanguages } from '../lexicon/concepts.ts';
import { sayings } from '../lexicon/messages/index.ts';
import type { Saying } from '../lexicon/messages/saying.ts';
import { mentions, read } from '../lexicon/read.ts';
import { normalise } from '../normalise.ts';
import { type ReadDate, readDate } from './date.ts';

/**
 * What a message says has become of a subscription or an account. `runs-until` is not over: it ends on its date, or at the end of a
 * period. `pending`: asked for, not yet granted. `status` is a bare “Canceled”, which may be an invoice's.
 */
export type MessageState =
  | 'cancelled'
  | 'runs-until'
  | 'renewal-off'
  | 'pending'
  | 'failed'
  | 'ended'
  | 'renews'
  | 'resumed'
  | 'status'
  | 'none';

export interface Message {
  state: MessageState;
  date?: ReadDate;
}

const longestMessage = 600;
const patterns = new Map<string, RegExp>();

/** Reads a message of a page, a mail or a dialog in the given languages. A question or a condition says nothing yet. */
export function readMessage(text: string, languages: readonly PageLanguage[] = pageLanguages): Message {
  const folded = normalise(text.slice(0, longestMessage));
  const date = readDate(text.slice(0, longestMessage), languages);
  const says = (saying: Saying) => languages.some((language) => patternOf(language, saying).test(folded));
  const reading = read(text.slice(0, 400), languages);
  const asked = mentions(reading, ['end']) && mentions(reading, ['request']) && !mentions(reading, ['order']);
  const about = asked || mentions(reading, subjects);
  const state = stateOf(says, date !== undefined, about);
  if (state === 'none' || state === 'failed') return { state };
  if (!about || mentions(reading, ['invoice', 'newsletter']))
    return { state: says('done') && isBare(folded) ? 'status' : 'none' };
  return { state, date };
}

const subjects = ['subscription', 'plan', 'billing', 'renewal', 'account', 'organisation', 'contract'] as const;
const status = 24;

function stateOf(says: (saying: Saying) => boolean, dated: boolean, about: boolean): MessageState {
  const refused = says('failed') && !says('resumed');
  if (says('if') && !(says('done') && dated)) return 'none';
  if (refused && about) return 'failed';
  if (says('resumed') && !says('until')) return 'resumed';
  if (says('off')) return 'renewal-off';
  if (says('expired')) return 'ended';
  if (says('pending') && !says('done')) return says('until') ? 'runs-until' : 'pending';
  if (says('pending') && says('until')) return 'runs-until';
  if (says('done')) return dated && says('until') ? 'runs-until' : 'cancelled';
  if (says('renews')) return 'renews';
  return says('until') && dated ? 'runs-until' : 'none';
}

function isBare(text: string): boolean {
  return text.length <= status;
}

const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

function patternOf(language: PageLanguage, saying: Saying): RegExp {
  const key = `${language} ${saying}`;
  const known = patterns.get(key);
  if (known) return known;
  const alternatives = sayings[language][saying].map((written) => {
    const words = normalise(written).replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    const open = words.replace(/ *… */g, '(?:[^.!?]{0,40}) ').replaceAll('*', '\\p{L}*');
    return cjk.test(words) ? open : `(?<![\\p{L}\\p{N}])${open}(?![\\p{L}\\p{N}])`;
  });
  const pattern = new RegExp(alternatives.join('|'), 'u');
  patterns.set(key, pattern);
  return pattern;
}
