const enough = 8_000;
const mute = /^(script|style|template|noscript)$/;

/** The title and the first text of a page, to tell its language by; without asking for layout. */
export function sampleOf(document: Document): string {
  let text = document.title;
  if (!document.body) return text;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (text.length < enough && texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (parentElement && !mute.test(parentElement.localName)) text += ` ${data.trim().slice(0, enough)}`;
  }
  return text.slice(0, enough);
}
