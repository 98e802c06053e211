import { OWN_WORDS_MOST } from '@candor/core/own-words-most';
import { useEffect, useId, useRef, useState } from 'react';
import { en } from '../../../i18n/en.ts';
import field from '../../../ui/field.module.css';
import s from './draft-view.module.css';
import type { Blank } from './own-words.ts';

const t = en.prepare.build;

type BlankFieldProps = {
  readonly blank: Blank;
  /** What was written there, as it was written. */
  readonly text: string;
  readonly isOpened: boolean;
  readonly onType: (text: string) => void;
  readonly onSay: (text: string) => void;
  readonly onEnter: () => void;
};

/** Asks for what a sentence still lacks, right under it. It is taken over when one goes on. */
export function BlankField({ blank, text, isOpened, onType, onSay, onEnter }: BlankFieldProps) {
  const [typed, setTyped] = useState(text);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // The words that were chosen to be changed are gone from the sentence's buttons: focus comes here.
  useEffect(() => {
    if (isOpened) input.current?.focus();
  }, [isOpened]);
  return (
    <span className={s.ask}>
      <label htmlFor={id}>{blank.ask}</label>
      <input
        id={id}
        className={field.control}
        dir="auto"
        autoCapitalize="none"
        ref={input}
        data-blank
        maxLength={OWN_WORDS_MOST.text}
        placeholder={t.goOn}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onType(event.currentTarget.value);
        }}
        onBlur={() => onSay(typed)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
      />
    </span>
  );
}
