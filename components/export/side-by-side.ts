/** Runs tasks in the order they came, at most so many at once. A task that fails makes room like one that ends well. */
export function sideBySide(most: number): (task: () => Promise<void>) => Promise<void> {
  const waiting: (() => Promise<void>)[] = [];
  let running = 0;
  const next = () => {
    if (running >= most) return;
    const task = waiting.shift();
    if (!task) return;
    running += 1;
    void task().finally(() => {
      running -= 1;
      next();
    });
  };
  return (task) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    waiting.push(() => task().then(resolve, reject));
    next();
    return promise;
  };
}
