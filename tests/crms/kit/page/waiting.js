const count = Symbol.for('practice waits');
globalThis[count] = 0;

/** Answers as `promise` does. Until then the page counts as not drawn yet, for tests alone; no program that reads the page sees it. */
export async function waiting(promise) {
  globalThis[count] += 1;
  try {
    return await promise;
  } finally {
    globalThis[count] -= 1;
  }
}
