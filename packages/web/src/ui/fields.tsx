import { type ReactNode, useId } from 'react';
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
};

/** One line of text. */
export function Line({ label, value, most, hint, placeholder, onChange, onLeave }: LineProps) {
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

/** A month, or a year where more is not known; what is not finished stays in the field and is not kept. */
export function Month({ label, value, onChange }: MonthProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          // A value from elsewhere is shown; what is being typed is left alone.
          key={value ?? ''}
          id={id}
          className={field.control}
          inputMode="numeric"
          placeholder="2027-03"
          pattern="\d{4}(-(0[1-9]|1[0-2]))?"
          maxLength={7}
          defaultValue={value ?? ''}
          onBlur={(event) => {
            const typed = event.currentTarget.value.trim();
            if (typed !== '' && !WHEN.test(typed)) return event.currentTarget.reportValidity();
            if ((typed === '' ? null : typed) !== value) onChange(typed === '' ? null : typed);
            return undefined;
          }}
        />
      )}
    </Labelled>
  );
}

/** As the workbook has it. */
const WHEN = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

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

type ListProps = { readonly label: string; readonly values: readonly string[]; readonly hint: string; readonly onChange: (values: string[]) => void };

/** A few short things, one a line. */
export function Lines({ label, values, hint, onChange }: ListProps) {
  return (
    <Labelled label={label} hint={hint}>
      {(id, hintId) => (
        <textarea
          key={values.join('\n')}
          id={id}
          className={s.area}
          dir="auto"
          rows={2}
          defaultValue={values.join('\n')}
          aria-describedby={hintId}
          onBlur={(event) => {
            const lines = event.currentTarget.value.split('\n').map((line) => line.trim().slice(0, LONGEST));
            const next = lines.filter((line) => line !== '').slice(0, MOST);
            if (next.join('\n') !== values.join('\n')) onChange(next);
          }}
        />
      )}
    </Labelled>
  );
}

/** As the workbook has it for figures and skills. */
const LONGEST = 100;
const MOST = 20;
