/** How far around a table's body its head may stand: some libraries make two tables of one. */
const farthestHead = 4;
const longestTitle = 80;

/** What the column is called in which a switch or a box stands: in a row of a table it is all the name that it has. */
export function columnOf(element: Element): string {
  if (!element.matches('[role=switch], [role=checkbox], [type=checkbox]')) return '';
  const cell = element.closest('td');
  let around: Element | null | undefined = cell?.closest('table');
  for (let up = 0; cell && around && up < farthestHead; up += 1) {
    const head = around.querySelector('thead tr');
    if (head) return (head.children[cell.cellIndex]?.textContent ?? '').trim().slice(0, longestTitle);
    around = around.parentElement;
  }
  return '';
}
