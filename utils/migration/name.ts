/** A name without case, width, blanks and signs: “First Name”, “first_name” and “ＦirstName” are one. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The ways to read a column's name, the literal one first: without a note in brackets; without the object before a dash
 * (`Deal - Title`); the last key of a path (`properties.email`); without the mark of a custom field (`Region__c`).
 */
export function readings(name: string): string[] {
  const path = /^\w+(?:\.\w+)*\.(\w+)$/.exec(name)?.[1];
  const shorter = [
    name.replace(/[（(][^()（）]*[)）]/g, ''),
    name.replace(/^[^-]+ - /, ''),
    // What ends in `.id` is the id of another record.
    path === undefined || path.toLowerCase() === 'id' ? '' : path,
    name.replace(/__c$/i, ''),
  ];
  return [...new Set([name, ...shorter].map(plainName))].filter((reading) => reading !== '');
}
