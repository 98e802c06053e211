import { useId } from 'react';
import { en } from '../../i18n/en.ts';
import s from './speak-room.module.css';

const t = en.speak;

/** What was heard so far, as a bar and in words. Without a share it only says what goes on. */
export function HearingProgress({ title, share }: { title: string; share: number }) {
  const id = useId();
  const known = share > 0;
  return (
    <div className={s.step}>
      <p id={id} role="status">
        {title}
      </p>
      <progress className={s.progress} aria-labelledby={id} {...(known ? { value: share, max: 1 } : {})} />
      <p className="quiet small">{known ? t.heardShare(share) : ' '}</p>
    </div>
  );
}
