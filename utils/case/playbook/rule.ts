import type { Site } from '../../../sites/schema.ts';
import type { Text } from '../../text.ts';
import type { LetterKind } from '../letters/kinds.ts';
import type { CaseState } from '../state.ts';
import type { Phase, Role, TaskAction, TaskStatus } from './phases.ts';

/** The same at every site, or a function of the site. */
export type OfSite<T> = T | ((site: Site) => T);

/** The same in every case, or a function of the site and of what the case knows. */
export type InCase<T> = T | ((site: Site, state: CaseState) => T);

/** A task as the playbook knows it. */
export interface Rule {
  id: string;
  phase: Phase;
  title: OfSite<Text>;
  /** Why it matters. */
  why: InCase<Text>;
  /** How it is done here. */
  how?: InCase<Text | undefined>;
  /** What proves that it was done. */
  proof: Text;
  /** Source of `why`, where that is the vendor's word. */
  from?(site: Site): string | undefined;
  /** Whose work it usually is. */
  roles: readonly Role[];
  /** A place of the site where this is done. */
  place?(site: Site): string | undefined;
  guide?(site: Site): string | undefined;
  action?: TaskAction;
  /** The letter that does it, where there is one. */
  letter?: LetterKind;
  /** Tasks to be finished with before this one begins. It warns, and locks nothing. */
  after?: readonly string[];
  /** Left out where it is not for this site or this case. */
  for?(site: Site, state: CaseState): boolean;
  /** Why the answers or the records make it unneeded; `undefined` where they don't. The person's word counts more. */
  unneeded?(state: CaseState, site: Site): Text | undefined;
  /** What the records show; `undefined` leaves it to the person's word. */
  shown?(state: CaseState, site: Site, today: string): TaskStatus | undefined;
}

/** What a value is at this site. */
export function atSite<T extends Text | undefined>(value: OfSite<T>, site: Site): T {
  return typeof value === 'function' ? value(site) : value;
}

/** What a value is at this site, in this case. */
export function inCase<T extends Text | undefined>(value: InCase<T>, site: Site, state: CaseState): T {
  return typeof value === 'function' ? value(site, state) : value;
}

export const hasGuide = (name: string) => (site: Site) => name in site.guides;
export const guideIfKnown = (name: string) => (site: Site) => (name in site.guides ? name : undefined);
/** What its guide shows; that it is done is the person's word. */
export const byGuide = (name: string) => (state: CaseState) => {
  const run = state.runs.find(({ guide }) => guide === name);
  return run?.status === 'stopped' ? 'trouble' : run?.status === 'active' ? 'under-way' : undefined;
};
/** Done when a piece of evidence is attached to it. */
export const byEvidence = (task: string) => (state: CaseState) => (state.about.attached.has(task) ? 'done' : undefined);
export const placeIfKnown = (name: string) => (site: Site) => (name in site.places ? name : undefined);

/** Done when all are, under way when some are. */
export function share(done: number, all: number): TaskStatus | undefined {
  if (done === all) return all > 0 ? 'done' : undefined;
  return done > 0 ? 'under-way' : undefined;
}
