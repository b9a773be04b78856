import { drawList } from './list.js';

document.body.replaceChildren(await drawList(new URLSearchParams(location.search).get('object')));
