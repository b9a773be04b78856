/** Part of `npm run check`: says what the sites have that they should not have; exit code 1 when there is something. */
import { sites } from '../sites/index.ts';
import { lintSite } from '../sites/lint/index.ts';

const lines = sites.flatMap((site) =>
  lintSite(site).map(
    ({ lint, pointer, message, suggestion }) => `sites/${site.id} ${pointer}: ${message}; ${suggestion} (${lint})`,
  ),
);
for (const line of lines) console.error(line);
process.exitCode = lines.length > 0 ? 1 : 0;
