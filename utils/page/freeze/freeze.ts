import { copyInto } from './copy-into.ts';
import { facesIn, noteFonts } from './fonts.ts';
import { bareLooks, hasHiddenRules } from './looks.ts';
import { OwnFiles } from './own-files.ts';
import { asStyle, stylesOf } from './styles.ts';

/** The largest copy that is kept, in characters. */
const largestCopy = 15_000_000;
/** Frames stand in frames without end; a person looks no deeper. */
const deepest = 3;
/** A frozen page runs nothing and loads nothing, whoever opens it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

export interface Frozen {
  /** Null when it would be larger than what is kept. */
  html: string | null;
  /** What could not be copied, in technical words for the record. */
  left: string[];
  /** Files of the page's own origin that may still be put in: what stands for them in the copy, and their addresses. */
  own: readonly (readonly [address: string, standIn: string])[];
  /** What is left out as well, unless one of the files that these stand for is had. */
  unless: ReadonlyMap<string, readonly string[]>;
}

/** What is shared by all documents and roots of one copy. */
export interface Freezing {
  left: string[];
  readonly files: OwnFiles;
  readonly unless: Map<string, readonly string[]>;
  /** Characters of pictures so far. */
  pictures: number;
  /** Rules of style sheets may not be read, so each element carries its looks. */
  looks: boolean;
  /** Elements so far that carry them. */
  looked: number;
  /** The document of a frame as markup; undefined where frames stand too deep. */
  frame(document: Document): string | undefined;
}

/**
 * A copy of the page as it stands: styles and pictures inside, form values as shown, shadow roots and frames of the same origin with
 * what they show, nothing that runs. The page itself is not changed.
 */
export function freeze(document: Document): Frozen {
  const left: string[] = [];
  const unless = new Map<string, readonly string[]>();
  const files = new OwnFiles(document.defaultView?.origin ?? 'null');
  const all = { left, files, unless, pictures: 0, looks: false, looked: 0, frame: () => undefined };
  const html = freezeDocument(document, all, 0);
  if (html.length <= largestCopy) return { html, left, own: files.wanted, unless };
  const line = `the copy of the page: it has ${html.length} characters, and ${largestCopy} are kept`;
  return { html: null, left: [line], own: [], unless: new Map() };
}

function freezeDocument(document: Document, all: Freezing, depth: number): string {
  const freezing: Freezing = {
    ...all,
    looks: hasHiddenRules(document),
    frame: (inner) => (depth < deepest ? freezeDocument(inner, freezing, depth + 1) : undefined),
  };
  // In a document without a window nothing loads, no handler fires and no custom element is set up, as would in a clone.
  const paper = document.implementation.createHTMLDocument();
  const copy = paper.importNode(document.documentElement, true);
  const looks = copyInto(document.documentElement, copy, freezing);
  all.pictures = freezing.pictures;
  all.looked = freezing.looked;

  const head = copy.querySelector('head') ?? copy.insertBefore(paper.createElement('head'), copy.firstChild);
  const guard = paper.createElement('meta');
  guard.httpEquiv = 'Content-Security-Policy';
  guard.content = policy;
  const charset = paper.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const style = paper.createElement('style');
  const rules = stylesOf(document, freezing);
  style.textContent = freezing.looks ? asStyle([bareLooks, ...facesIn(rules), ...looks]) : rules;
  noteFonts(document, style.textContent, freezing);
  head.prepend(charset, guard);
  head.append(style);
  // Old pages have none, and browsers lay them out by older rules.
  const doctype = document.compatMode === 'CSS1Compat' ? '<!doctype html>\n' : '';
  return doctype + copy.outerHTML;
}
