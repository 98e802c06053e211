import { useEffect, useRef } from 'react';
import { en } from '../../../i18n/en.ts';
import { clock } from '../../../ui/format.ts';
import { longPauses, type PlacedWord } from './moments.ts';
import { useSound } from './sound-context.tsx';
import s from './spoken-text.module.css';
import { useWords } from './words-context.tsx';

const t = en.feedback.sound;

const MS = 1_000;

/** A stretch of a spoken answer: each word knows its moment, filled pauses and long pauses are drawn where they were. */
export function SpokenText({ text, start }: { text: string; start: number }) {
  const sound = useSound();
  if (!sound || sound.words.length === 0) return text;
  const end = start + text.length;
  const pauses = new Map(longPauses(sound.words).map((pause) => [pause.before.start, pause]));
  const here = sound.words.filter((word) => word.start < end && word.end > start);
  // Between two remarks there may be nothing but a space.
  if (here.length === 0) return text;
  return here.map((word, index) => {
    const from = index === 0 ? start : word.start;
    const gap = text.slice((index === 0 ? start : (here[index - 1]?.end ?? start)) - start, Math.max(from, word.start) - start);
    const rest = index === here.length - 1 ? text.slice(word.end - start) : '';
    const pause = word.start >= start ? pauses.get(word.start) : undefined;
    return (
      <span key={word.start}>
        {gap}
        {pause && <PauseSign ms={pause.endMs - pause.startMs} />}
        <Word word={word} isFirst={word.start >= start}>
          {text.slice(Math.max(word.start, start) - start, Math.min(word.end, end) - start)}
        </Word>
        {rest}
      </span>
    );
  });
}

/** The second piece of a word that a remark cuts in two is no stop of its own. */
function Word({ word, isFirst, children }: { word: PlacedWord; isFirst: boolean; children: string }) {
  const { here, takeFocus } = useWords();
  const ref = useRef<HTMLSpanElement>(null);
  const isHere = isFirst && here?.start === word.start;
  useEffect(() => {
    if (isHere && takeFocus()) ref.current?.focus();
  });
  const isFilled = word.kind === 'filledPause';
  // Only the one that is reached is a button: read aloud, the answer stays a text.
  const stop = isHere ? { role: 'button', tabIndex: 0, 'aria-label': t.wordAt(children, clock(word.startMs), isFilled) } : {};
  return (
    <span
      ref={ref}
      className={isFilled ? `${s.word} ${s.filled}` : s.word}
      data-ms={Math.round(word.startMs)}
      data-end-ms={Math.round(word.endMs)}
      {...(isFirst ? { 'data-start': word.start } : {})}
      {...stop}
    >
      {children}
    </span>
  );
}

function PauseSign({ ms }: { ms: number }) {
  const length = (ms / MS).toFixed(1);
  return (
    <span className={s.pause}>
      <span className="visually-hidden">{t.pauseOf(length)}</span>
      <span aria-hidden="true">{t.pauseSign(length)}</span>{' '}
    </span>
  );
}
