/** An element of a page as plain data, with what it really is, and with what only the browser knew of it. */
export interface Drawn {
  /** Namespace and local name. */
  space: string;
  name: string;
  attributes: Record<string, string>;
  children: DrawnNode[];
  /** What the practice CRM says that it is. */
  truth?: string;
  shadow?: { mode: 'open' | 'closed'; css: string; children: DrawnNode[] };
  /** The page in a frame of the same origin. */
  frame?: DrawnPage;
  checked?: boolean;
  value?: string;
  /** A dialog that was shown as a modal one. */
  modal?: boolean;
  /** How far its content was scrolled down, in px. */
  scrolled?: number;
}

export type DrawnNode = Drawn | string;

/** A document as plain data. */
export interface DrawnPage {
  /** Attributes of its `html`. */
  attributes: Record<string, string>;
  css: string;
  body: Drawn;
  /** A frame is drawn as high as what is in it. */
  fits?: boolean;
}

/** Class that stands for `:hover`: what was under the pointer, and around it. */
export const hovered = 'under-the-pointer';

export const html = 'http://www.w3.org/1999/xhtml';

export function element(name: string, children: DrawnNode[], attributes: Record<string, string> = {}): Drawn {
  return { space: html, name, attributes, children };
}
