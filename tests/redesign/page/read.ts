import { openAnyRoot } from '../../../utils/page/intent/roots.ts';
import { type Drawn, type DrawnNode, type DrawnPage, hovered } from '../drawing/drawing.ts';
import { cssOf } from './styles.ts';
import { truthOf } from './truth.ts';

/** What nobody sees and the finder doesn't read. */
const left = 'script, style, link, noscript, template';

/** The page as it stands now, as plain data. */
export function readPage(document: Document): DrawnPage {
  return {
    attributes: attributesOf(document.documentElement),
    css: cssOf(document),
    body: readElement(document.body),
  };
}

function readElement(element: Element): Drawn {
  const { namespaceURI, localName } = element;
  const root = openAnyRoot(element as HTMLElement);
  const drawn: Drawn = {
    space: namespaceURI ?? '',
    name: localName,
    attributes: attributesOf(element),
    children: readNodes(element.childNodes),
    truth: truthOf(element),
    shadow: root ? { mode: root.mode, css: cssOf(root), children: readNodes(root.childNodes) } : undefined,
    frame: frameOf(element),
    modal: element.matches('dialog:modal'),
    scrolled: element.scrollTop,
    ...stateOf(element),
  };
  if (element.matches(':hover')) drawn.attributes.class = `${drawn.attributes.class ?? ''} ${hovered}`.trim();
  return drawn;
}

function readNodes(nodes: NodeListOf<ChildNode>): DrawnNode[] {
  return [...nodes].flatMap((node): DrawnNode[] => {
    if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ''];
    return node.nodeType === Node.ELEMENT_NODE && !(node as Element).matches(left)
      ? [readElement(node as Element)]
      : [];
  });
}

function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}

/** Frames of another origin stay empty: the guide looks into them by itself, and so does the suite. */
function frameOf(element: Element): DrawnPage | undefined {
  if (element.localName !== 'iframe') return undefined;
  const { contentDocument } = element as HTMLIFrameElement;
  return contentDocument?.body ? readPage(contentDocument) : undefined;
}

/** What a person entered, which stands in no attribute. */
function stateOf(element: Element): Pick<Drawn, 'checked' | 'value'> {
  switch (element.localName) {
    case 'input': {
      const { type, checked, value } = element as HTMLInputElement;
      return type === 'checkbox' || type === 'radio' ? { checked } : { value };
    }
    case 'textarea':
    case 'select':
      return { value: (element as HTMLTextAreaElement).value };
    default:
      return {};
  }
}
