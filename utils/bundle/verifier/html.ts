import { words } from './words.ts';

/** Nothing is loaded, nothing is sent: scripts are the one in the file, and WebAssembly for hashes is in it. */
const policy =
  "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const style = `
:root { color-scheme: light dark; font: 16px/1.55 system-ui, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  --good: light-dark(#12663f, #6fd3a2); --bad: light-dark(#a11d2a, #ff9aa4); --line: light-dark(#c9d0da, #4a5464); --soft: light-dark(#5a6575, #a9b3c2); }
body { margin: 0; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
nav { display: flex; gap: .5rem; justify-content: flex-end; }
button, input { font: inherit; min-height: 2.5rem; }
button { padding: 0 1rem; border: 1px solid var(--line); border-radius: .5rem; background: none; color: inherit; cursor: pointer; }
button[aria-pressed=true] { border-color: currentColor; font-weight: 600; }
:focus-visible { outline: 3px solid #0f766e; outline-offset: 2px; }
.choose { display: flex; flex-direction: column; gap: .5rem; padding: 1.25rem; border: 2px dashed var(--line); border-radius: .75rem; font-weight: 600; }
progress { width: 100%; }
[role=alert] { padding: .75rem 1rem; border-left: 4px solid; }
.whole, .holds > strong { color: var(--good); }
.changed, .no-bundle, .fails > strong { color: var(--bad); }
.soft { color: var(--soft); font-size: .875rem; }
ol > li { margin: .75rem 0; } li p { margin: .25rem 0; }
dl.counted { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; align-items: baseline; }
.counted dt { color: inherit; } .counted dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; }
@media (max-width: 30rem) { dl.counted { grid-template-columns: 1fr max-content; } .counted dd { text-align: end; } }
dt { color: var(--soft); font-size: .875rem; } dd { margin: 0 0 .5rem; }
`;

/**
 * The page that checks bundles as one file, to be opened from a disk in any browser.
 * @param script the built `verifier.js`, which calls `startVerifier`
 */
export function verifierHtml(script: string): string {
  // A script ends where its end tag stands, even in one of its strings; `<!--` would hide it.
  const inline = script.replace(/<(?=\/script|!--)/gi, '\\x3c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${words.title.en} · ${words.title['zh-CN']}</title>
<style>${style}</style>
</head>
<body>
<noscript>${words.title.en}: VERIFY.txt · ${words.title['zh-CN']}：VERIFY.txt</noscript>
<script>${inline}</script>
</body>
</html>
`;
}
