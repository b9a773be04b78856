/** Around a table, so many boxes far, stands how many rows there are. */
const highest = 6;
const mostTexts = 400;
const longest = 80;

const number = '(\\d{1,3}(?:[,.\\u202f\\u00a0 ]\\d{3})+|\\d+)';
const rows = '(?:users?|members?|people|seats|entries|records|results|items|rows)';
/** How pages say how many rows a list has; where several are said, “1–25 of 312” is surer than “312 users”. */
const sayings = [
  new RegExp(`\\d\\s*(?:-|–|—|~|to|至|到)\\s*\\d[\\d,.]*\\s*(?:of|/|out of|条?\\s*[，,]?\\s*共)\\s*${number}`, 'i'),
  new RegExp(`(?:共计|共有|共|总计|总数|合计)\\s*[:：]?\\s*${number}\\s*(?:条|个|位|名|人|项|行)?`),
  new RegExp(`\\btotal\\s*(?:of|:)?\\s*${number}`, 'i'),
  new RegExp(`${number}\\s*${rows}\\b`, 'i'),
];

/** How many rows the page says that a table has, from what stands around it; undefined where it does not say. */
export function totalAround(table: Element): number | undefined {
  let around = table.parentElement;
  for (let up = 0; around && up < highest; up += 1, around = around.parentElement) {
    const texts = textsBeside(around, table);
    for (const saying of sayings) {
      const said = texts.map((text) => saying.exec(text)?.[1]).find(Boolean);
      if (said) return Number(said.replace(/\D/g, ''));
    }
  }
  return undefined;
}

/** The short texts in a box, without those of the table: each element’s that has a number of its own, and that of the box around it. */
function textsBeside(box: Element, table: Element): string[] {
  const texts = new Set<string>();
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node === table ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let left = mostTexts; left > 0 && walker.nextNode(); left -= 1) {
    const { currentNode: node } = walker;
    if (node.nodeType !== Node.TEXT_NODE || !/\d/.test(node.nodeValue ?? '')) continue;
    const holder = node.parentElement;
    for (const element of [holder, holder?.parentElement]) {
      const text = (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text !== '' && text.length <= longest && !element?.contains(table)) texts.add(text);
    }
  }
  return [...texts];
}
