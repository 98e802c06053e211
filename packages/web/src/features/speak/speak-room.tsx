import type { QuestionDetail, Take } from '@candor/server/api';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useId, useRef } from 'react';
import { useLocation } from 'wouter';
import { attemptQuery, forgetCounts, questionQuery } from '../../api/queries.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { en } from '../../i18n/en.ts';
import { clock } from '../../ui/format.ts';
import { useTabTitle } from '../../ui/page.tsx';
import form from '../rehearse/answer-form.module.css';
import { LevelMeter } from './level-meter.tsx';
import type { Phase } from './recorder.ts';
import s from './speak-room.module.css';
import { SpeakStep } from './speak-step.tsx';
import { useRecorder } from './use-recorder.ts';
import { useRoomKeys } from './use-room-keys.ts';

const t = en.speak;
const LastTake = lazy(() => import('../rehearse/last-take.tsx'));

type SpeakRoomProps = { readonly question: QuestionDetail; readonly unfinished: Take | null; readonly modes: ReactNode; readonly onType: () => void };

/** One question, and somebody who listens. While one speaks there is a timer, a level and a way to stop, and nothing else. */
export default function SpeakRoom({ question, unfinished, modes, onType }: SpeakRoomProps) {
  useTabTitle(en.rehearse.title(question.question));
  const id = useId();
  const room = useRef<HTMLElement>(null);
  const { singleKeys } = useShortcuts();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const { recorder, phase, elapsedMs, levels, lastMinute, waiting, ...rest } = useRecorder(question.id, unfinished, (attempt) => {
    client.setQueryData(attemptQuery(attempt.id).queryKey, attempt);
    void client.invalidateQueries({ queryKey: questionQuery(question.id).queryKey });
    void client.invalidateQueries({ queryKey: ['takes'] });
    void forgetCounts(client);
    navigate(`/attempts/${encodeURIComponent(attempt.id)}`, { replace: true });
  });

  // The button that was pressed is gone with its step: the keys go on working, and a screen reader reads the next one.
  const kind = phase.kind;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of step is what this waits for.
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) room.current?.focus({ preventScroll: true });
  }, [kind]);

  useRoomKeys((key) => {
    if (key === 'Escape') {
      if (phase.kind === 'counting') recorder.cancelCount();
    } else if (!singleKeys) return;
    else if (key === ' ') void ON_SPACE[phase.kind]?.(recorder);
    else void ON_ENTER[phase.kind]?.(recorder);
  });

  const isSpeaking = phase.kind === 'speaking';
  const hasClock = isSpeaking || phase.kind === 'paused' || phase.kind === 'counting';
  return (
    <section ref={room} tabIndex={-1} className={form.form} aria-labelledby={`${id}-question`}>
      <h1 id={`${id}-question`} className={form.question} dir="auto">
        {question.question}
      </h1>
      {SETTLED.has(phase.kind) && <div className={s.modes}>{modes}</div>}
      {hasClock && (
        <div className={form.clock} role="timer" aria-label={t.clock}>
          <span className={form.light} data-on={isSpeaking} />
          {clock(elapsedMs)}
        </div>
      )}
      {isSpeaking && <LevelMeter levels={levels} />}
      <p role="status" className={s.status}>
        {isSpeaking && <span className="visually-hidden">{t.speaking}</span>}
        {isSpeaking && lastMinute && t.lastMinute}
        {(isSpeaking || phase.kind === 'paused') && waiting && t.waiting}
      </p>
      {phase.kind === 'ready' && question.attempts > 0 && (
        <div className={s.last}>
          <Suspense>
            <LastTake questionId={question.id} />
          </Suspense>
        </div>
      )}
      <SpeakStep phase={phase} recorder={recorder} onType={onType} {...rest} />
    </section>
  );
}

type Act = (recorder: ReturnType<typeof useRecorder>['recorder']) => void | Promise<void>;
const ON_SPACE: Partial<Record<Phase['kind'], Act>> = {
  ready: (recorder) => recorder.begin(),
  speaking: (recorder) => recorder.pause(),
  paused: (recorder) => recorder.goOn(),
};
const ON_ENTER: Partial<Record<Phase['kind'], Act>> = {
  ready: (recorder) => recorder.begin(),
  speaking: (recorder) => recorder.finish(),
  paused: (recorder) => recorder.finish(),
};

/** Steps in which one may as well decide to type. */
const SETTLED: ReadonlySet<Phase['kind']> = new Set(['asking', 'none', 'offered', 'ready', 'over', 'failed']);
