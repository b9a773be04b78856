import type { Root } from '../intent/roots.ts';
import { cellLines, mailAlone } from './cell-lines.ts';
import { type FoundTable, isDrawn, mostRows } from './found-table.ts';

/** What lists of people are headed by. */
const people = /\b(users?|members?|people|team|employees|seats)\b|用户|成员|员工|人员|账号/i;
const notLists =
  'nav, header, footer, table, select, [role=navigation], [role=menu], [role=menubar], [role=tablist], [role=grid], [role=table]';
const lists = 'ul, ol, div, section, main, tbody, [role=list]';
const mostLists = 2_000;
/** A person in a list is told of in few lines. */
const mostLines = 8;

/**
 * Lists whose lines are neither rows nor cells: boxes of one form, one below the other, most with a mail address; or below a heading that
 * speaks of users, each with something to press. A line is one cell.
 */
export function lineLists(root: Root): FoundTable[] {
  const boxes = [...root.querySelectorAll(lists)].slice(0, mostLists);
  return boxes.flatMap((box) => {
    if (box.childElementCount < 2 || box.closest(notLists)) return [];
    const lines = alike(box).slice(0, mostRows);
    if (lines.length < 2 || !isDrawn(box)) return [];
    const said = lines.map(cellLines);
    if (said.some(({ length }) => length > mostLines)) return [];
    const mails = said.filter((parts) => parts.some((part) => mailAlone.test(part))).length;
    if (mails * 2 < lines.length && !isOfPeople(box, lines)) return [];
    return [{ box, header: [], rows: lines.map((line) => [line]) }];
  });
}

/** The children of the form that most of them have. */
function alike({ children }: Element): Element[] {
  const forms = new Map<string, Element[]>();
  for (const child of children) {
    if (/^(h\d|script|style|template|button|a|span|p)$/.test(child.localName) || !isDrawn(child)) continue;
    const form = `${child.localName} ${child.className}`;
    forms.set(form, [...(forms.get(form) ?? []), child]);
  }
  return [...forms.values()].sort((one, other) => other.length - one.length)[0] ?? [];
}

function isOfPeople(box: Element, lines: readonly Element[]): boolean {
  if (!lines.some((line) => line.querySelector('button, [role=button], [role=switch], input'))) return false;
  const headings = [...(box.getRootNode() as Root).querySelectorAll('h1, h2, h3, [role=heading]')];
  const before = headings.findLast((heading) => {
    const first = lines[0];
    return first && (heading.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
  return people.test(before?.textContent ?? '');
}
