/** `npm start`: the practice CRM in a real browser with the extension, for a person to leave; with `--walk` it is left by itself. */
import { parseArgs } from 'node:util';
import type { Language } from '../utils/text.ts';
import { runTool } from './command.ts';
import { letLead } from './lead.ts';
import { walk } from './walk.ts';

const { values } = parseArgs({
  options: {
    walk: { type: 'boolean', default: false },
    language: { type: 'string' },
    /** Light is the default for the pictures. */
    dark: { type: 'boolean', default: false },
  },
});

const language: Language = (values.language ?? Intl.DateTimeFormat().resolvedOptions().locale).startsWith('zh')
  ? 'zh-CN'
  : 'en';
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  const built = await runTool('wxt/bin/wxt.mjs', ['build']);
  if (built.exitCode !== 0) throw new Error(`The extension could not be built.\n${built.output}`);
  if (!values.walk && !display) console.log('There is no display, so the program walks by itself.');
  if (values.walk || !display) await walk({ language, dark: values.dark });
  else await letLead(language);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
