import { useEffect, useRef, useState } from 'react';
import type { Microphone, MicrophoneProblem } from '../speak/microphone.ts';
import { createOnset } from './onset.ts';
import { openCallMicrophone } from './open-call-microphone.ts';

const LEVELS = 24;

/** The microphone, looked at but not recorded, while `isWanted`. */
export function useMicrophoneCheck(isWanted: boolean) {
  const [levels, setLevels] = useState<readonly number[]>([]);
  const [problem, setProblem] = useState<MicrophoneProblem | null>(null);
  const [isHeard, setIsHeard] = useState(false);
  const opened = useRef<Microphone | null>(null);
  const close = (): void => {
    opened.current?.close();
    opened.current = null;
  };
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    const onset = createOnset();
    void openCallMicrophone(() => setProblem('missing')).then((result) => {
      if (isGone) return result.ok ? result.value.close() : undefined;
      if (!result.ok) return setProblem(result.problem);
      opened.current = result.value;
      setProblem(null);
      result.value.listen(({ pcm, level }) => {
        setLevels((before) => [...before, level].slice(-LEVELS));
        if (onset(pcm).begins) setIsHeard(true);
      });
    });
    return () => {
      isGone = true;
      opened.current?.close();
      opened.current = null;
    };
  }, [isWanted]);
  return { levels, problem, isHeard, close };
}
