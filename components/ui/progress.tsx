import { ProgressBar } from 'react-aria-components';

/** How far something has come; `label` is shown above the bar, `detail` at its end. */
export function Progress({ label, detail, done, all }: { label: string; detail?: string; done: number; all: number }) {
  return (
    <ProgressBar value={done} maxValue={Math.max(all, 1)} aria-label={label} valueLabel={detail ?? label}>
      {({ percentage }) => (
        <>
          <div className="mb-1 flex justify-between gap-2 text-xs text-quiet">
            <span>{label}</span>
            {detail && <span className="tabular-nums">{detail}</span>}
          </div>
          <div className="h-1.5 overflow-hidden rounded-full bg-line">
            {/* Moved, not stretched: a width that goes from one to the other is laid out anew sixty times a second. */}
            <div
              className="h-full rounded-full bg-accent transition-transform duration-300"
              style={{ transform: `translateX(${(percentage ?? 0) - 100}%)` }}
            />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
