import { useEffect, useState } from 'react';

/** Where a player is, and whether it plays. */
export function useTime(audio: HTMLAudioElement): { readonly ms: number; readonly playing: boolean } {
  const [state, setState] = useState({ ms: audio.currentTime * 1000, playing: !audio.paused });
  useEffect(() => {
    const look = (): void => setState({ ms: audio.currentTime * 1000, playing: !audio.paused });
    const events = ['timeupdate', 'seeking', 'play', 'pause', 'ended'] as const;
    for (const event of events) audio.addEventListener(event, look);
    return () => {
      for (const event of events) audio.removeEventListener(event, look);
    };
  }, [audio]);
  return state;
}
