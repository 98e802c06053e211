import type { QuestionSummary } from '@candor/server/api';
import { useId, useRef } from 'react';
import { useSingleKey } from '../../app/shortcuts.ts';
import { en } from '../../i18n/en.ts';
import field from '../../ui/field.module.css';
import type { Filter } from './filter.ts';
import s from './filters.module.css';

const t = en.questions;

type FiltersProps = { readonly questions: readonly QuestionSummary[]; readonly filter: Filter; readonly onChange: (filter: Filter) => void };

export function Filters({ questions, filter, onChange }: FiltersProps) {
  const search = useRef<HTMLInputElement>(null);
  const searchId = useId();
  useSingleKey('/', () => search.current?.focus());
  const packs = new Map(questions.map(({ pack, packTitle }) => [pack, packTitle]));
  return (
    <search className={s.filters}>
      <div className={`${field.field} ${s.search}`}>
        <label className={field.label} htmlFor={searchId}>
          {t.search}
        </label>
        <input
          ref={search}
          id={searchId}
          type="search"
          className={field.control}
          placeholder={t.searchHint}
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        />
      </div>
      <Choice label={t.pack} value={filter.pack} options={[...packs]} onChange={(pack) => onChange({ ...filter, pack })} />
      <Choice label={t.kind} value={filter.kind} options={Object.entries(en.common.kinds)} onChange={(kind) => onChange({ ...filter, kind })} />
      <Choice label={t.status} value={filter.status} options={Object.entries(en.common.statuses)} onChange={(status) => onChange({ ...filter, status })} />
    </search>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
};

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label className={field.field}>
      <span className={field.label}>{label}</span>
      <select className={field.control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{t.any}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
