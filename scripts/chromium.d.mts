export interface FoundChromium {
  path: string;
  version: string;
}
export const oldestMajor: number;
export function chromiumPath(): string;
export function notedChromium(): FoundChromium | undefined;
export function noteChromium(found: FoundChromium): void;
export function findChromium(): FoundChromium | undefined;
export function judgeVersion(words: string): string | undefined;
export function usableVersion(path: string): string | undefined;
