import type { Text } from '../../text.ts';
import { acts, type Concept, type PageLanguage } from '../lexicon/concepts.ts';
import { languagesOf } from '../lexicon/page-languages.ts';
import { quickPattern } from '../lexicon/quick.ts';
import { mentions, read } from '../lexicon/read.ts';
import { controlsOf, fits, kindOf } from './controls.ts';
import { openDialog, openQuestion } from './dialog.ts';
import { type DecoyIntent, decoyIntents, type Intent, type Kind, ways } from './intents.ts';
import { hintsOf, nameOf, roughName } from './name.ts';
import { type OpenRoot, openRootOnly, parentOf, type Root, rootsOf } from './roots.ts';
import { overlaps, type Score, scoreOf, type Weighed } from './score.ts';
import { type Obstacle, type State, stateOf } from './state.ts';
import { dialogs, peersOf, Surroundings, titleOf } from './surroundings.ts';

export type Confidence = 'sure' | 'likely' | 'unsure' | 'none';

export interface Candidate {
  element: Element;
  name: string;
  kind: Kind;
  /** From 0 to 1; candidates come in its order. */
  score: number;
  reasons: Text[];
  obstacle?: Obstacle;
  /** The menu to open before the control can be seen. */
  openFirst?: Element;
}

/** A control near the answer that must not be taken for it. */
export interface Decoy {
  element: Element;
  name: string;
  is: DecoyIntent;
}

export interface Answer {
  intent: Intent;
  confidence: Confidence;
  candidates: Candidate[];
  decoys: Decoy[];
  languages: PageLanguage[];
}

export interface LookOptions {
  /** The page's language, where it is known better than the page says. */
  language?: string;
  /** The page's address, where it is another than the document's: of a saved page. */
  address?: string;
  openRoot?: OpenRoot;
}

/** Below this a control is no answer. */
const leastScore = 0.42;
const likelyScore = 0.62;
const sureScore = 0.86;
/** Two different controls closer than this are for the person to choose between. */
const closeBy = 0.06;
const mostCandidates = 5;
/** Names by the rules of accessibility, and layout, are asked for so many controls only. */
const mostNamed = 120;
const mostSeen = 14;
const mostDecoys = 6;

/**
 * The control that a person should press for an intent, by words alone: ranked, with reasons, and with `none` where nothing fits. Changes
 * nothing in the page.
 */
export function findIntent(intent: Intent, document: Document, options: LookOptions = {}): Answer {
  const { openRoot = openRootOnly } = options;
  const address = options.address ?? document.location?.href ?? '';
  const languages = languagesOf(options.language ?? document.documentElement.lang, sampleOf(document));
  const roots = rootsOf(document, openRoot);
  const dialog = openDialog(roots);
  const surroundings = new Surroundings(document, address, languages);
  const look: Look = { intent, languages, surroundings, dialog, address };
  const weighed =
    intent === 'confirm-dialog'
      ? confirming(roots, look)
      : intent === 'open-account-settings'
        ? besideLogOut(roots, weigh(roots, look), look)
        : [...weigh(roots, look), ...helpers(roots, look)];
  const ranked = rank(weighed, look);
  const candidates = ranked.filter(({ score }) => score >= leastScore).slice(0, mostCandidates);
  return {
    intent,
    confidence: confidenceOf(candidates, weighed),
    candidates: candidates.map(({ direct: _, ...candidate }) => candidate),
    decoys: candidates.length > 0 ? decoysNear(candidates[0]?.element, look) : [],
    languages,
  };
}

interface Look {
  intent: Intent;
  languages: PageLanguage[];
  surroundings: Surroundings;
  dialog: Element | undefined;
  address: string;
}

interface Found extends Candidate {
  direct: boolean;
}

/** Headings and the first text of the page, without asking for layout. */
function sampleOf(document: Document): string {
  return `${document.title} ${(document.body?.textContent ?? '').replace(/\s+/g, ' ').slice(0, 12_000)}`;
}

