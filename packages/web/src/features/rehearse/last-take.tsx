import { useQuery } from '@tanstack/react-query';
import { attemptQuery, attemptsQuery } from '../../api/queries.ts';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import { messageOf } from '../feedback/message.ts';
import { focusOf } from '../feedback/readings.ts';
import s from './last-take.module.css';

const t = en.rehearse;

/** Before the first letter: the one thing to change this time and, for who types, the last answer to start from. Both go away when typing starts. */
export default function LastTake({ questionId, onUse }: { questionId: string; onUse?: (text: string) => void }) {
  const takes = useQuery(attemptsQuery(questionId));
  const newest = takes.data?.[0];
  const attempt = useQuery({ ...attemptQuery(newest?.id ?? ''), enabled: newest !== undefined });
  if (!attempt.data) return null;
  const { feedback, text } = attempt.data;
  const focus = focusOf(feedback);
  const todo = focus && messageOf(focus.messageId, focus.data).do;
  return (
    <div className={s.last}>
      {todo && (
        <p>
          <span className="quiet">{t.thisTime}</span> {todo}
        </p>
      )}
      {onUse && (
        <Button look="plain" onClick={() => onUse(text)}>
          {t.fromLast}
        </Button>
      )}
    </div>
  );
}
