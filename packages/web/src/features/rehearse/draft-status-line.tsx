import { en } from '../../i18n/en.ts';
import type { DraftStatus } from './draft-saver.ts';
import s from './draft-status-line.module.css';
import { MAX_ANSWER_LENGTH, NEAR_LIMIT } from './limits.ts';

const t = en.rehearse.draft;

type DraftStatusLineProps = {
  readonly id: string;
  readonly status: DraftStatus;
  readonly length: number;
  readonly revision: number;
  readonly mirrored: boolean;
};

/** Quietly: that it is saved, or is not; and how much room is left once there is little. Only what needs attention is read aloud. */
export function DraftStatusLine({ id, status, length, revision, mirrored }: DraftStatusLineProps) {
  const fine = status === 'saved' || status === 'waiting';
  return (
    <p id={id} className={s.line}>
      {fine && revision > 0 && <span>{t.saved}</span>}
      <span role="status">
        {status === 'tooLong' && t.over(length - MAX_ANSWER_LENGTH)}
        {status === 'retrying' && (mirrored ? t.retrying : t.retryingAlone)}
      </span>
      {length >= NEAR_LIMIT && status !== 'tooLong' && <span>{t.left(MAX_ANSWER_LENGTH - length)}</span>}
    </p>
  );
}
