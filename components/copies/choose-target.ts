/** Where a large file goes: into one that the person chose, or, where the browser can't ask, into the downloads. */
export type Target = { type: 'file'; handle: FileSystemFileHandle } | { type: 'download' } | { type: 'none' };

interface SavePicker {
  showSaveFilePicker?(options: { suggestedName: string }): Promise<FileSystemFileHandle>;
}

/** Asks where to save. Must be called in a press. `none` when the person thought better of it. */
export async function chooseTarget(suggestedName: string): Promise<Target> {
  const { showSaveFilePicker } = window as SavePicker;
  if (!showSaveFilePicker) return { type: 'download' };
  try {
    return { type: 'file', handle: await showSaveFilePicker.call(window, { suggestedName }) };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return { type: 'none' };
    throw error;
  }
}
