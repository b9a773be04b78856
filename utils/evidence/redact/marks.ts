/** A part of a picture to be blacked out, in its own pixels from its top left corner. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is blacked out of a part in the copy that leaves. `whole`: the part does not leave at all. */
export type Marks = { type: 'areas'; areas: Area[] } | { type: 'words'; words: string[] } | { type: 'whole' };

/** A part as it leaves. */
export interface RedactedCopy {
  name: string;
  mediaType: string;
  blob: Blob;
  /** How many areas or places are blacked out; 0 when the whole part stays here. */
  places: number;
}

/** Name of a redacted copy: `page.html` becomes `page.redacted.html`, or `page.redacted.txt` where its kind changes. */
export function copyName(name: string, extension?: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  return `${stem}.redacted${extension ?? ending}`;
}
