/** The host names in match patterns: `https://*.crm.example/*` is `*.crm.example`. */
export function hostsOf(patterns: readonly string[]): string[] {
  return patterns.map((pattern) => pattern.replace(/^[^:]+:\/\//, '').replace(/\/\*$/, ''));
}
