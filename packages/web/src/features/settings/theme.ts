import type { Settings } from '@candor/server/api';

type Theme = Settings['theme'];

/** Read by `public/theme.js` before the first paint. */
const STORAGE_KEY = 'candor.theme';

export function applyTheme(theme: Theme): void {
  localStorage.setItem(STORAGE_KEY, theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Null in a browser where nothing was chosen yet. */
export function chosenTheme(): Theme | null {
  const stored = localStorage.getItem(STORAGE_KEY);
  return stored === 'system' || stored === 'light' || stored === 'dark' ? stored : null;
}
