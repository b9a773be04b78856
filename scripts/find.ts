/** `npm run find`: asks the finder about pages, in the real browser; with `--bench` it is held against labelled pages. */
import { parseArgs } from 'node:util';
import { intents } from '../utils/page/intent/intents.ts';
import { bench } from './find/bench.ts';
import { startFindBrowser } from './find/browser.ts';
import { readLabels } from './find/labels.ts';
import { printAnswer, printBench } from './find/print.ts';

const usage = `npm run find -- --intent INTENT [--url URL] [--lang zh-CN] [--json] FILE.html|URL…
npm run find -- --bench DIR [--json]

Intents: ${intents.join(', ')}`;

const { values, positionals: pages } = parseArgs({
  allowPositionals: true,
  options: {
    intent: { type: 'string' },
    /** The address that a saved page had. */
    url: { type: 'string' },
    lang: { type: 'string' },
    bench: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const intent = intents.find((known) => known === values.intent);
if (values.bench === undefined && (!intent || pages.length === 0)) {
  console.error(values.intent && !intent ? `There is no intent “${values.intent}”.\n\n${usage}` : usage);
  process.exit(2);
}

const browser = await startFindBrowser();
try {
  if (values.bench !== undefined) {
    const result = await bench(browser, readLabels(values.bench));
    if (values.json) console.log(JSON.stringify(result, null, 1));
    else printBench(result);
  } else if (intent) {
    const answers = [];
    for (const page of pages) {
      const [answer] = await browser.look(page, [{ intent, language: values.lang, address: values.url }]);
      if (answer && !values.json) printAnswer(page, answer);
      answers.push({ page, ...answer });
    }
    if (values.json) console.log(JSON.stringify(answers, null, 1));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
}
