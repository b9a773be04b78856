/** What floats over the page: menus, dialogs, panels. Each is a child of `body`, drawn when it is opened. */
const open = new Map();

/** Puts a layer on the page. `onClose` is told when it goes, whoever closes it. */
export function openLayer(element, onClose = () => {}) {
  document.body.append(element);
  open.set(element, onClose);
}

export function closeLayer(element) {
  const onClose = open.get(element);
  if (!onClose) return;
  open.delete(element);
  element.remove();
  onClose();
}

export function closeLayers() {
  for (const element of [...open.keys()]) closeLayer(element);
}

document.addEventListener('keydown', (event) => {
  const top = [...open.keys()].at(-1);
  if (event.key === 'Escape' && top) closeLayer(top);
});
