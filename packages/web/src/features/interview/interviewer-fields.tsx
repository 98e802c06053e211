import { PERSONAS, type Persona } from '@candor/core/choices';
import { en } from '../../i18n/en.ts';
import { Choice, Text } from './fields.tsx';
import s from './plan-page.module.css';

const t = en.interview.planning;

type Who = { readonly name: string; readonly title: string; readonly persona: Persona };
type Props = { readonly number: number; readonly value: Who; readonly isOneOfMany: boolean; readonly onChange: (value: Who) => void };

/** Who asks, and how they are. */
export function InterviewerFields({ number, value, isOneOfMany, onChange }: Props) {
  return (
    <fieldset className={s.interviewer}>
      <legend className={isOneOfMany ? s.legend : 'visually-hidden'}>{t.interviewer(number)}</legend>
      <div className={s.three}>
        <Choice
          label={t.persona}
          value={value.persona}
          options={PERSONAS.map((one) => [one, en.interview.personas[one].name])}
          onChange={(persona) => onChange({ ...value, persona: PERSONAS.find((one) => one === persona) ?? value.persona })}
        />
        <Text label={t.name} value={value.name} onChange={(name) => onChange({ ...value, name })} />
        <Text label={t.jobTitle} value={value.title} onChange={(title) => onChange({ ...value, title })} />
      </div>
      <p className="quiet small">{en.interview.personas[value.persona].how}</p>
    </fieldset>
  );
}
