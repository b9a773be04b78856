/** The part of a V8 CPU profile that is needed here (`Profiler.stop`). */
export interface CpuProfile {
  nodes: { id: number; callFrame: { url: string; functionName: string }; children?: number[] }[];
  samples?: number[];
  /** Time from each sample to the one before, in µs. */
  timeDeltas?: number[];
}

/**
 * Time in ms in which a script of this origin was at work: samples with a frame of the origin anywhere on the stack, so that the
 * time its calls take inside the browser (queries, layout) counts too.
 */
export function scriptTime({ nodes, samples = [], timeDeltas = [] }: CpuProfile, origin: string): number {
  const inside = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number) => {
    if (inside.has(id)) return;
    inside.add(id);
    byId.get(id)?.children?.forEach(mark);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith(origin)) mark(id);
  const microseconds = samples.reduce(
    (sum, sample, index) => (inside.has(sample) ? sum + Math.max(0, timeDeltas[index + 1] ?? 0) : sum),
    0,
  );
  return microseconds / 1000;
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
