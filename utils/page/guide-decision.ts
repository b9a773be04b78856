import { accountOf } from './account.ts';
import { holds, type Scene } from './condition.ts';
import { type Found, find, isChecked } from './find.ts';
import type { GuideView, StopReason } from './guide-view.ts';

/** What is known of the step besides the page: whether it was shown, its control pressed, and how long (ms, visible) it has waited since. */
export interface StepMemory {
  shown: boolean;
  pressed: boolean;
  waited: number;
}

/** What the page says of the step now. */
export type Decision =
  | { type: 'goal' }
  | { type: 'ended'; outcome: 'done' | 'already' | 'skipped' }
  | { type: 'stop'; reason: StopReason }
  | { type: 'elsewhere'; address?: string; words: string }
  | { type: 'waiting' }
  | { type: 'show'; found: Found; decoys: { element: Element; why: string }[] };

/** Reads the page and decides about one step. Presses nothing, draws nothing. */
export function decide(view: GuideView, memory: StepMemory, document: Document, url: URL): Decision {
  const { step } = view;
  const account = accountOf(view.accountWays, url, document);
  if (account !== undefined && account !== view.accountId) return { type: 'stop', reason: 'wrong-account' };

  const scene = sceneOf(view, document, url);
  if (view.goal && holds(view.goal, scene)) return { type: 'goal' };
  if (step.done && holds(step.done, scene)) return { type: 'ended', outcome: memory.shown ? 'done' : 'already' };
  const late = memory.waited > step.withinSeconds * 1_000;
  if (memory.pressed) {
    if (!step.effect || holds(step.effect, scene)) return { type: 'ended', outcome: 'done' };
    return late ? { type: 'stop', reason: 'no-effect' } : { type: 'waiting' };
  }
  if (step.place && !holds(step.place.at, scene))
    return { type: 'elsewhere', address: step.place.address, words: step.place.words };

  const found: Found = targetIn(view, step.target, document);
  if (step.target && found.type === 'none') {
    if (step.optional && targetIn(view, step.following, document).type !== 'none')
      return { type: 'ended', outcome: 'skipped' };
    if (late) return { type: 'stop', reason: 'not-found' };
  }
  return { type: 'show', found, decoys: decoysIn(view, found, document) };
}

function sceneOf(view: GuideView, document: Document, url: URL): Scene {
  return {
    document,
    url,
    role: view.role,
    places: view.places,
    asked: new Map(),
    target(name, checked) {
      const found = targetIn(view, name, document);
      if (found.type === 'unsure') return checked === undefined;
      if (found.type === 'none' || found.obstacle === 'disabled') return false;
      return checked === undefined || isChecked(found.element) === checked;
    },
  };
}

function targetIn(view: GuideView, name: string | undefined, document: Document): Found {
  const target = name === undefined ? undefined : view.targets[name];
  return target ? find(target, document) : { type: 'none' };
}

/** Controls near the right one that a tired person might press instead. Never one that is itself a candidate. */
function decoysIn(view: GuideView, found: Found, document: Document): { element: Element; why: string }[] {
  const right = found.type === 'found' ? [found.element] : found.type === 'unsure' ? found.elements : [];
  return view.step.decoys.flatMap(({ target, why }) => {
    const decoy = find(target, document);
    const elements = decoy.type === 'found' ? [decoy.shown] : decoy.type === 'unsure' ? decoy.elements : [];
    return elements
      .filter((element) => !right.some((one) => one.contains(element) || element.contains(one)))
      .map((element) => ({ element, why }));
  });
}
