import type { Language } from '../../../utils/text.ts';
import type { DrawnPage } from '../drawing/drawing.ts';
import type { Spot } from '../drawing/spots.ts';

/** What a mutation is given: a page of its own to change, and where the right controls stand in it. */
export interface Subject {
  page: DrawnPage;
  right: Spot[];
  /** The language that the page is written in. */
  language: Language;
  /** Which of several ways to change it is meant, from 0. */
  variant: number;
}

/** A change of a page that a redesign might bring. */
export interface Mutation {
  name: string;
  /** How many ways there are at most; 1 when not given. */
  variants?: number;
  /** Changes the page. @returns false when there is nothing to change in it in this way */
  change(subject: Subject): boolean;
}
