import { monthOf } from '@candor/core/month-of';
import { type ReactNode, useId, useState } from 'react';
import { en } from '../i18n/en.ts';
import field from './field.module.css';
import s from './fields.module.css';

/** What every field has; `children` draws its control. */
type LabelledProps = { readonly label: string; readonly hint?: string | undefined; readonly children: (id: string, hintId: string | undefined) => ReactNode };

function Labelled({ label, hint, children }: LabelledProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      {children(id, hintId)}
      {hint && (
        <p id={hintId} className={field.note}>
          {hint}
        </p>
      )}
    </div>
  );
}

type LineProps = {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  /** In a form whose button does something else: what Enter does here. */
  readonly onEnter?: () => void;
};

/** One line of text. */
export function Line({ label, value, most, hint, placeholder, onChange, onLeave, onEnter }: LineProps) {
  return (
    <Labelled label={label} hint={hint}>
      {(id, hintId) => (
        <input
          id={id}
          className={field.control}
          dir="auto"
          maxLength={most}
          value={value}
          placeholder={placeholder}
          aria-describedby={hintId}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={onLeave}
          onKeyDown={(event) => {
            if (!onEnter || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onEnter();
          }}
        />
      )}
    </Labelled>
  );
}

/** Some lines of text; the field grows with them. */
export function Area({ label, value, most, hint, placeholder, onChange }: LineProps) {
  return (
    <Labelled label={label} hint={hint}>
      {(id, hintId) => (
        <textarea
          id={id}
          className={s.area}
          dir="auto"
          rows={2}
          maxLength={most}
          value={value}
          placeholder={placeholder}
          aria-describedby={hintId}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
};

/** One of a few. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <select id={id} className={field.control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

type MonthProps = { readonly label: string; readonly value: string | null; readonly onChange: (value: string | null) => void };

/** A month, or a year where more is not known, as people write them ("March 2027", "3/2027"): kept as it is typed, and put in order when one leaves the field. */
export function Month({ label, value, onChange }: MonthProps) {
  const [typed, setTyped] = useState(value ?? '');
  const [wrong, setWrong] = useState(false);
  const [known, setKnown] = useState(value);
  // A value from elsewhere is shown; what is being typed is left alone.
  if (known !== value) {
    setKnown(value);
    if (monthOf(typed) !== value) setTyped(value ?? '');
  }
  const keep = (text: string): void => {
    const read = text.trim() === '' ? null : monthOf(text);
    if ((read !== null || text.trim() === '') && read !== value) onChange(read);
  };
  return (
    <Labelled label={label}>
      {(id) => (
        <>
          <input
            id={id}
            className={field.control}
            placeholder="2027-03"
            maxLength={20}
            value={typed}
            aria-invalid={wrong}
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setWrong(false);
              keep(event.currentTarget.value);
            }}
            onBlur={() => {
              const read = monthOf(typed);
              setWrong(typed.trim() !== '' && read === null);
              if (read !== null) setTyped(read);
            }}
          />
          {wrong && (
            <p id={`${id}-wrong`} role="alert" className={field.note}>
              {en.common.monthWrong}
            </p>
          )}
        </>
      )}
    </Labelled>
  );
}

type ScaleProps = { readonly label: string; readonly value: number; readonly low: string; readonly high: string; readonly onChange: (value: number) => void };

/** One to five. */
export function Scale({ label, value, low, high, onChange }: ScaleProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <>
          <input
            id={id}
            className={s.scale}
            type="range"
            min={1}
            max={5}
            step={1}
            value={value}
            aria-valuetext={`${value} / 5`}
            onChange={(event) => onChange(Number(event.currentTarget.value))}
          />
          <span className={s.ends} aria-hidden="true">
            <span>{low}</span>
            <span>{value}</span>
            <span>{high}</span>
          </span>
        </>
      )}
    </Labelled>
  );
}

type ListProps = {
  readonly label: string;
  readonly values: readonly string[];
  readonly hint: string;
  /** Of one of them, in characters; and how many there can be. */
  readonly longest: number;
  readonly most: number;
  readonly onChange: (values: string[]) => void;
};

/** A few short things, one a line; kept as they are typed. */
export function Lines({ label, values, hint, longest, most, onChange }: ListProps) {
  const listOf = (text: string): string[] =>
    text
      .split('\n')
      .map((line) => line.trim().slice(0, longest))
      .filter((line) => line !== '')
      .slice(0, most);
  const [typed, setTyped] = useState(values.join('\n'));
  // Values from elsewhere are shown; blanks and line ends that are being typed are left alone.
  const shown = listOf(typed).join('\n') === values.join('\n') ? typed : values.join('\n');
  return (
    <Labelled label={label} hint={hint}>
      {(id, hintId) => (
        <textarea
          id={id}
          className={s.area}
          dir="auto"
          rows={2}
          value={shown}
          aria-describedby={hintId}
          onChange={(event) => {
            const next = event.currentTarget.value;
            setTyped(next);
            if (listOf(next).join('\n') !== values.join('\n')) onChange(listOf(next));
          }}
        />
      )}
    </Labelled>
  );
}
