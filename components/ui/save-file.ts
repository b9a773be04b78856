/** Hands bytes to the browser to save under a name, as a download. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

interface Picker {
  showSaveFilePicker(options: { suggestedName: string; id: string }): Promise<FileSystemFileHandle>;
}

/** Whether this browser can write to a file that the person names, piece by piece. */
export function canAskWhere(): boolean {
  return 'showSaveFilePicker' in window;
}

/** Asks where to save. Must be called in a press. Undefined when the person turned away. */
export async function askWhere(name: string): Promise<FileSystemFileHandle | undefined> {
  try {
    return await (window as unknown as Picker).showSaveFilePicker({ suggestedName: name, id: 'bundle' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Takes away a file that was only begun. Some browsers can't; then it stays, empty. */
export async function removeFile(file: FileSystemFileHandle): Promise<void> {
  await (file as { remove?(): Promise<void> }).remove?.().catch(() => undefined);
}
