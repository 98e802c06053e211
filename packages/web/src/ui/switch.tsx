import { useId } from 'react';
import s from './switch.module.css';

type SwitchProps = { readonly label: string; readonly hint: string; readonly checked: boolean; readonly onChange: (on: boolean) => void };

export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className={s.switch}>
      <input
        id={id}
        className={s.input}
        type="checkbox"
        role="switch"
        checked={checked}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id} className={s.label}>
        {label}
      </label>
      <p id={`${id}-hint`} className={s.hint}>
        {hint}
      </p>
    </div>
  );
}
