import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { addQuestion, match } from '../../api/endpoints.ts';
import { forgetCounts, questionQuery } from '../../api/queries.ts';
import { failureOf, unwrap } from '../../api/result.ts';
import { en } from '../../i18n/en.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import field from '../../ui/field.module.css';
import { Quote } from '../../ui/quote.tsx';
import { Failed } from '../../ui/states.tsx';
import s from './bring.module.css';

const t = en.questions.own;

/** As the server has it. */
const SHORTEST = 3;
const LONGEST = 500;

/** Any question: the nearest known one is offered first, because more is known about it. */
export function OwnQuestionDialog({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const fieldId = useId();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const nearest = useMutation({ mutationFn: (question: string) => unwrap(match(question, 'question')) });
  const keep = useMutation({
    mutationFn: (question: string) => unwrap(addQuestion(question)),
    onSuccess: (question) => {
      client.setQueryData(questionQuery(question.id).queryKey, question);
      void forgetCounts(client);
      navigate(`/rehearse/${encodeURIComponent(question.id)}`);
    },
  });

  const question = text.trim();
  const over = question.length - LONGEST;
  const known = nearest.data?.near ? nearest.data.ranking[0] : undefined;
  const problem = question.length > 0 && question.length < SHORTEST ? t.tooShort : over > 0 ? t.tooLong(over) : null;
  return (
    <Dialog title={t.title} onClose={onClose}>
      <form
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (question !== '' && problem === null) nearest.mutate(question);
        }}
      >
        <p className="quiet">{t.hint}</p>
        <div className={field.field}>
          <label className={field.label} htmlFor={fieldId}>
            {t.label}
          </label>
          <textarea
            id={fieldId}
            className={field.area}
            dir="auto"
            required
            value={text}
            aria-describedby={`${fieldId}-note`}
            onChange={(event) => {
              setText(event.currentTarget.value);
              nearest.reset();
            }}
          />
          <p id={`${fieldId}-note`} className={field.note} role="status">
            {problem}
          </p>
        </div>
        {!nearest.data && (
          <div className={s.actions}>
            <Button type="submit" disabled={nearest.isPending || problem !== null}>
              {nearest.isPending ? t.checking : t.check}
            </Button>
          </div>
        )}
      </form>
      {nearest.error && <Failed failure={failureOf(nearest.error)} />}
      {nearest.data && (
        <div className={s.answer} role="status">
          <p>{known ? t.near : t.far}</p>
          {known && <Quote text={known.question} />}
          {known && <p className="quiet small">{t.nearWhy}</p>}
          <div className={s.actions}>
            {known && <ButtonLink href={`/rehearse/${encodeURIComponent(known.id)}`}>{t.rehearseKnown}</ButtonLink>}
            <Button look={known ? 'quiet' : 'primary'} disabled={keep.isPending} onClick={() => keep.mutate(question)}>
              {keep.isPending ? t.keeping : t.keep}
            </Button>
          </div>
        </div>
      )}
      {keep.error && <Failed failure={failureOf(keep.error)} />}
    </Dialog>
  );
}