function conceptsOf(intent: Intent): Set<Concept> {
  return new Set(ways[intent].flatMap(({ says }) => says.flat()));
}

/** Every control whose words may say it, scored by what it says and what is around it. */
function weigh(roots: Root[], look: Look): Found[] {
  const { intent, languages } = look;
  const concepts = conceptsOf(intent);
  const words = quickPattern(concepts, languages);
  const english = quickPattern(concepts, ['en']);
  const found: Found[] = [];
  let named = 0;
  for (const root of roots)
    for (const element of controlsOf(root, words)) {
      const rough = roughName(element);
      // An address or an icon is asked where there are no words: reading those of every link would cost most of a look.
      const says = fits(rough, words) || (!/\p{L}/u.test(rough) && english.test(hintsOf(element)));
      if (!says || named >= mostNamed) continue;
      const control = weighedOf(element, look);
      const score = scoreOf(ways[intent], control, languages);
      if (score.value <= 0 || isCustomers(control, look, score)) continue;
      named += 1;
      const decoy = decoyOf(element, control, look, score);
      found.push({
        element,
        name: control.name,
        kind: control.kind,
        score: decoy ? score.value * 0.35 : score.value,
        reasons: decoy ? [...score.reasons, taken] : score.reasons,
        direct: score.direct && score.covered >= 0.75 && !decoy,
      });
    }
  return found;
}

