import type { Attempt, AttemptRecording } from '@candor/server/api';
import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { soundUrl } from '../../../api/endpoints.ts';
import { recordingQuery } from '../../../api/queries.ts';
import { type Moment, type PlacedWord, placeWords } from './moments.ts';

/** What the parts of the page share of a spoken answer. */
export type Sound = {
  readonly recording: AttemptRecording;
  readonly words: readonly PlacedWord[];
  /** Null once the recording was removed. */
  readonly audio: HTMLAudioElement | null;
  /** Plays a moment and stops after it; without an end, plays on from there. */
  readonly play: (moment: { readonly startMs: number; readonly endMs?: number }) => void;
};

const SoundContext = createContext<Sound | null>(null);

/** Null for a typed answer, and while the recording is being fetched. */
export const useSound = (): Sound | null => useContext(SoundContext);

/** A word is easier to hear with a little before it and after it, in seconds. */
const LEAD = 0.12;
const TAIL = 0.15;

export function SoundProvider({ attempt, children }: { attempt: Attempt; children: ReactNode }) {
  const { data: recording } = useQuery({ ...recordingQuery(attempt.id), enabled: attempt.feedback.modality === 'spoken' });
  const takeId = recording?.takeId ?? null;
  const [audio, setAudio] = useState<HTMLAudioElement | null>(null);
  useEffect(() => {
    if (takeId === null) return;
    const element = new Audio(soundUrl(takeId));
    element.preload = 'metadata';
    setAudio(element);
    return () => {
      element.pause();
      element.removeAttribute('src');
      setAudio(null);
    };
  }, [takeId]);

  const sound = useMemo<Sound | null>(() => {
    if (!recording) return null;
    let stop: (() => void) | null = null;
    const play: Sound['play'] = ({ startMs, endMs }) => {
      if (!audio) return;
      stop?.();
      audio.currentTime = Math.max(0, startMs / 1000 - LEAD);
      stop = endMs === undefined ? null : stopAt(audio, endMs / 1000 + TAIL);
      // Pausing before it began is no failure: something else was chosen meanwhile.
      audio.play().catch((error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
      });
    };
    return { recording, words: placeWords(attempt.text, recording.transcript), audio, play };
  }, [recording, audio, attempt.text]);
  return <SoundContext value={sound}>{children}</SoundContext>;
}

/** Pauses at a time, unless somebody goes elsewhere before. Gives a way to call it off. */
function stopAt(audio: HTMLAudioElement, seconds: number): () => void {
  let frame = 0;
  const look = (): void => {
    if (audio.currentTime < seconds) {
      frame = requestAnimationFrame(look);
      return;
    }
    audio.pause();
    off();
  };
  const off = (): void => {
    cancelAnimationFrame(frame);
    audio.removeEventListener('pause', off);
  };
  frame = requestAnimationFrame(look);
  audio.addEventListener('pause', off);
  return off;
}

/** One moment to play; nothing where there is no recording any more. */
export const isPlayable = (sound: Sound | null, moment: Moment | null): boolean => sound?.audio != null && moment !== null;
