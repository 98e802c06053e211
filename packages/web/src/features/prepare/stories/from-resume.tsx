import type { ProfileFact, Story, Workbook } from '@candor/core';
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
import type { WorkbookKeeper } from '../workbook-keeper.ts';
import s from './from-resume.module.css';
import { ProposalRow } from './proposal-row.tsx';
import { byJob, type Proposal } from './proposals-by-job.ts';

const t = en.prepare.stories.resume;

/** Where the page has it. */
export const RESUME_ID = 'from-resume';
/** As the workbook has it. */
const MOST_FACTS = 500;

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

type ProposalListProps = FromResumeProps & { readonly found: Proposals['proposals'] };

function ProposalList({ found, workbook, keeper, onOpenStory }: ProposalListProps) {
  const [proposals, setProposals] = useState<readonly Proposal[]>(found);
  /** The story that was begun with a proposal. */
  const [begun, setBegun] = useState<ReadonlyMap<string, string>>(new Map());
  const known = new Set(workbook.profile.facts.map(keyOf));
  const storyIds = new Set(workbook.stories.map((story) => story.id));
  const storyOf = (proposal: Proposal): string | null => {
    const story = begun.get(proposal.id);
    return story !== undefined && storyIds.has(story) ? story : null;
  };
  const isOpen = (proposal: Proposal): boolean => !known.has(keyOf(proposal.fact)) && storyOf(proposal) === null;
  const take = (some: readonly Proposal[]): void => {
    const facts = some.map(({ fact }) => ({ ...fact, id: crypto.randomUUID() }));
    keeper.edit((now) => changeProfile({ facts: [...now.profile.facts, ...facts].slice(0, MOST_FACTS) })(now));
  };
  const begin = (proposal: Proposal, story: Omit<Story, 'id'>): void => {
    const id = crypto.randomUUID();
    keeper.edit(addStory({ ...story, id }));
    setBegun((before) => new Map(before).set(proposal.id, id));
    onOpenStory(id);
  };
  const change = (id: string, part: Partial<Proposal['fact']>): void =>
    setProposals((before) => before.map((one) => (one.id === id ? { ...one, fact: { ...one.fact, ...part } } : one)));
  return byJob(proposals).map(({ job, name, all }) => {
    const open = all.filter(isOpen);
    return (
      <section key={job} className={s.job} aria-label={name}>
        <div className={s.head}>
          <h3 dir="auto">{name}</h3>
          {open.length > 1 && (
            <Button look="quiet" aria-label={job === null ? undefined : t.takeJobOne(name)} onClick={() => take(open)}>
              {job === null ? t.takeRest(open.length) : t.takeJob(open.length)}
            </Button>
          )}
        </div>
        <ul className={s.list}>
          {all.map((proposal) => (
            <ProposalRow
              key={proposal.id}
              proposal={proposal}
              isTaken={!isOpen(proposal)}
              storyId={storyOf(proposal)}
              onTake={() => take([proposal])}
              onBegin={(story) => begin(proposal, story)}
              onChange={(part) => change(proposal.id, part)}
              onOpenStory={onOpenStory}
            />
          ))}
        </ul>
      </section>
    );
  });
}

/** The same words at another time are another fact. */
const keyOf = ({ kind, text, from, to }: Omit<ProfileFact, 'id'>): string => [kind, text.toLowerCase(), from, to].join('\n');
