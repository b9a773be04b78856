/** “ctrl-,”, “⌘K”, “Alt+Shift+P” at the end of a menu's entry, run into its last word where only the style keeps them apart. */
const shortcut = /\s*(?:(?:(?:ctrl|cmd|alt|option|shift|meta)\s?[-+]\s?)+|[⌘⌥⇧⌃]+\s?)[^\s]{1,8}$/i;
/** An icon that is called as the text beside it is: “Export Export (current)”. */
const twice = /^(.{2,60}?) \1(?= |$)/;

/** A name without what is no word of it: its shortcut, and its icon's name where that only repeats it. White space is made single. */
export function bareName(name: string): string {
  const plain = name.replace(/\s+/g, ' ').trim();
  return plain.replace(shortcut, '').replace(twice, '$1') || plain;
}
