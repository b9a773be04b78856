import { banner, button, el, is, link, say, startSteps } from '../../../kit/page/index.js';

/** Remove → review → confirm: in the words of buying, though nothing is bought. */
export function renderAddOns() {
  const body = el('div', { class: 'stack' });
  const place = { fill: (content, footer = []) => body.replaceChildren(...[content].flat(), ...[footer].flat()) };
  startSteps(place, { list, chosen, review, removed }, 'list');
  return el(
    'main',
    { class: 'page' },
    el('h1', {}, say('addOns.title')),
    body,
    link('addOns.back', '/settings/subscription'),
  );
}

function list(go) {
  return [
    el('p', {}, say('addOns.name')),
    is(
      'remove-add-on',
      button('addOns.remove', 'secondary', () => go('chosen')),
    ),
  ];
}

function chosen(go) {
  return [
    el('p', {}, say('addOns.name')),
    is(
      'review-purchase',
      button('addOns.review', 'primary', () => go('review')),
    ),
  ];
}

function review(go) {
  return [
    el('p', {}, say('addOns.name')),
    is(
      'confirm-purchase',
      button('addOns.confirm', 'primary', () => go('removed')),
    ),
  ];
}

function removed() {
  return [banner('success', say('addOns.removed'))];
}
