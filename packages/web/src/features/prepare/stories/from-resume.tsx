import type { Workbook } from '@candor/core';
import type { Proposals } from '@candor/server/api';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { proposeFrom } from '../../../api/endpoints.ts';
import { failureOf, unwrap } from '../../../api/result.ts';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import field from '../../../ui/field.module.css';
import { describe } from '../../../ui/states.tsx';
import { addStory, changeProfile } from '../changes.ts';
import type { Change, WorkbookKeeper } from '../workbook-keeper.ts';
import s from './from-resume.module.css';

const t = en.prepare.stories.resume;

/** Where the page has it. */
export const RESUME_ID = 'from-resume';

type Proposal = Proposals['proposals'][number];

/** Paste a résumé: what it says is proposed, one by one, and only what is taken goes on record. */
export function FromResume({ workbook, keeper }: { workbook: Workbook; keeper: WorkbookKeeper }) {
  const [text, setText] = useState('');
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  const read = useMutation({ mutationFn: (pasted: string) => unwrap(proposeFrom(pasted)), onSuccess: () => setTaken(new Set()) });
  const known = new Set(workbook.profile.facts.map((fact) => fact.text.toLowerCase()));
  const take = (proposal: Proposal, change: Change): void => {
    keeper.edit(change);
    setTaken((before) => new Set(before).add(proposal.id));
  };
  const asFact = (proposal: Proposal): Change => {
    const fact = { ...proposal.fact, id: crypto.randomUUID() };
    return (now) => changeProfile({ facts: [...now.profile.facts, fact] })(now);
  };
  const asStory = (story: NonNullable<Proposal['story']>): Change => addStory({ ...story, id: crypto.randomUUID() });
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
          <ul className={s.list}>
            {read.data.proposals.map((proposal) => {
              const { fact, story } = proposal;
              const isTaken = taken.has(proposal.id) || known.has(fact.text.toLowerCase());
              return (
                <li key={proposal.id} className={s.proposal}>
                  <span className="quiet small">
                    {en.prepare.stories.profile.kinds[fact.kind]} {t.when(fact.from, fact.to)}
                  </span>
                  <span className="speech" dir="auto">
                    {fact.text}
                  </span>
                  {isTaken ? (
                    <span className={s.taken}>{t.taken}</span>
                  ) : (
                    <span className={s.actions}>
                      <Button look="quiet" aria-label={t.takeOne(fact.text)} onClick={() => take(proposal, asFact(proposal))}>
                        {t.take}
                      </Button>
                      {story && (
                        <Button look="quiet" aria-label={t.storyOf(fact.text)} onClick={() => take(proposal, asStory(story))}>
                          {t.story}
                        </Button>
                      )}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
