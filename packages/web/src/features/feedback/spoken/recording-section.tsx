import { lazy, Suspense } from 'react';
import { en } from '../../../i18n/en.ts';
import { useReading } from '../attempt-context.tsx';
import sec from '../section.module.css';
import { CorrectWords } from './correct-words.tsx';
import s from './recording-section.module.css';
import { RecordingTable } from './recording-table.tsx';
import { useSound } from './sound-context.tsx';

const t = en.feedback.sound;

/** Draws waves: fetched only for answers that were spoken. */
const SoundTimeline = lazy(() => import('./sound-timeline.tsx'));

/** The recording: to be heard, seen along one axis of time, read as a table, and its words corrected. */
export function RecordingSection() {
  const { attempt } = useReading();
  const sound = useSound();
  if (!sound) return null;
  const { recording } = sound;
  return (
    <section className={sec.section}>
      <div className={sec.heading}>
        <h2>{t.title}</h2>
        {recording.device && <p className="quiet small">{recording.device}</p>}
      </div>
      {recording.quality.problems.map((problem) => (
        <p key={problem} className={s.problem}>
          {t.problems[problem]}
        </p>
      ))}
      {recording.transcript.times === 'approximate' && <p className="quiet small">{t.approximate}</p>}
      {sound.audio ? (
        <Suspense fallback={<div className={s.place} />}>
          <SoundTimeline sound={{ ...sound, audio: sound.audio }} />
        </Suspense>
      ) : (
        recording.takeId === null && <p className="quiet">{t.gone}</p>
      )}
      <RecordingTable sound={sound} />
      <CorrectWords attempt={attempt} />
      <p className="quiet small">{recording.corrected ? t.corrected : t.misheard}</p>
      {recording.filledPauseRecall !== null && <p className="quiet small">{t.recall(Math.round(recording.filledPauseRecall * 100))}</p>}
    </section>
  );
}
