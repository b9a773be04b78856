import * as kit from '../../kit/page/index.js';

const cookie = 'hubspotapi-csrf';

export const get = (path) => kit.get(`/api${path}`);

/** With the token of the cookie, which a page of another origin could not know. */
export function post(path, body = {}) {
  return kit.post(`/api${path}`, body, { 'x-hubspot-csrf-hubspotapi': tokenIn(cookie) });
}

function tokenIn(name) {
  const pair = document.cookie.split('; ').find((candidate) => candidate.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) ?? '';
}
