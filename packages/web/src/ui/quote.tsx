import { en } from '../i18n/en.ts';
import s from './quote.module.css';
import { shorten } from './shorten.ts';

/** Somebody's words. Long ones are shortened in the middle; they stand in full in the answer. */
export function Quote({ text, inline = false }: { text: string; inline?: boolean }) {
  const quoted = en.common.quoted(shorten(text));
  return inline ? (
    <q className={s.inline} dir="auto">
      {quoted}
    </q>
  ) : (
    <blockquote className={s.block} dir="auto">
      {quoted}
    </blockquote>
  );
}
