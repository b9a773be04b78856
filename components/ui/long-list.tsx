import { GridList, type GridListProps, ListLayout, Virtualizer } from 'react-aria-components';

/** Of a row with one line of each kind, in pixels: where thousands stand, those out of sight are taken to be as high. */
const estimatedRowSize = 58;

interface LongListProps<Row extends object> extends Omit<GridListProps<Row>, 'className' | 'renderEmptyState'> {
  /** Said where it has no rows. */
  empty: string;
}

/** Thousands of rows of which only those in sight are drawn; each is as high as its words need. */
export function LongList<Row extends object>({ empty, ...rest }: LongListProps<Row>) {
  return (
    // Observed: rows get higher when the panel gets narrower.
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize }} shouldObserveItemSize>
      <GridList
        {...rest}
        renderEmptyState={() => <p className="p-3 text-sm text-quiet">{empty}</p>}
        className="max-h-[26rem] overflow-auto rounded-xl border border-line bg-card outline-offset-[-2px]"
      />
    </Virtualizer>
  );
}
