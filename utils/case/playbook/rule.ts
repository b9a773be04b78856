import type { Site } from '../../../sites/schema.ts';
import type { Text } from '../../text.ts';
import type { CaseState } from '../state.ts';
import type { Phase, TaskAction, TaskStatus } from './phases.ts';

/** A task as the playbook knows it; what depends on the CRM is a function of its site. */
export interface Rule {
  id: string;
  phase: Phase;
  title(site: Site): Text;
  why(site: Site): Text;
  /** Source of `why`, where that is the vendor's word. */
  from?(site: Site): string | undefined;
  /** A place of the site where this is done. */
  place?(site: Site): string | undefined;
  guide?(site: Site): string | undefined;
  action?: TaskAction;
  /** Left out where it is not for this site. */
  for?(site: Site): boolean;
  /** What the records show; `undefined` leaves it to the person's word. */
  shown?(state: CaseState, site: Site): TaskStatus | undefined;
}

export const same = (text: Text) => () => text;
export const hasGuide = (name: string) => (site: Site) => name in site.guides;
export const guideIfKnown = (name: string) => (site: Site) => (name in site.guides ? name : undefined);
/** What its guide shows; that it is done is the person's word. */
export const byGuide = (name: string) => (state: CaseState) => {
  const run = state.runs.find(({ guide }) => guide === name);
  return run?.status === 'stopped' ? 'trouble' : run?.status === 'active' ? 'under-way' : undefined;
};
export const placeIfKnown = (name: string) => (site: Site) => (name in site.places ? name : undefined);

/** Done when all are, under way when some are. */
export function share(done: number, all: number): TaskStatus | undefined {
  if (done === all) return all > 0 ? 'done' : undefined;
  return done > 0 ? 'under-way' : undefined;
}
