/** Grey lines where something will stand in a moment; `label` says so to a screen reader. */
export function Skeleton({ label, lines = 3 }: { label: string; lines?: number }) {
  return (
    <div role="status" aria-label={label} className="flex flex-col gap-2.5 py-1">
      {[...Array(lines).keys()].map((line) => (
        <span
          key={line}
          className="h-4 animate-pulse rounded bg-line"
          style={{ width: `${[70, 100, 85, 55][line % 4]}%` }}
        />
      ))}
    </div>
  );
}
