/** The size of a PNG in pixels, from its header (PNG 3rd edition, 11.2.1); undefined for anything else. */
export async function pictureSize(picture: Blob): Promise<{ width: number; height: number } | undefined> {
  const header = new DataView(await picture.slice(0, 24).arrayBuffer());
  // Its eight-byte mark, the length of the first chunk, and that chunk's name: IHDR.
  if (header.byteLength < 24 || header.getBigUint64(0) !== 0x89504e470d0a1a0an || header.getUint32(12) !== 0x49484452)
    return undefined;
  const [width, height] = [header.getUint32(16), header.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : undefined;
}
