import type { QuestionDetail } from '@candor/server/api';
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import { clock } from '../../ui/format.ts';
import { useTabTitle } from '../../ui/page.tsx';
import { isMac } from '../../ui/platform.ts';
import s from './answer-form.module.css';
import type { Opening } from './draft-mirror.ts';
import { statusOf } from './draft-saver.ts';
import { DraftStatusLine } from './draft-status-line.tsx';
import { MAX_ANSWER_LENGTH } from './limits.ts';
import { SubmitStatus } from './submit-status.tsx';
import { useClock } from './use-clock.ts';
import { useDraft } from './use-draft.ts';
import { useSubmit } from './use-submit.ts';

const t = en.rehearse;

/** Brings the prose of the remarks with it, which the page can do without until it is there. */
const LastTake = lazy(() => import('./last-take.tsx'));

type AnswerFormProps = { readonly question: QuestionDetail; readonly opening: Opening; readonly modes: ReactNode };

export function AnswerForm({ question, opening, modes }: AnswerFormProps) {
  useTabTitle(t.title(question.question));
  const answer = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  const { draft, state, mirrored } = useDraft(question.id, opening);
  const [begun, setBegun] = useState(opening.text !== '');
  const { elapsedMs, finish: stopClock } = useClock(question.id, begun);
  const { state: submission, submit } = useSubmit(question.id, draft, stopClock);
  const [nothing, setNothing] = useState(false);
  const sending = submission.kind === 'sending';

  // Whoever opens this page wants to answer. The field is named after the question, so that a screen reader asks it.
  useEffect(() => answer.current?.focus({ preventScroll: true }), []);

  const edit = (text: string) => {
    setBegun(true);
    setNothing(false);
    draft.edit(text);
  };
  const finish = () => {
    if (sending || state.text.length > MAX_ANSWER_LENGTH) return;
    if (state.text.trim() === '') setNothing(true);
    else void submit(elapsedMs);
  };
  const finishByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    finish();
  };

  return (
    <form
      className={s.form}
      onKeyDown={finishByKey}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <h1 id={`${fieldId}-question`} className={s.question} dir="auto">
        {question.question}
      </h1>
      <div className={s.modes}>{modes}</div>
      <div className={s.clock} role="timer" aria-label={t.clock}>
        <span className={s.light} data-on={begun} />
        {clock(elapsedMs)}
      </div>
      {question.attempts > 0 && opening.text === '' && (
        <div className={s.before}>
          {state.text === '' && (
            <Suspense>
              <LastTake questionId={question.id} onUse={edit} />
            </Suspense>
          )}
        </div>
      )}
      <textarea
        ref={answer}
        id={fieldId}
        aria-labelledby={`${fieldId}-question`}
        className={s.answer}
        dir="auto"
        placeholder={t.placeholder}
        value={state.text}
        readOnly={sending}
        aria-describedby={`${fieldId}-status`}
        onChange={(event) => edit(event.currentTarget.value)}
      />
      <SubmitStatus state={submission} nothing={nothing} onRetry={finish} />
      <div className={s.bar}>
        <DraftStatusLine id={`${fieldId}-status`} status={statusOf(state)} length={state.text.length} revision={state.revision} mirrored={mirrored} />
        <kbd className={s.keys}>{isMac ? t.keysMac : t.keys}</kbd>
        <Button type="submit" aria-disabled={sending}>
          {t.done}
        </Button>
      </div>
    </form>
  );
}
