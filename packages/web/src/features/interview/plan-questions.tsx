import type { PlannedQuestion } from '@candor/core';
import { MOST_QUESTIONS, PLAN_MOST } from '@candor/core/choices';
import type { QuestionSummary } from '@candor/server/api';
import { useEffect, useRef, useState } from 'react';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Line } from '../../ui/fields.tsx';
import { nextAsker } from './next-asker.ts';
import { ownKey } from './own-key.ts';
import s from './plan-page.module.css';

const t = en.interview.planning;

/** As the plan has it. */
const SHORTEST = 3;

type Props = {
  readonly questions: readonly PlannedQuestion[];
  readonly known: readonly QuestionSummary[];
  readonly interviewerIds: readonly string[];
  readonly onChange: (questions: readonly PlannedQuestion[]) => void;
};

/** The list of questions, to be moved, taken out and added to. */
export function PlanQuestions({ questions, known, interviewerIds, onChange }: Props) {
  const [own, setOwn] = useState('');
  const [dragged, setDragged] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const adding = useRef<HTMLDivElement>(null);
  /** Where the focus goes once the list is drawn anew: the button that was pressed may be gone, or out of use. */
  const focusNext = useRef<{ readonly row: number; readonly buttons: readonly string[] } | null>(null);
  useEffect(() => {
    const next = focusNext.current;
    focusNext.current = null;
    if (!next) return;
    const row = list.current?.children[Math.min(next.row, questions.length - 1)];
    const buttons = next.buttons.map((name) => row?.querySelector<HTMLElement>(`button[name="${name}"]:enabled`));
    (buttons.find(Boolean) ?? adding.current?.querySelector('input'))?.focus();
  }, [questions]);
  const move = (from: number, to: number): void => {
    const next = [...questions];
    const [moved] = next.splice(from, 1);
    if (moved) next.splice(to, 0, moved);
    onChange(next);
  };
  const add = (question: Omit<PlannedQuestion, 'key' | 'interviewerId'>): void => {
    onChange([...questions, { ...question, key: question.questionId ?? ownKey(questions), interviewerId: nextAsker(questions, interviewerIds) }]);
  };
  const isFull = questions.length >= MOST_QUESTIONS;
  const addOwn = (): void => {
    if (isFull || own.trim().length < SHORTEST) return;
    add({ questionId: null, question: own.trim(), form: 'plan', kind: 'opinion' });
    setOwn('');
    adding.current?.querySelector('input')?.focus();
  };
  const step = (from: number, to: number): void => {
    focusNext.current = { row: to, buttons: to < from ? ['up', 'down'] : ['down', 'up'] };
    move(from, to);
  };
  const rest = known.filter(({ id }) => !questions.some(({ questionId }) => questionId === id));
  return (
    <>
      <p className="quiet small" role="status">
        {t.questionsHint(questions.length)}
      </p>
      <ol ref={list} className={s.questions}>
        {questions.map((one, at) => (
          <li
            key={one.key}
            className={at === dragged ? `${s.question} ${s.dragged}` : s.question}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              setDragged(at);
            }}
            onDragEnter={() => {
              if (dragged === null || dragged === at) return;
              move(dragged, at);
              setDragged(at);
            }}
            onDragOver={(event) => {
              if (dragged !== null) event.preventDefault();
            }}
            onDrop={(event) => event.preventDefault()}
            onDragEnd={() => setDragged(null)}
          >
            <span dir="auto">{one.question}</span>
            <span className={s.moves}>
              <button type="button" name="up" className={s.move} disabled={at === 0} aria-label={t.up(one.question)} onClick={() => step(at, at - 1)}>
                ↑
              </button>
              <button
                type="button"
                name="down"
                className={s.move}
                disabled={at === questions.length - 1}
                aria-label={t.down(one.question)}
                onClick={() => step(at, at + 1)}
              >
                ↓
              </button>
              <button
                type="button"
                name="out"
                className={s.move}
                aria-label={t.takeOut(one.question)}
                onClick={() => {
                  focusNext.current = { row: at, buttons: ['out'] };
                  onChange(questions.filter((other) => other !== one));
                }}
              >
                ×
              </button>
            </span>
          </li>
        ))}
      </ol>
      <div className={s.pair}>
        <div ref={adding} className={s.add}>
          <Line most={PLAN_MOST.question} label={t.add} value={own} placeholder={t.addPlaceholder} onChange={setOwn} onEnter={addOwn} />
          <Button look="quiet" disabled={isFull || own.trim().length < SHORTEST} onClick={addOwn}>
            {t.addButton}
          </Button>
        </div>
        <Choice
          label={t.addKnown}
          value=""
          options={[['', '…'], ...rest.map(({ id, question }) => [id, question] as const)]}
          onChange={(id) => {
            const found = rest.find((one) => one.id === id);
            if (found && !isFull) add({ questionId: found.id, question: found.question, form: found.form, kind: found.kind });
          }}
        />
      </div>
      {isFull && <p role="status">{t.full(MOST_QUESTIONS)}</p>}
    </>
  );
}
