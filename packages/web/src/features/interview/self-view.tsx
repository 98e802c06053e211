import { useEffect, useRef, useState } from 'react';
import { en } from '../../i18n/en.ts';
import s from './room.module.css';

const t = en.interview.room;

/** One's own picture, as on a video call. It goes from the camera to this page and nowhere else. */
export function SelfView() {
  const video = useRef<HTMLVideoElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  useEffect(() => {
    let stream: MediaStream | null = null;
    let isGone = false;
    const stop = (): void => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    navigator.mediaDevices.getUserMedia({ video: true }).then(
      (opened) => {
        stream = opened;
        if (isGone) return stop();
        if (video.current) video.current.srcObject = opened;
      },
      () => setIsMissing(true), // Refused, missing or busy: the interview does not need it.
    );
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  if (isMissing) return <p className="quiet small">{t.cameraFailed}</p>;
  return <video ref={video} className={s.self} aria-label={t.camera} autoPlay muted playsInline />;
}
