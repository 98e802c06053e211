import { useEffect, useId, useRef, useState } from 'react';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import field from '../../ui/field.module.css';
import { MAX_ANSWER_LENGTH } from '../rehearse/limits.ts';
import s from './room.module.css';

const t = en.interview.room;

type Props = {
  readonly isOpen: boolean;
  /** Whoever types finds the focus here when they come in. */
  readonly isFirst: boolean;
  /** False where it could not be sent: then the words stay in the field. */
  readonly onSay: (text: string) => boolean;
  readonly onTyping: () => void;
};

/** Saying it by typing, at any moment. */
export function SayIt({ isOpen, isFirst, onSay, onTyping }: Props) {
  const [text, setText] = useState('');
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFirst) area.current?.focus();
  }, [isFirst]);
  const say = (): void => {
    if (text.trim() === '' || !isOpen) return;
    if (onSay(text.trim())) setText('');
  };
  return (
    <form
      className={s.sayIt}
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <div className={field.field}>
        <label className={field.label} htmlFor={id}>
          {t.type}
        </label>
        <textarea
          ref={area}
          id={id}
          className={field.area}
          dir="auto"
          maxLength={MAX_ANSWER_LENGTH}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            onTyping();
          }}
          onKeyDown={(event) => {
            // As in any chat; while letters are composed, Enter chooses among them.
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            say();
          }}
        />
      </div>
      <Button type="submit" look="quiet" disabled={!isOpen || text.trim() === ''}>
        {t.send}
      </Button>
      <span className={s.keys}>{t.sendKeys}</span>
    </form>
  );
}
