import type { Answer } from '../../utils/page/intent/answer.ts';
import { findIntent } from '../../utils/page/intent/find-intent.ts';
import type { Intent } from '../../utils/page/intent/intents.ts';
import type { ToldCandidate, ToldDecoy } from '../../utils/page/intent/merge.ts';

interface PlainCandidate extends ToldCandidate {
  openFirst?: string;
  html: string;
  /** Positions in the list of selectors that were given, which name the same control. */
  is: number[];
}

interface PlainDecoy extends ToldDecoy {
  html: string;
}

/** An answer without elements, to leave the page with. */
export interface PlainAnswer extends Answer<PlainCandidate, PlainDecoy> {
  milliseconds: number;
}

export interface Question {
  intent: Intent;
  language?: string;
  address?: string;
  selectors?: string[];
}

declare global {
  var cleanExitFind: (question: Question) => PlainAnswer;
  /** Closed shadow roots by their hosts, where the browser gave them. */
  var cleanExitClosedRoots: WeakMap<Element, ShadowRoot> | undefined;
}

const longestHtml = 160;

globalThis.cleanExitFind = ({ intent, language, address, selectors = [] }) => {
  const began = performance.now();
  const answer = findIntent(intent, document, {
    language,
    address,
    openRoot: (host) => host.shadowRoot ?? globalThis.cleanExitClosedRoots?.get(host) ?? null,
  });
  const milliseconds = performance.now() - began;
  const known = selectors.map((selector) => document.querySelector(selector));
  const html = (element: Element) => (element.cloneNode(false) as Element).outerHTML.slice(0, longestHtml);
  return {
    ...answer,
    milliseconds,
    candidates: answer.candidates.map(({ element, openFirst, ...candidate }) => ({
      ...candidate,
      html: html(element),
      openFirst: openFirst ? html(openFirst) : undefined,
      is: known.flatMap((one, at) => (one && isSame(one, element, openFirst) ? [at] : [])),
    })),
    decoys: answer.decoys.map(({ element, ...decoy }) => ({ ...decoy, html: html(element) })),
  };
};

function isSame(known: Element, element: Element, openFirst: Element | undefined): boolean {
  return holds(known, element) || element.contains(known) || known === openFirst;
}

/** True when an element stands in another one, or in its shadow. */
function holds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  const root = inner.getRootNode();
  return root instanceof ShadowRoot && holds(outer, root.host);
}
