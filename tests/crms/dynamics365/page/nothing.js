import { el, say } from '../../kit/page/index.js';

// A host of the cloud that this company isn't in.
document.body.append(el('main', { class: 'page' }, say('practice')));
