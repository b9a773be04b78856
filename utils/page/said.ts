import { type Message, type MessageState, readMessage } from './intent/message.ts';
import { closestOf } from './intent/roots.ts';
import { sampleOf } from './intent/sample.ts';
import { dialogs } from './intent/surroundings.ts';
import type { PageLanguage } from './lexicon/concepts.ts';
import { languagesOf } from './lexicon/page-languages.ts';
import type { Searched } from './searched.ts';
import { isVisible } from './visible.ts';

/** What a page says has become of the subscription or the contract, in its own words. */
export interface Said {
  state: Exclude<MessageState, 'none' | 'status' | 'renews'>;
  text: string;
  /** As `2026-12-31`, or as it stands there when day and month can't be told apart. */
  date?: string;
}

/** Where pages put messages: regions that are read out, dialogs, headings, short paragraphs, and the messages of common libraries. */
const spoken = '[role=alert], [role=status], [aria-live]';
const places = `${spoken}, ${dialogs}, h1, h2, h3, p, [class*=message], [class*=toast], [class*=notice], [class*=result]`;
const length = { least: 4, most: 300 };
/** New texts that one look reads; the rest is read by the next. */
const mostNew = 40;
/** What went wrong must not be hidden by what went well. */
const order: Said['state'][] = ['failed', 'runs-until', 'renewal-off', 'cancelled', 'ended', 'pending', 'resumed'];

/** Reads messages of one page, look after look. Each text is read once. */
export class SaidReader {
  readonly #known = new Map<string, Message>();
  #languages: PageLanguage[] | undefined;

  /** What matters most of what is said now; undefined when nothing is. Never a fact: a page may say anything. */
  read({ document, roots }: Searched): Said | undefined {
    let fresh = 0;
    const said: Said[] = [];
    for (const root of roots)
      for (const element of root.querySelectorAll(places)) {
        if (asks(element)) continue;
        const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
        if (text.length < length.least || text.length > length.most) continue;
        if (!this.#known.has(text)) fresh += 1;
        if (fresh > mostNew) break;
        const { state, date } = this.#messageOf(text, document);
        if (isNews(state) && isVisible(element)) said.push({ state, text, date: date?.iso ?? date?.text });
      }
    return said.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state))[0];
  }

  #messageOf(text: string, document: Document): Message {
    const known = this.#known.get(text);
    if (known) return known;
    this.#languages ??= languagesOf(document.documentElement.lang, sampleOf(document));
    const message = readMessage(text, this.#languages);
    this.#known.set(text, message);
    return message;
  }
}

/** A dialog with something to fill in speaks of what would be; what has become of it, it says aloud. */
function asks(element: Element): boolean {
  const dialog = element.matches(spoken) ? null : closestOf(element, dialogs);
  return dialog?.querySelector('input:not([type=hidden]), select, textarea') != null;
}

function isNews(state: MessageState): state is Said['state'] {
  return (order as string[]).includes(state);
}
