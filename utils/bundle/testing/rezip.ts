import JSZip from 'jszip';

/** The files of a zip by path. */
export async function filesOf(zip: Blob): Promise<Map<string, Uint8Array>> {
  const archive = await JSZip.loadAsync(new Uint8Array(await zip.arrayBuffer()));
  const files = Object.values(archive.files).filter((file) => !file.dir);
  return new Map(await Promise.all(files.map(async (file) => [file.name, await file.async('uint8array')] as const)));
}

/** A sound zip of these files: what someone makes who unpacks a bundle, changes it and packs it again. */
export async function zipOf(files: Iterable<[path: string, bytes: Uint8Array | string]>): Promise<Blob> {
  const archive = new JSZip();
  for (const [path, bytes] of files) archive.file(path, bytes, { createFolders: false });
  return new Blob([await archive.generateAsync({ type: 'arraybuffer', compression: 'STORE' })]);
}
