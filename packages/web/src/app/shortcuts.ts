import { createContext, useContext, useEffect, useEffectEvent } from 'react';

export type Shortcuts = { readonly singleKeys: boolean; readonly setSingleKeys: (on: boolean) => void; readonly openHelp: () => void };

export const ShortcutsContext = createContext<Shortcuts>({ singleKeys: true, setSingleKeys: () => undefined, openHelp: () => undefined });

export const useShortcuts = (): Shortcuts => useContext(ShortcutsContext);

/** Calls back when the key is pressed outside of fields and dialogs. */
export function useSingleKey(key: string, onPress: () => void): void {
  const { singleKeys } = useShortcuts();
  const press = useEffectEvent(onPress);
  useEffect(() => {
    if (!singleKeys) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return;
      event.preventDefault();
      press();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key, singleKeys]);
}
