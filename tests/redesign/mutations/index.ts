import { data } from './data.ts';
import { decoy } from './decoy.ts';
import { divButton } from './div-button.ts';
import { iframe } from './iframe.ts';
import { otherLanguage } from './language.ts';
import type { Mutation } from './mutation.ts';
import { names } from './names.ts';
import { order } from './order.ts';
import { removed } from './removed.ts';
import { closedShadow, openShadow } from './shadow.ts';
import { synonym } from './synonym.ts';
import { wrappers } from './wrappers.ts';

/** The page as it is. */
export const unchanged: Mutation = { name: 'as it is', change: () => true };

/** Mutations that need no control: they are made of pages, too, on which there is nothing to press. */
export const ofWholePages: readonly Mutation[] = [unchanged, names, data, otherLanguage, wrappers];

export const mutations: readonly Mutation[] = [
  unchanged,
  names,
  data,
  synonym,
  otherLanguage,
  order,
  wrappers,
  openShadow,
  closedShadow,
  iframe,
  divButton,
  decoy,
  removed,
];
