import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import { describe, Notice } from '../../ui/states.tsx';
import s from './submit-status.module.css';
import type { SubmitState } from './use-submit.ts';

const t = en.rehearse;

/** What becomes of the answer after "Done". */
export function SubmitStatus({ state, nothing, onRetry }: { state: SubmitState; nothing: boolean; onRetry: () => void }) {
  if (state.kind === 'failed') {
    const { title, detail } = describe(state.failure);
    return (
      <Notice title={t.failed.title} detail={`${t.failed.kept} ${title}. ${detail}`} tone="failed">
        <Button look="quiet" onClick={onRetry}>
          {t.failed.retry}
        </Button>
      </Notice>
    );
  }
  return (
    <p className={s.line} role="status">
      {nothing && t.nothing}
      {state.kind === 'sending' && (
        <>
          <span>{t.reading}</span> <span className={s.long}>{t.readingLong}</span>
        </>
      )}
    </p>
  );
}
