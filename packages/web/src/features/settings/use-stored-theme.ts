import { useEffect } from 'react';
import { getSettings } from '../../api/endpoints.ts';
import { applyTheme, chosenTheme } from './theme.ts';

/** A browser where nothing was chosen yet takes over what was chosen in another one. It asks once. */
export function useStoredTheme(): void {
  useEffect(() => {
    if (chosenTheme() !== null) return;
    void getSettings().then((settings) => {
      if (settings.ok && chosenTheme() === null) applyTheme(settings.value.theme);
    });
  }, []);
}
