import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { clock } from '../../../ui/format.ts';
import { useReading } from '../attempt-context.tsx';
import { isAboutPlace, isRemark } from '../readings.ts';
import { longPauses, momentOfFinding } from './moments.ts';
import s from './recording-section.module.css';
import type { Sound } from './sound-context.tsx';
import { useTime } from './use-time.ts';
import { drawWave, type Wave } from './wave.ts';

const t = en.feedback.sound;
const STEP_S = 1;
const LEAP_S = 5;
const MOST_ZOOM = 16;

/** Loudness as a wave, the pitch line over it, pauses and remarks: on one axis of time. Works with keys as a slider. */
export default function SoundTimeline({ sound }: { sound: Sound & { readonly audio: HTMLAudioElement } }) {
  const { audio, recording, words, play } = sound;
  const { attempt } = useReading();
  const place = useRef<HTMLDivElement>(null);
  const wave = useRef<Wave | null>(null);
  const [zoom, setZoom] = useState(1);
  const { ms, playing } = useTime(audio);
  const { findings } = attempt.feedback;

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const drawn = drawWave(element, audio, {
      recording,
      pauses: longPauses(words),
      filled: words.filter(({ kind }) => kind === 'filledPause'),
      remarks: findings.filter(isRemark).flatMap((finding) => {
        // A bar under everything points at nothing.
        if (!isAboutPlace(finding, attempt.text, words)) return [];
        const moment = momentOfFinding(finding, words);
        return moment ? [{ ...moment, dimension: finding.dimension }] : [];
      }),
    });
    wave.current = drawn;
    return () => {
      wave.current = null;
      drawn.destroy();
    };
  }, [audio, recording, words, findings, attempt.text]);
  useEffect(() => wave.current?.zoom(zoom), [zoom]);

  const seek = (seconds: number) => {
    audio.currentTime = Math.max(0, Math.min(recording.durationMs / 1000, seconds));
  };
  const toggle = () => (audio.paused ? play({ startMs: audio.ended ? 0 : audio.currentTime * 1000 + RESUME_MS }) : audio.pause());
  const larger = () => setZoom((before) => Math.min(MOST_ZOOM, before * 2));
  const smaller = () => setZoom((before) => Math.max(1, before / 2));
  const press = (event: KeyboardEvent) => {
    const act = KEYS[event.key]?.({ seek, toggle, larger, smaller, now: audio.currentTime, end: recording.durationMs / 1000, leap: event.shiftKey });
    if (act === undefined) return;
    event.preventDefault();
  };

  return (
    <div className={s.timeline}>
      <div className={s.tools}>
        <Button look="quiet" onClick={toggle}>
          {playing ? t.pauseSound : t.playSound}
        </Button>
        <span className={s.time}>
          {clock(ms)} / {clock(recording.durationMs)}
        </span>
        <span className={s.zoom}>
          <Button look="quiet" disabled={zoom === 1} onClick={smaller} aria-label={t.smaller}>
            −
          </Button>
          <Button look="quiet" disabled={zoom === MOST_ZOOM} onClick={larger} aria-label={t.larger}>
            +
          </Button>
        </span>
      </div>
      <div
        ref={place}
        className={s.wave}
        role="slider"
        tabIndex={0}
        aria-label={t.slider}
        aria-valuemin={0}
        aria-valuemax={Math.round(recording.durationMs / 1000)}
        aria-valuenow={Math.round(ms / 1000)}
        aria-valuetext={clock(ms)}
        onKeyDown={press}
      />
      <Legend hasPitch={recording.pitch !== null} />
    </div>
  );
}

/** What playing a moment steps back, given back here: going on begins where it stopped. */
const RESUME_MS = 120;

type Controls = {
  readonly seek: (seconds: number) => void;
  readonly toggle: () => void;
  readonly larger: () => void;
  readonly smaller: () => void;
  readonly now: number;
  readonly end: number;
  readonly leap: boolean;
};
const by =
  (direction: 1 | -1) =>
  ({ seek, now, leap }: Controls): true => {
    seek(now + direction * (leap ? LEAP_S : STEP_S));
    return true;
  };
const KEYS: Readonly<Record<string, (controls: Controls) => true>> = {
  ArrowRight: by(1),
  ArrowUp: by(1),
  ArrowLeft: by(-1),
  ArrowDown: by(-1),
  Home: ({ seek }) => {
    seek(0);
    return true;
  },
  End: ({ seek, end }) => {
    seek(end);
    return true;
  },
  ' ': ({ toggle }) => {
    toggle();
    return true;
  },
  '+': ({ larger }) => {
    larger();
    return true;
  },
  '-': ({ smaller }) => {
    smaller();
    return true;
  },
};

function Legend({ hasPitch }: { hasPitch: boolean }) {
  return (
    <ul className={s.legend}>
      {hasPitch && (
        <li>
          <span className={`${s.key} ${s.keyPitch}`} /> {t.legend.pitch}
        </li>
      )}
      <li>
        <span className={`${s.key} ${s.keyPause}`} /> {t.legend.pause}
      </li>
      <li>
        <span className={`${s.key} ${s.keyFilled}`} /> {t.legend.filled}
      </li>
      <li>
        <span className={`${s.key} ${s.keyRemark}`} /> {t.legend.remark}
      </li>
    </ul>
  );
}
