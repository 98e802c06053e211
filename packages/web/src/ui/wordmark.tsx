import { en } from '../i18n/en.ts';
import s from './wordmark.module.css';

/** A C that is a speech bubble, with a lamp lit inside. */
export function Wordmark() {
  return (
    <>
      <svg className={s.mark} viewBox="3 4 25 25.5" aria-hidden="true">
        <path className={s.bubble} d="M25.6 8.1A12 12 0 1 0 16 29h9.6a2 2 0 0 0 1.3-3.5l-2.6-2.3A7.5 7.5 0 1 1 22.3 11.3a2.200 2.200 0 0 0 3.3-3.200Z" />
        <circle className={s.lamp} cx="17" cy="17" r="3" />
      </svg>
      <span className={s.name}>{en.common.name}</span>
    </>
  );
}
