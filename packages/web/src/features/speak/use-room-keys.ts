import { useEffect, useEffectEvent } from 'react';

/** What has a use for these keys of its own keeps them. */
const KEEPS_KEYS = 'button, a, input, select, textarea, summary, audio, dialog';

/** Space and Enter anywhere in the room, and Escape. */
export function useRoomKeys(onKey: (key: ' ' | 'Enter' | 'Escape') => void): void {
  const press = useEffectEvent(onKey);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if ((key !== ' ' && key !== 'Enter' && key !== 'Escape') || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (key !== 'Escape' && target instanceof Element && target.closest(KEEPS_KEYS)) return;
      event.preventDefault();
      press(key);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
