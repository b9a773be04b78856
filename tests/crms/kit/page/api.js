import { settings } from './settings.js';
import { waiting } from './waiting.js';

/** A refusal by the server; `code` says why. */
export class ApiError extends Error {
  constructor(status, code) {
    super(`${status} ${code}`);
    this.status = status;
    this.code = code;
  }
}

/** Asks the practice at this page's own host. Whoever isn't signed in is sent to sign in. */
export function get(path) {
  return waiting(call(path, {}));
}

export function post(path, body = {}, headers = {}) {
  return waiting(
    call(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }),
  );
}

/** A listener for what nobody who wants to leave should press: it only tells the server, under `state.mistakes`. */
export function mistake(what) {
  return (event) => {
    event.preventDefault();
    return post('/practice/mistake', { what });
  };
}

async function call(path, init) {
  const response = await fetch(path, init);
  const value = await response.json();
  if (response.ok) return value;
  if (response.status === 401) return toSignIn();
  throw new ApiError(response.status, value.code);
}

/** Nothing after this matters: the page goes. */
function toSignIn() {
  location.assign(settings.signIn + encodeURIComponent(location.href));
  return new Promise(() => {});
}
