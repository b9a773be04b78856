/** How much of a cell is shown masked. */
const shown = 40;

/** The form of a text without what it says: letters, characters and digits each become one of their kind (`Xxxx 000`). */
export function maskText(text: string): string {
  const cut = [...text.slice(0, shown * 2)].slice(0, shown);
  const masked = cut
    .join('')
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/\p{N}/gu, '0')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Script=Han}/gu, '某')
    .replace(/(?![X某])\p{L}/gu, 'x')
    .replace(/\p{C}/gu, '');
  return text.length > cut.join('').length ? `${masked}…` : masked;
}
