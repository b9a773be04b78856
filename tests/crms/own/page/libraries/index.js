import { settings } from '../../../kit/page/index.js';
import * as antd from './antd.js';
import * as element from './element.js';
import * as tethys from './tethys.js';

/**
 * What the library that this system was built with draws:
 * `ask(text, onYes)` a question · `form(title, fields, yes, onYes)` a form, `yes` its button `{ words, is }` · `message(text)` ·
 * `facts(pairs)` names and values of a record · `list(headers, rows)` a table; each cell is a node or a text.
 */
export const { ask, form, message, facts, list } = { antd, element, tethys }[settings.library];
