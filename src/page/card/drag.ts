/** Moves a panel with the pointer that pressed on it, from the first move to the release. */
export function drag(panel: HTMLElement, press: PointerEvent, moved: () => void): void {
  const handle = press.currentTarget as HTMLElement;
  if (press.button !== 0 || (press.target as Element).closest('button')) return;
  const { left, top } = panel.getBoundingClientRect();
  const end = new AbortController();
  const move = (event: PointerEvent): void => {
    moved();
    panel.style.left = `${left + event.clientX - press.clientX}px`;
    panel.style.top = `${top + event.clientY - press.clientY}px`;
  };
  handle.setPointerCapture(press.pointerId);
  handle.addEventListener('pointermove', move, { signal: end.signal });
  for (const name of ['pointerup', 'pointercancel'])
    handle.addEventListener(name, () => end.abort(), { signal: end.signal });
  press.preventDefault();
}
