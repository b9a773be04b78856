const endBytes = 22;
const locatorBytes = 20;
const zip64EndBytes = 56;
const spareBytes = zip64EndBytes + locatorBytes;

/**
 * Programs that write a zip as a stream put the records of zip64 before its end even where the sizes fit the plain end, which
 * APPNOTE.TXT 4.4.1.4 allows. zip.js takes them for unexplained data and refuses the list. Where they say the same as the end,
 * this gives the zip without them; otherwise the zip as it is, for zip.js to judge.
 */
export async function withoutSpareEnd(file: Blob): Promise<Blob> {
  if (file.size < spareBytes + endBytes) return file;
  const tail = new DataView(await file.slice(file.size - spareBytes - endBytes).arrayBuffer());
  const u16 = (at: number) => tail.getUint16(at, true);
  const u32 = (at: number) => tail.getUint32(at, true);
  const u64 = (at: number) => Number(tail.getBigUint64(at, true));

  const end = spareBytes;
  const signed = u32(0) === 0x06064b50 && u32(zip64EndBytes) === 0x07064b50 && u32(end) === 0x06054b50;
  const entries = u16(end + 10);
  const size = u32(end + 12);
  const offset = u32(end + 16);
  const recordAt = file.size - spareBytes - endBytes;
  const same =
    u64(32) === entries &&
    u64(40) === size &&
    u64(48) === offset &&
    u64(zip64EndBytes + 8) === recordAt &&
    offset + size === recordAt;
  return signed && same ? new Blob([file.slice(0, recordAt), file.slice(file.size - endBytes)]) : file;
}
