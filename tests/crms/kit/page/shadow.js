import { el } from './dom.js';
import { settings } from './settings.js';
import { waiting } from './waiting.js';

const sheets = await waiting(Promise.all(['kit', settings.practice].map(load)));

async function load(folder) {
  const name = folder === 'kit' ? 'base.css' : 'styles.css';
  const css = await (await fetch(new URL(`../../${folder}/page/${name}`, import.meta.url))).text();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * An element whose content is in a shadow root, with the style sheets of the page. Tests find a closed root, too, by a
 * property that only the page's own world sees.
 *
 * @param mode `open` or `closed`
 * @param tag name of the element: `lightning-button`, `div` …
 */
export function shadow(mode, tag, attributes, ...children) {
  const host = el(tag, attributes);
  const root = host.attachShadow({ mode });
  root.adoptedStyleSheets = sheets;
  root.append(...children.flat(Number.POSITIVE_INFINITY).filter(Boolean));
  host[Symbol.for('practice root')] = root;
  return host;
}
