/** A table as it was found in a page, its cells not read yet. */
export interface FoundTable {
  /** What holds it. */
  box: Element;
  /** Empty where nothing heads its columns. */
  header: readonly (Element | undefined)[];
  /** Of each row that is drawn its cells, in the order of the columns; a cell that is not drawn is missing. */
  rows: (Element | undefined)[][];
  /** How many rows it says it has, those that are not drawn counted. */
  total?: number;
}

/** Rows of one table that are read; the largest accounts page theirs, or draw what is in sight. */
export const mostRows = 5_000;
export const mostColumns = 60;

/** Drawn, wherever it has to be scrolled to. */
export function isDrawn(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
