import type { Attempt, Take } from '@candor/server/api';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { openRecorder, type Recorder, type RecorderSnapshot } from './recorder.ts';

/** A recorder as long as the page is there. */
export function useRecorder(
  questionId: string,
  unfinished: Take | null,
  onFinished: (attempt: Attempt) => void,
): RecorderSnapshot & { readonly recorder: Recorder } {
  const finished = useRef(onFinished);
  useEffect(() => {
    finished.current = onFinished;
  });
  const [recorder] = useState(() => openRecorder(questionId, unfinished, (attempt) => finished.current(attempt)));
  useEffect(() => {
    recorder.arrive();
    return () => recorder.dispose();
  }, [recorder]);
  return { recorder, ...useSyncExternalStore(recorder.subscribe, recorder.snapshot) };
}
