import { useEffect } from 'react';
import { useShortcuts } from '../../app/shortcuts.ts';
import type { Room, RoomButton } from './room.ts';

const KEYS: Readonly<Record<string, RoomButton>> = { Enter: 'done', ' ': 'done', t: 'think', p: 'pause' };

/** Single keys, where no field or button has them, and where they were not switched off. */
export function useRoomKeys(isOpen: boolean, room: Room): void {
  const { singleKeys } = useShortcuts();
  useEffect(() => {
    if (!isOpen || !singleKeys) return;
    const press = (event: KeyboardEvent): void => {
      const isElsewhere = event.target instanceof Element && event.target.closest('textarea, input, select, button, a, dialog');
      const button = KEYS[event.key];
      if (isElsewhere || !button || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      room.press(button === 'pause' && room.view().paused ? 'resume' : button);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOpen, room, singleKeys]);
}
