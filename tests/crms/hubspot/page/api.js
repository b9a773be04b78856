/** A refusal by the server; `code` says why. */
export class ApiError extends Error {
  constructor(status, code) {
    super(`${status} ${code}`);
    this.status = status;
    this.code = code;
  }
}

export function get(path) {
  return call(path, {});
}

export function post(path, body = {}) {
  return call(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hubspot-csrf-hubspotapi': cookie('hubspotapi-csrf') },
    body: JSON.stringify(body),
  });
}

async function call(path, init) {
  const response = await fetch(`/api${path}`, init);
  const value = await response.json();
  if (response.ok) return value;
  if (response.status === 401) return toLogin();
  throw new ApiError(response.status, value.code);
}

/** Nothing after this matters: the page goes. */
function toLogin() {
  const here = location.pathname + location.search;
  location.assign(`/login?loginRedirectUrl=${encodeURIComponent(here)}`);
  return new Promise(() => {});
}

function cookie(name) {
  const pair = document.cookie.split('; ').find((candidate) => candidate.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) ?? '';
}
