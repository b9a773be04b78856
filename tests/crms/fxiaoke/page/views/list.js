import { frame, say, settings, shadow } from '../../../kit/page/index.js';
import { drawList } from '../list.js';

/** In the new application parts of it stand in shadow roots; some companies have it in a frame, whose address is not known. */
export async function renderList({ groups: { apiName } }) {
  if (settings.framed) {
    return frame(`/XV/UI/list-frame?object=${apiName}`, say(`nav.${apiName}`), { class: 'listFrame' });
  }
  const list = await drawList(apiName);
  return settings.edition === 'old' ? list : shadow('open', 'div', {}, list);
}
