import type { Condition, SiteInput } from '../../schema.ts';

export type Guide = SiteInput['guides'][string];
export type Step = Guide['steps'][number];

/** A target can be seen, and pressed. */
export const sees = (target: string): Condition => ({ type: 'target', target });
export const ticked = (target: string): Condition => ({ type: 'target', target, checked: true });
export const any = (...of: Condition[]): Condition => ({ type: 'any', of });

export const inYourAccount: Condition = { type: 'place', place: 'subscription' };
export const dialogOpen: Condition = { type: 'visible', css: '[role=dialog], [role=alertdialog], dialog[open]' };
