/** Makes an element. Strings become text, never markup. */
export type Elements = (tag: string, content?: (Node | string)[], attributes?: Record<string, string>) => HTMLElement;

export function newElements(document: Document): Elements {
  return (tag, content = [], attributes = {}) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...content);
    return element;
  };
}
