import { PERSONAS, type Persona, PLAN_MOST } from '@candor/core/choices';
import { useQuery } from '@tanstack/react-query';
import { voiceQuery } from '../../api/queries.ts';
import { en } from '../../i18n/en.ts';
import { Choice, Line } from '../../ui/fields.tsx';
import s from './plan-page.module.css';

const t = en.interview.planning;

/** `voice`: a speaker of the embedded voice; null for the usual one of that manner. */
export type Who = { readonly name: string; readonly title: string; readonly persona: Persona; readonly voice: number | null };
type Props = { readonly number: number; readonly value: Who; readonly isOneOfMany: boolean; readonly onChange: (value: Who) => void };

/** Who asks, and how they are. */
export function InterviewerFields({ number, value, isOneOfMany, onChange }: Props) {
  const { data: embedded } = useQuery(voiceQuery());
  const labelOf = (speaker: number | undefined): string => embedded?.speakers.find(({ id }) => id === speaker)?.label ?? '';
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
        <Line most={PLAN_MOST.name} label={t.name} value={value.name} onChange={(name) => onChange({ ...value, name })} />
        <Line most={PLAN_MOST.title} label={t.jobTitle} value={value.title} onChange={(title) => onChange({ ...value, title })} />
        {embedded?.installed && (
          <Choice
            label={t.voice}
            value={value.voice === null ? '' : String(value.voice)}
            options={[['', t.usualVoice(labelOf(embedded.usual[value.persona]))], ...embedded.speakers.map(({ id, label }) => [String(id), label] as const)]}
            onChange={(voice) => onChange({ ...value, voice: voice === '' ? null : Number(voice) })}
          />
        )}
      </div>
      <p className="quiet small">{en.interview.personas[value.persona].how}</p>
    </fieldset>
  );
}
