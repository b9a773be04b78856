import { el, say } from '../../../kit/page/index.js';

/** A page of Classic, titled as Classic titles: the page, then the edition. */
export function page(title, { edition }, ...content) {
  document.title = `${title} ~ Salesforce - ${say(`edition.${edition}`)}`;
  return el('div', { class: 'classicPage' }, el('h2', {}, title), content);
}

/** Classic’s buttons are inputs. */
export function classicButton(key, onPress, attributes = {}) {
  const button = el('input', { type: 'button', value: say(key), ...attributes, on: { click: onPress } });
  button.className = 'btn';
  return button;
}
