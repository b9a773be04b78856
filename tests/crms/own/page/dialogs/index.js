import { settings } from '../settings.js';
import * as antd from './antd.js';
import * as element from './element.js';

/** The dialogs of the library that this system was built with. */
export const { ask, form, message } = settings.library === 'antd' ? antd : element;
