import type { Workbook } from '@candor/core';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { proposeFrom } from '../../../api/endpoints.ts';
import { failureOf, unwrap } from '../../../api/result.ts';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import field from '../../../ui/field.module.css';
import { describe } from '../../../ui/states.tsx';
import type { WorkbookKeeper } from '../workbook-keeper.ts';
import s from './from-resume.module.css';
import { ProposalList } from './proposal-list.tsx';

const t = en.prepare.stories.resume;

/** Where the page has it. */
export const RESUME_ID = 'from-resume';

type FromResumeProps = { readonly workbook: Workbook; readonly keeper: WorkbookKeeper; readonly onOpenStory: (id: string) => void };

/** Paste a résumé: what it says is proposed, job by job, to be corrected or not, and only what is taken goes on record. */
export function FromResume({ workbook, keeper, onOpenStory }: FromResumeProps) {
  const [text, setText] = useState('');
  const id = useId();
  const read = useMutation({ mutationFn: (pasted: string) => unwrap(proposeFrom(pasted)) });
  return (
    <section id={RESUME_ID} className={s.section}>
      <h2>{t.title}</h2>
      <div className={field.field}>
        <label className={field.label} htmlFor={id}>
          {t.label}
        </label>
        <textarea id={id} className={field.area} dir="auto" value={text} maxLength={200_000} onChange={(event) => setText(event.currentTarget.value)} />
      </div>
      <div>
        <Button look="quiet" disabled={text.trim() === '' || read.isPending} onClick={() => read.mutate(text)}>
          {t.read}
        </Button>
      </div>
      {read.error && <p role="alert">{describe(failureOf(read.error)).detail}</p>}
      {read.data && (
        <>
          <p role="status">{t.found(read.data.proposals.length)}</p>
          <ProposalList key={read.submittedAt} found={read.data.proposals} workbook={workbook} keeper={keeper} onOpenStory={onOpenStory} />
        </>
      )}
    </section>
  );
}
