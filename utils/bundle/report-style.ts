/** The report's style sheet: a printed document first, so light only. The language switch works without a script. */
export const style = `
:root { --ink: #16202e; --soft: #5a6575; --line: #dde2e9; --paper: #fff; --tint: #f4f6f9; --accent: #0d5c63;
  --good: #12663f; --good-tint: #e4f4eb; --warn: #8a4b00; --warn-tint: #fdf0dd; --bad: #a11d2a; --bad-tint: #fce8ea; }
* { box-sizing: border-box; }
html { color-scheme: light; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: #e9edf2; color: var(--ink); font: 15px/1.6 system-ui, -apple-system, "Segoe UI", "PingFang SC",
  "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
.choice { position: absolute; opacity: 0; }
nav { max-width: 60rem; margin: 1.25rem auto 0; padding: 0 1rem; display: flex; justify-content: flex-end; gap: .25rem; }
nav label { padding: .3rem .9rem; border-radius: 999px; color: var(--soft); cursor: pointer; font-size: .875rem; }
#choice-en:checked ~ nav [for=choice-en], #choice-zh:checked ~ nav [for=choice-zh] { background: var(--ink); color: #fff; }
#choice-en:focus-visible ~ nav [for=choice-en], #choice-zh:focus-visible ~ nav [for=choice-zh] { outline: 2px solid var(--accent); outline-offset: 2px; }
#choice-en:checked ~ [data-language=zh-CN], #choice-zh:checked ~ [data-language=en] { display: none; }
main { max-width: 60rem; margin: 1rem auto 3rem; padding: 3.5rem 4rem; background: var(--paper); border-radius: .5rem;
  box-shadow: 0 1px 2px #16202e14, 0 12px 40px #16202e14; }
h1 { overflow-wrap: anywhere; margin: .25rem 0 0; font-size: 2.1rem; line-height: 1.2; letter-spacing: -.01em; text-wrap: balance; }
h2 { margin: 3.25rem 0 1rem; padding-bottom: .4rem; border-bottom: 2px solid var(--ink); font-size: 1.3rem; line-height: 1.3; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1rem; }
p { margin: .5rem 0; }
a { color: var(--accent); text-underline-offset: .15em; }
.kind { margin: 0; color: var(--accent); font-weight: 600; font-size: .875rem; }
.whose { overflow-wrap: anywhere; margin: .4rem 0 0; font-size: 1.1rem; color: var(--soft); }
.soft { color: var(--soft); }
.small { font-size: .85rem; }
code, .hash { font: .8rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", monospace; overflow-wrap: anywhere; }
pre { margin: .75rem 0; padding: .85rem 1rem; background: var(--tint); border-radius: .35rem; white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote { margin: .75rem 0; padding: .25rem 0 .25rem 1rem; border-left: 3px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .3rem 1.5rem; margin: 1rem 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.outcome { display: flex; align-items: center; justify-content: space-between; gap: 1rem; flex-wrap: wrap; margin: 1.75rem 0 1.5rem; padding: 1rem 1.25rem;
  border-radius: .4rem; background: var(--tint); }
.outcome strong { font-size: 1.25rem; }
.outcome.cancelled { background: var(--good-tint); color: var(--good); }
.outcome.open { background: var(--warn-tint); color: var(--warn); }
.sums { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1px; margin: 1.5rem 0; padding: 0; list-style: none; border: 1px solid var(--line); border-radius: .4rem;
  background: var(--line); overflow: hidden; }
.sums li { margin: 0; padding: .7rem 1rem; background: var(--paper); color: var(--soft); font-size: .85rem; line-height: 1.35; }
.sums strong { display: block; color: var(--ink); font-size: 1.35rem; font-variant-numeric: tabular-nums; }
.open-points { margin: 1.5rem 0 0; }
.open-points h2 { margin: 0 0 .5rem; border: 0; padding: 0; font-size: 1.05rem; }
.contents { max-width: none; margin: 2rem 0 0; padding: 0; display: block; }
.contents ul { columns: 2; padding: 0; list-style: none; }
ul, ol { margin: .5rem 0; padding-left: 1.3rem; }
li { margin: .25rem 0; overflow-wrap: anywhere; }
p { overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin: .5rem 0; font-size: .9rem; }
th { overflow-wrap: anywhere; vertical-align: bottom; text-align: left; font-weight: 600; color: var(--soft); font-size: .8rem; border-bottom: 1px solid var(--ink); }
th, td { padding: .4rem .75rem .4rem 0; vertical-align: top; }
td { border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
td:last-child, th:last-child { padding-right: 0; }
.count { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.seq { width: 3.5rem; }
th.when { width: 12rem; }
td.when, td.seq { white-space: nowrap; font-variant-numeric: tabular-nums; color: var(--soft); }
.chip { display: inline-block; padding: .05rem .6rem; border-radius: 999px; background: var(--tint); color: var(--soft); font-size: .8rem; font-weight: 600; white-space: nowrap; }
.chip.good { background: var(--good-tint); color: var(--good); }
.chip.warn { background: var(--warn-tint); color: var(--warn); }
.chip.bad { background: var(--bad-tint); color: var(--bad); }
td.status { width: 8rem; text-align: right; }
.note { display: block; color: var(--soft); font-size: .85rem; white-space: pre-wrap; }
.piece { margin: 1.25rem 0 2rem; padding: 1.25rem 1.5rem; border: 1px solid var(--line); border-radius: .4rem; }
.piece > h3 { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; margin: 0; font-size: 1.1rem; overflow-wrap: anywhere; }
.piece h4 { margin: 1rem 0 .25rem; font-size: .85rem; color: var(--soft); }
figure { margin: 1rem 0; border: 1px solid var(--line); border-radius: .25rem; overflow: hidden; background: var(--tint); }
.frame { max-height: 30rem; overflow: auto; }
figure img { display: block; max-width: 100%; margin: 0 auto; }
.strip { display: none; }
figcaption { padding: .5rem .75rem; border-top: 1px solid var(--line); background: var(--paper); }
.parts { list-style: none; padding: 0; }
.parts li { display: grid; grid-template-columns: 9rem 1fr; gap: .75rem; align-items: baseline; }
@media (max-width: 44rem) {
  main { margin: .75rem 0 0; padding: 1.75rem 1.25rem; border-radius: 0; }
  h1 { font-size: 1.6rem; }
  dl, .parts li { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .5rem; }
  .sums { grid-template-columns: 1fr 1fr; }
  th.seq { width: 2.25rem; }
  th.when { width: 6.5rem; }
  td.when { white-space: normal; }
  td.status { width: auto; }
  .piece { padding: 1rem; }
}
`;
