/** Makes an element; `on` are listeners, children are nodes or strings. Class names of the system itself end in this build's letters. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'on') for (const [type, listener] of Object.entries(value)) element.addEventListener(type, listener);
    else if (name === 'class') element.className = value.replace(/\b(bar|side|page|row|press|grow)\b/g, '$1-BUILD');
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return element;
}

export function button(words, onPress, attributes = {}) {
  return el('button', { type: 'button', class: 'press', ...attributes, on: { click: onPress } }, words);
}

/** A press as many such systems write it: a span with a listener and nothing that says so. */
export function bare(words, onPress) {
  return el('span', { class: 'press', on: { click: onPress } }, words);
}

export async function get(path) {
  return (await fetch(path)).json();
}

export async function post(path, body = {}) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.ok;
}
