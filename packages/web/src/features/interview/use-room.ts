import type { Interview } from '@candor/server/api';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { openRoom, type Room, type RoomChoice, type RoomView } from './room.ts';

/** A room as long as the page is there. */
export function useRoom(interview: Interview, choice: RoomChoice): RoomView & { readonly room: Room } {
  const [room] = useState(() => openRoom(interview, choice));
  useEffect(() => {
    void room.enter();
    return () => room.leave();
  }, [room]);
  return { room, ...useSyncExternalStore(room.subscribe, room.view) };
}
