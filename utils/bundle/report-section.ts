import type { Language, Text } from '../text.ts';
import type { Html } from './html.ts';
import type { BundleInput } from './input.ts';
import type { Layout } from './layout.ts';

/** Everything about the bundle that the report shows and the input does not hold. */
export interface ReportContext {
  layout: Layout;
  fingerprint: string;
  /** The beginning of a captured text, by its path: shown where there is no picture. */
  excerpts: Map<string, string>;
  /** Sizes of pictures in pixels by their path, where they are known. */
  pictures: Map<string, { width: number; height: number }>;
}

/** One part of the report under a title of its own; `report-sections.ts` has them in order. */
export interface ReportSection {
  /** Unique in the report; links on the cover lead there. */
  id: string;
  title: Text;
  /** What stands below the title in this language; undefined leaves the section out. */
  body(input: BundleInput, context: ReportContext, language: Language): Html | undefined;
}
