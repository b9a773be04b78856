/**
 * Runs one step of the set-up and prints one line for it: name, what was found or done, seconds.
 * @param {string} name
 * @param {(say: (words: string) => void) => string | Promise<string>} run `say` announces something that takes long, before it does
 */
export async function step(name, run) {
  const start = performance.now();
  const result = await run((words) => console.log(`${name}: ${words} …`));
  console.log(`${name}: ${result} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}
