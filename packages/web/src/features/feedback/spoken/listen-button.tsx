import { en } from '../../../i18n/en.ts';
import { clock } from '../../../ui/format.ts';
import s from './listen-button.module.css';
import type { Moment } from './moments.ts';
import { isPlayable, useSound } from './sound-context.tsx';

/** Plays one moment. Without a recording only its time is said. */
export function ListenButton({ moment }: { moment: Moment | null }) {
  const sound = useSound();
  if (!moment || !sound) return null;
  const at = clock(moment.startMs);
  if (!isPlayable(sound, moment)) return <span className="quiet small">{at}</span>;
  return (
    <button type="button" className={s.listen} onClick={() => sound.play(moment)} aria-label={en.feedback.sound.listenAt(at)}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M3 1.500 10.500 6 3 10.500Z" />
      </svg>
      {at}
    </button>
  );
}
