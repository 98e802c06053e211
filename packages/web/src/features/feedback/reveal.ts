import { anchorOf } from './readings.ts';

/** Takes the eye and the focus to a remark; the page scrolls smoothly or at once as the system wishes. */
export function revealRemark(findingId: string): void {
  const summary = document.getElementById(anchorOf(findingId))?.querySelector('summary');
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: 'nearest' });
}

/** Moves between the remarks on the page: 1 for the next, −1 for the one before. */
export function stepRemark(direction: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-remark] > details > summary')];
  const here = document.activeElement instanceof HTMLElement ? all.indexOf(document.activeElement) : -1;
  const next = here === -1 ? (direction === 1 ? 0 : all.length - 1) : here + direction;
  all[next]?.focus({ preventScroll: true });
  all[next]?.scrollIntoView({ block: 'nearest' });
}
