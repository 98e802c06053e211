import { en } from '../i18n/en.ts';
import s from './skip-link.module.css';

export function SkipLink() {
  return (
    <a href="#content" className={s.skip}>
      {en.common.skip}
    </a>
  );
}
