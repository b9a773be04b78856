import { accountOf } from './account.ts';
import { holds, type Scene } from './condition.ts';
import { type CustomerLook, lookForCustomer } from './customer/look.ts';
import { type FindOptions, find, isChecked } from './find.ts';
import { type Found, isFact, isSameControl } from './found.ts';
import { otherOrigins } from './guide-frames.ts';
import { type PickNote, preferPicked } from './guide-pick.ts';
import type { GuideView, StopReason } from './guide-view.ts';
import type { DecoyIntent } from './intent/intents.ts';
import type { Searched } from './searched.ts';

/** What is known of the step besides the page: whether it was shown, its control pressed, and how long (ms, visible) it has waited since. */
export interface StepMemory {
  shown: boolean;
  pressed: boolean;
  waited: number;
  /** The control did not show up as the site's file knows it; what it is for is asked, too. */
  redesigned: boolean;
  /** What was pressed in the step before: a slow page still shows it, and by its words it may fit again. */
  before?: Element;
}

/** A page that is still being drawn is not a redesigned one: so long, in ms, only the site's own words count. */
const patience = 3_000;
/** A frame that has the control may be redesigned, too, and tells so later than the page around it would ask by use. In ms. */
const patienceWithFrames = 2 * patience;
/** A step may wait longer, in seconds, for what the vendor has yet to make; then a missing control says nothing of the page. */
const longestForPage = 60;

/** True when the control of a step should have shown up by now, if the page were as the site's file knows it. */
export function looksRedesigned({ step }: GuideView, { waited }: StepMemory, searched: Searched): boolean {
  if (waited < patience || step.withinSeconds > longestForPage) return false;
  return waited >= patienceWithFrames || otherOrigins(searched).length === 0;
}

/** What the page says of the step now. */
export type Decision =
  | { type: 'goal' }
  | { type: 'ended'; outcome: 'done' | 'already' | 'skipped' }
  | { type: 'stop'; reason: StopReason }
  | { type: 'elsewhere'; address?: string; words: string }
  | { type: 'waiting' }
  /** The page shows another customer than the one that the guide is about: nothing on it is pointed at. */
  | { type: 'other-customer'; customer: CustomerLook }
  | {
      type: 'show';
      found: Found;
      decoys: DecoyShown[];
      note?: PickNote;
      /** The person picked what the site warns of, or what the finder takes for something else. */
      warned?: DecoyShown;
      /** What the page says of the customer that the guide is about. */
      customer?: CustomerLook;
    };

/** A control that must not be pressed here: why, in the site's words, or what the finder takes it for. */
export type DecoyShown = { element: Element } & ({ why: string } | { is: DecoyIntent });

/** Reads the page and decides about one step. Presses nothing, draws nothing. */
export function decide(view: GuideView, memory: StepMemory, searched: Searched, url: URL): Decision {
  const { step } = view;
  const account = accountOf(view.accountWays, url, searched.document);
  if (account !== undefined && account !== view.accountId && !view.inFrame)
    return { type: 'stop', reason: 'wrong-account' };

  const customer = view.customer && lookForCustomer(searched, view.customer);
  if (customer?.verdict === 'wrong') return { type: 'other-customer', customer };

  const scene = sceneOf(view, searched, url);
  if (view.goal && holds(view.goal, scene)) return { type: 'goal' };
  if (step.done && holds(step.done, scene)) return { type: 'ended', outcome: memory.shown ? 'done' : 'already' };
  const late = memory.waited > step.withinSeconds * 1_000;
  if (memory.pressed) {
    if (!step.effect || holds(step.effect, scene)) return { type: 'ended', outcome: 'done' };
    return late ? { type: 'stop', reason: 'no-effect' } : { type: 'waiting' };
  }
  // A frame's own address says nothing of the page that it stands in.
  if (step.place && !view.inFrame && !holds(step.place.at, scene))
    return { type: 'elsewhere', address: step.place.address, words: step.place.words };

  const warnedOf = warnedOfIn(view, searched);
  const never = [...warnedOf.map(({ element }) => element), ...(memory.before ? [memory.before] : [])];
  const known = targetIn(view, step.target, searched, { byUse: memory.redesigned, never, weak: step.risk === 'read' });
  const { found, note } = preferPicked(known, step.picks, searched, url);
  if (step.target && found.type === 'none') {
    if (step.optional && isFact(targetIn(view, step.following, searched))) return { type: 'ended', outcome: 'skipped' };
    // A CRM that nobody knows is gone through by the person, who may take their time.
    if (late && !isWordsOnly(view, step.target)) return { type: 'stop', reason: 'not-found' };
  }
  const near = known.type === 'none' ? [] : (known.near ?? []);
  const warned = [...warnedOf, ...near].find(
    ({ element }) => found.type === 'found' && isSameControl(element, found.element),
  );
  return { type: 'show', found, decoys: decoysBeside(found, warnedOf), note, warned, customer };
}

function sceneOf(view: GuideView, searched: Searched, url: URL): Scene {
  return {
    document: searched.document,
    inner: () => searched.roots.filter((root) => root !== searched.document),
    url,
    role: view.role,
    places: view.places,
    asked: new Map(),
    target(name, checked) {
      const found = targetIn(view, name, searched);
      if (found.type === 'unsure') return checked === undefined && isFact(found);
      if (found.type === 'none' || found.obstacle === 'disabled') return false;
      return checked === undefined || isChecked(found.element) === checked;
    },
  };
}

/** True for a target that only its use is known of. */
export function isWordsOnly(view: GuideView, name: string): boolean {
  return view.targets[name]?.alternatives.every(({ type }) => type === 'intent') ?? false;
}

function targetIn(view: GuideView, name: string | undefined, searched: Searched, options: FindOptions = {}): Found {
  const target = name === undefined ? undefined : view.targets[name];
  if (!target || name === undefined) return { type: 'none' };
  return find(target, searched, { ...options, byUse: options.byUse || isWordsOnly(view, name) });
}

/** Controls that the site warns of for this step. Only its own words tell them: by what they are for they may be the right one. */
function warnedOfIn(view: GuideView, searched: Searched): { element: Element; why: string }[] {
  return view.step.decoys.flatMap(({ target, why }) => {
    const decoy = find(target, searched);
    const elements = decoy.type === 'found' ? [decoy.shown] : decoy.type === 'unsure' ? decoy.elements : [];
    return elements.map((element) => ({ element, why }));
  });
}

/** Controls near the right one that a tired person might press instead. Never one that is itself a candidate. */
function decoysBeside(found: Found, warnedOf: { element: Element; why: string }[]): DecoyShown[] {
  if (found.type === 'none') return warnedOf;
  const right = found.type === 'found' ? [found.element] : found.elements;
  const near = (found.near ?? []).map(({ element, is }) => ({ element, is }));
  const others = near.filter(({ element }) => !warnedOf.some((one) => isSameControl(one.element, element)));
  return [...warnedOf, ...others].filter(({ element }) => !right.some((one) => isSameControl(one, element)));
}
