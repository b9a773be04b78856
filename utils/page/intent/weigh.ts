import type { Text } from '../../text.ts';
import type { Concept, PageLanguage } from '../lexicon/concepts.ts';
import { mentions, read } from '../lexicon/read.ts';
import type { Found } from './answer.ts';
import { isBareIcon } from './bare-icon.ts';
import { kindOf } from './controls.ts';
import { decoyByWords } from './decoy-words.ts';
import type { Entry } from './entries.ts';
import type { DecoyIntent, Intent } from './intents.ts';
import { hintsOf, nameOf } from './name.ts';
import type { Root } from './roots.ts';
import { type Score, scoreOf, type Weighed } from './score.ts';
import { overlaps } from './spans.ts';
import { peersOf, type Surroundings } from './surroundings.ts';
import { ways } from './ways.ts';

/** The page as one look sees it. */
export interface View {
  languages: readonly PageLanguage[];
  surroundings: Surroundings;
  /** The dialog on top, when one is open. */
  dialog: Element | undefined;
  address: string;
  roots: readonly Root[];
  /** The controls whose words leave an intent open, without most of those that are alike in many rows. */
  entries(intent: Intent): IteratorObject<Entry>;
  /** What fits a selector, in all roots of the page. */
  select(selector: string): Element[];
  /** What has been weighed already, as long as nothing changes. */
  weighed(intent: Intent): Map<Element, Found[]>;
  /** True when the look has taken its time. */
  isOver(): boolean;
  /** Tells that something was left for the next look. */
  leave(): void;
}

/** Names by the rules of accessibility are asked for so many controls only. */
const mostNamed = 160;

export function conceptsOf(intent: Intent): Set<Concept> {
  return new Set(ways[intent].flatMap(({ says }) => says.flat()));
}

/** Every control whose words may say it, scored by what it says and what is around it. */
export function weigh(intent: Intent, view: View): Found[] {
  const weighed = view.weighed(intent);
  const found: Found[] = [];
  let isFirst = true;
  for (const { element } of view.entries(intent)) {
    if (found.length >= mostNamed) break;
    const known = weighed.get(element);
    // At least one more is weighed by each look, so that there is a last.
    if (!known && !isFirst && view.isOver()) {
      view.leave();
      break;
    }
    isFirst &&= known !== undefined;
    const one = known ?? foundOf(element, intent, view);
    weighed.set(element, one);
    found.push(...one);
  }
  return found;
}

function foundOf(element: Element, intent: Intent, view: View): Found[] {
  const control = weighedOf(element, view);
  const score = scoreOf(ways[intent], control, view.languages);
  if (score.value <= 0 || isCustomers(control, intent, view, score) || isOther(element, control, intent, view))
    return [];
  const decoy = decoyOf(element, control, view, score);
  return [
    {
      element,
      name: control.name || nameOf(element),
      kind: control.kind,
      score: decoy ? score.value * 0.35 : score.value,
      reasons: decoy ? [...score.reasons, taken] : score.reasons,
      direct: score.direct && score.covered >= 0.75 && !decoy,
    },
  ];
}

const dataFile = /\.(csv|tsv|xlsx?|ods|json|xml|zip|sql|vcf)(\?|#|$)/i;

export function weighedOf(element: Element, { surroundings }: View): Weighed {
  return {
    name: isBareIcon(element) ? '' : nameOf(element),
    hints: hintsOf(element),
    kind: kindOf(element),
    toFile: dataFile.test(element.getAttribute('href') ?? ''),
    around: (concepts) => surroundings.speaksOf(element, concepts),
  };
}

/** The contract on a customer's page is the customer's, where one word means contract and subscription (契約). */
function isCustomers({ name, around }: Weighed, intent: Intent, { languages }: View, { matches }: Score): boolean {
  if (intent !== 'cancel-subscription') return false;
  const contracts = read(name, languages).matches.filter(({ concept }) => concept === 'contract');
  return (
    contracts.some((match) => matches.some((other) => overlaps(match, other))) && around(['customer']) !== undefined
  );
}

/** An icon or an address without words: one person is somebody's own menu. */
const manyPeople = /\b(?:users|usergroup|team|teams|members|people|staff|employees)\b/i;
const isFileName = /^\S+\.[a-z]\w{1,5}$/i;

/** What leads somewhere is no button that sends a form; and what an address calls “subscribe” is a mailing list or a feed. */
function isOther(element: Element, { name, hints }: Weighed, intent: Intent, { languages }: View): boolean {
  if (!intent.startsWith('open-')) return false;
  const opens = intent === 'open-subscription-billing';
  // “package.json” is neither a plan nor a package.
  if (isFileName.test(name.trim())) return true;
  if (intent === 'open-users' && name === '' && !manyPeople.test(hints)) return true;
  if (opens && /\bsubscribe\b/i.test(hints)) return true;
  // The licence that a program comes under opens beside it.
  if (opens && element.matches('[target=_blank][href*=licen i]')) return true;
  // The way to a payment provider's portal is often a form.
  return sendsForm(element) && !(opens && mentions(read(name, languages), ['settings', 'manage', 'billing']));
}

function sendsForm(element: Element): boolean {
  return (
    element.matches('button:not([type=button]):not([type=reset]), input[type=submit]') &&
    (element as HTMLButtonElement).form !== null
  );
}

/** What else a control may be, when that explains it better than the intent does. */
function decoyOf(element: Element, control: Weighed, view: View, wanted: Score): DecoyIntent | undefined {
  const decoy = decoyByWords(control, wanted, view.languages);
  if (decoy) return decoy;
  const bare = wanted.matches.length > 0 && !wanted.direct;
  if (bare && mentions(read(control.name, view.languages), ['dismiss']) && leavesForm(element, view))
    return 'form-cancel';
  return undefined;
}

/** “Cancel” beside “Save”, or in a dialog beside another button, leaves the form as it was. */
function leavesForm(element: Element, { languages, dialog }: View): boolean {
  if (dialog?.contains(element)) return true;
  return peersOf(element)
    .map((peer) => read(nameOf(peer), languages))
    .some((peer) => mentions(peer, ['save', 'submit', 'confirm', 'add', 'edit', 'search']));
}

const taken: Text = { en: 'But it more likely does something else', 'zh-CN': '但更可能是别的用途' };
