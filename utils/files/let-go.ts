/**
 * Gives the memory of these bytes back at once. A large file comes in thousands of pieces; left to the garbage collector, dozens of
 * megabytes of them lie about at any time. What has been handed to another thread is gone already.
 */
export function letGo({ buffer }: Uint8Array<ArrayBuffer>): void {
  if (!buffer.detached) buffer.transfer(0);
}
