/** The place of the bundle of a case. */
export function BundleView({ caseId }: { caseId: string }) {
  return <section data-case={caseId} />;
}