const dataFile = /\.(csv|tsv|xlsx?|ods|json|xml|zip|sql|vcf)(\?|#|$)/i;

function weighedOf(element: Element, { surroundings }: Look): Weighed {
  return {
    name: nameOf(element),
    hints: hintsOf(element),
    kind: kindOf(element),
    toFile: dataFile.test(element.getAttribute('href') ?? ''),
    around: (concepts) => surroundings.speaksOf(element, concepts),
  };
}

/** The contract on a customer's page is the customer's, where one word means contract and subscription (契約). */
function isCustomers({ name, around }: Weighed, { intent, languages }: Look, { matches }: Score): boolean {
  if (intent !== 'cancel-subscription') return false;
  const contracts = read(name, languages).matches.filter(({ concept }) => concept === 'contract');
  return (
    contracts.some((match) => matches.some((other) => overlaps(match, other))) && around(['customer']) !== undefined
  );
}

/** What else a control may be, when that explains it better than the intent does. */
function decoyOf(element: Element, control: Weighed, look: Look, wanted: Score): DecoyIntent | undefined {
  for (const decoy of decoyIntents) {
    const score = scoreOf(ways[decoy], control, look.languages);
    // The same word explained in two ways does not speak against the one that was asked for, but “Cancel” leaves a dialog.
    const sameWords = score.matches.every((match) => wanted.matches.some((other) => overlaps(match, other)));
    if (score.value > wanted.value * (sameWords ? 1 : 0.85) && !(sameWords && /undo|keep|help/.test(decoy)))
      return decoy;
  }
  const bare = wanted.matches.length > 0 && !wanted.direct;
  if (bare && mentions(read(control.name, look.languages), ['dismiss']) && leavesForm(element, look))
    return 'form-cancel';
  return undefined;
}

/** “Cancel” beside “Save”, or in a dialog beside another button, leaves the form as it was. */
function leavesForm(element: Element, { languages, dialog }: Look): boolean {
  const peers = peersOf(element).map((peer) => read(nameOf(peer), languages));
  if (dialog?.contains(element)) return true;
  return peers.some((peer) => mentions(peer, ['save', 'submit', 'confirm', 'add', 'edit', 'search']));
}

/** Answers that no word of the control itself gives. */
function helpers(roots: Root[], look: Look): Found[] {
  if (look.intent === 'export-data') return exportDialog(roots, look);
  return [];
}

/** In a dialog that is about exporting, the button that says yes exports. */
function exportDialog(roots: Root[], look: Look): Found[] {
  const { dialog, languages } = look;
  if (!dialog || !mentions(read(titleOf(dialog), languages), ['export', 'backup'])) return [];
  const question = openQuestion(roots, dialog, languages);
  return (question?.yes ?? []).slice(0, 1).map(({ element }) => ({
    element,
    name: nameOf(element),
    kind: kindOf(element),
    score: 0.84,
    reasons: [
      { en: `It says yes in the dialog “${titleOf(dialog)}”`, 'zh-CN': `是对话框“${titleOf(dialog)}”中的肯定按钮` },
    ],
    direct: false,
  }));
}

/** What is a person's own stands beside the way out; their name there leads to it. */
function besideLogOut(roots: Root[], found: Found[], look: Look): Found[] {
  const { languages } = look;
  const outs = weigh(roots, { ...look, intent: 'log-out' }).filter(({ score }) => score >= sureScore);
  const peers = outs.flatMap(({ element }) => peersOf(element)).filter((peer) => /^(link|button)$/.test(kindOf(peer)));
  const own = peers.find((peer) => {
    const { text, matches } = read(nameOf(peer), languages);
    return (
      text.length > 1 && text.length < 40 && matches.every(({ concept }) => concept === 'filler' || concept === 'user')
    );
  });
  return [
    ...found.map((one) =>
      peers.some((peer) => isSame(peer, one.element))
        ? { ...one, score: one.score * 1.06, reasons: [...one.reasons, beside] }
        : one,
    ),
    ...(own
      ? [{ element: own, name: nameOf(own), kind: kindOf(own), score: 0.58, reasons: [beside], direct: false }]
      : []),
  ];
}

function confirming(roots: Root[], { dialog, languages }: Look): Found[] {
  return (openQuestion(roots, dialog, languages)?.yes ?? []).map(({ element, value, reasons }) => ({
    element,
    name: nameOf(element),
    kind: kindOf(element),
    score: value,
    reasons,
    direct: value >= 0.9,
  }));
}

/** The best few, seen as a person sees them, one for each control and for each place that they lead to, best first. */
function rank(found: Found[], look: Look): Found[] {
  const best = found.sort((a, b) => b.score - a.score).slice(0, mostSeen);
  const single = best.filter((one, at) => !best.slice(0, at).some((other) => isSame(one.element, other.element)));
  const seen = single.map((one) => asSeen(one, look)).sort((a, b) => b.score - a.score);
  return seen.filter((one) =>
    standsFor(
      one,
      seen.filter((other) => isTwin(one, other, look)),
    ),
  );
}

/** Of several links to one place, the best; of equal ones that which stands in a group, not the copy for jumping there by keyboard. */
function standsFor(one: Found, twins: Found[]): boolean {
  const group = ({ element, obstacle, openFirst }: Found) =>
    Number(peersOf(element).length > 0 || element.closest('li') !== null) -
    Number(obstacle === 'hidden' && !openFirst) * 2;
  const value = (twin: Found) => group(twin) + twin.score / 2;
  return twins.every(
    (other, at) => value(one) > value(other) || (value(one) === value(other) && twins.indexOf(one) <= at),
  );
}

const weight: Record<Obstacle, number> = {
  hidden: 0.35,
  'in-menu': 0.88,
  disabled: 0.97,
  covered: 0.9,
  'off-screen': 1,
  'no-size': 0.92,
};

function asSeen(one: Found, look: Look): Found {
  const state: State = stateOf(one.element);
  const behind = look.dialog && look.intent !== 'confirm-dialog' && !look.dialog.contains(one.element) ? 0.9 : 1;
  const here = leadsHere(one, look) ? 0.6 : isRecord(one, look) ? 0.4 : 1;
  const elsewhere = leadsAway(one, look) ? 0.7 : 1;
  const factor = (state.obstacle ? weight[state.obstacle] : 1) * behind * here * elsewhere;
  return {
    ...one,
    ...state,
    score: Math.round(one.score * factor * 1000) / 1000,
    reasons: here === 0.6 ? [...one.reasons, leads] : one.reasons,
  };
}

/** On the page that is about the thing, what does it is on the page, not in the menu around it. */
function leadsAway({ element, kind }: Found, { intent, surroundings }: Look): boolean {
  const deeds = [...conceptsOf(intent)].filter((concept) => (acts as readonly string[]).includes(concept));
  return (
    kind === 'link' &&
    deeds.length > 0 &&
    surroundings.pageSpeaksOf(deeds) &&
    !surroundings.headingSpeaksOf(element, deeds)
  );
}

/** A link to one record of many, whose title happens to hold the words. */
function isRecord({ element, direct }: Found, { intent }: Look): boolean {
  // A file that is ready has a number, too; nobody calls a record “Log out”.
  if (direct && /^(download|export-data|log-out)$/.test(intent)) return false;
  if (intent.startsWith('open-') || element.closest('[data-method], [data-confirm]') === element) return false;
  return /\/(\d+|[0-9a-f-]{20,})\/?$/i.test(element.getAttribute('href') ?? '');
}

/** A link to the page that is open. What does something on a page has the same words as the way to it. */
function leadsHere({ element, kind }: Found, { address }: Look): boolean {
  if (element.closest('[aria-current=page], [aria-current=true]')) return true;
  if (kind !== 'link') return false;
  const href = element.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#')) return false;
  return URL.parse(href, address)?.href === URL.parse(address)?.href;
}

/** A link around a button, or a list entry around a link, is one control for a person. */
function isSame(one: Element, other: Element): boolean {
  return one === other || one.contains(other) || other.contains(one);
}

function confidenceOf(candidates: Found[], all: Found[]): Confidence {
  const [first, ...others] = candidates;
  if (!first) return 'none';
  const next = others[0]?.score ?? 0;
  if (first.score < likelyScore || next > first.score - closeBy) return 'unsure';
  const alone = next < first.score - 2 * closeBy && all.length > 0;
  const reachable = first.obstacle !== 'hidden' && first.obstacle !== 'no-size';
  return first.score >= sureScore && first.direct && alone && reachable ? 'sure' : 'likely';
}

/** Two links to one place are one answer. */
function isTwin(one: Found, other: Found, { address }: Look): boolean {
  if (one === other) return true;
  const place = placeOf(one.element, address);
  return place !== undefined && place === placeOf(other.element, address);
}

function placeOf(element: Element, address: string): string | undefined {
  const href = element.getAttribute('href') ?? '';
  if (/^(#|javascript:|$)/.test(href)) return undefined;
  return URL.parse(href, address)?.href;
}

/** What stands near the answer and would be wrong to press. */
function decoysNear(element: Element | undefined, look: Look): Decoy[] {
  if (!element) return [];
  const near = new Set(peersOf(element));
  const around = element.closest(`${dialogs}, form, section, main`) ?? parentOf(element);
  for (const one of around?.querySelectorAll(
    'button, a[href], [role=button], input[type=submit], input[type=button]',
  ) ?? [])
    if (near.size < 30) near.add(one);
  return [...near]
    .filter((one) => !isSame(one, element))
    .flatMap((one) => {
      const control = weighedOf(one, look);
      const is = decoyIntents.find((decoy) => scoreOf(ways[decoy], control, look.languages).value >= 0.55);
      return is ? [{ element: one, name: control.name, is }] : [];
    })
    .slice(0, mostDecoys);
}

const beside: Text = { en: 'It stands beside the way out', 'zh-CN': '紧挨退出入口' };
const taken: Text = { en: 'But it more likely does something else', 'zh-CN': '但更可能是别的用途' };
const leads: Text = { en: 'It leads to this very page', 'zh-CN': '它指向当前页面' };
