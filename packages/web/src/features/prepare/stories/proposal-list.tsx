import type { ProfileFact, Story, Workbook } from '@candor/core';
import { WORKBOOK_MOST } from '@candor/core/workbook-most';
import { useId, useState } from 'react';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { useFocusInside } from '../../../ui/use-focus-inside.ts';
import { addFacts, addStory } from '../changes.ts';
import type { WorkbookKeeper } from '../workbook-keeper.ts';
import type { ProposedFact } from './correction.tsx';
import s from './from-resume.module.css';
import { type Full, ProposalRow } from './proposal-row.tsx';
import { byJob, type JobGroup, type Proposal } from './proposals-by-job.ts';

const t = en.prepare.stories.resume;

type ProposalListProps = {
  readonly found: readonly Proposal[];
  readonly workbook: Workbook;
  readonly keeper: WorkbookKeeper;
  readonly onOpenStory: (id: string) => void;
};

/** What was found, job by job: on record is only what is taken, and no more than the workbook holds. */
export function ProposalList({ found, workbook, keeper, onOpenStory }: ProposalListProps) {
  const [proposals, setProposals] = useState(found);
  /** The ids of those that are being corrected. */
  const [changing, setChanging] = useState<ReadonlySet<string>>(new Set());
  /** The story that was begun with a proposal. */
  const [begun, setBegun] = useState<ReadonlyMap<string, string>>(new Map());
  const id = useId();
  const known = new Set(workbook.profile.facts.map(keyOf));
  const storyIds = new Set(workbook.stories.map((story) => story.id));
  const storyOf = (proposal: Proposal): string | null => {
    const story = begun.get(proposal.id);
    return story !== undefined && storyIds.has(story) ? story : null;
  };
  const isOpen = (proposal: Proposal): boolean => !known.has(keyOf(proposal.fact)) && storyOf(proposal) === null;
  const room = Math.max(0, WORKBOOK_MOST.facts - workbook.profile.facts.length);
  const full: Full = { facts: room === 0 ? `${id}-facts` : null, stories: storyIds.size >= WORKBOOK_MOST.stories ? `${id}-stories` : null };
  const take = (some: readonly Proposal[]): void => keeper.edit(addFacts(some.map(({ fact }) => ({ ...fact, id: crypto.randomUUID() }))));
  const begin = (proposal: Proposal, story: Omit<Story, 'id'>): void => {
    const storyId = crypto.randomUUID();
    keeper.edit(addStory({ ...story, id: storyId }));
    setBegun((before) => new Map(before).set(proposal.id, storyId));
    onOpenStory(storyId);
  };
  const change = (proposal: Proposal, fact: ProposedFact): void =>
    setProposals((before) => before.map((one) => (one.id === proposal.id ? { ...one, fact } : one)));
  const turn = (proposal: Proposal, isChanging: boolean): void =>
    setChanging((before) => new Set([...[...before].filter((one) => one !== proposal.id), ...(isChanging ? [proposal.id] : [])]));
  return (
    <>
      {proposals.filter(isOpen).length > room && (
        <p id={`${id}-facts`} className="quiet small">
          {t.room(room, WORKBOOK_MOST.facts)}
        </p>
      )}
      {full.stories !== null && (
        <p id={full.stories} className="quiet small">
          {en.prepare.stories.full(WORKBOOK_MOST.stories)}
        </p>
      )}
      {byJob(proposals).map((group) => {
        // Whoever takes all means what stands there, and not what is half written.
        const open = group.all.filter((one) => isOpen(one) && !changing.has(one.id));
        return (
          <Job key={group.job} group={group} open={open.length} lacksRoom={open.length > room ? `${id}-facts` : null} onTakeAll={() => take(open)}>
            {group.all.map((proposal) => (
              <ProposalRow
                key={proposal.id}
                proposal={proposal}
                isTaken={!isOpen(proposal)}
                storyId={storyOf(proposal)}
                isChanging={changing.has(proposal.id)}
                full={full}
                onTake={() => take([proposal])}
                onBegin={(story) => begin(proposal, story)}
                onChanging={(isChanging) => turn(proposal, isChanging)}
                onChange={(fact) => change(proposal, fact)}
                onOpenStory={onOpenStory}
              />
            ))}
          </Job>
        );
      })}
    </>
  );
}

type JobProps = {
  readonly group: JobGroup;
  /** How many of it can be taken. */
  readonly open: number;
  /** The id of what says why they cannot all be taken; null where they can. */
  readonly lacksRoom: string | null;
  readonly onTakeAll: () => void;
  readonly children: React.ReactNode;
};

function Job({ group: { job, name }, open, lacksRoom, onTakeAll, children }: JobProps) {
  const [place, focus] = useFocusInside<HTMLElement>();
  const [taken, setTaken] = useState(0);
  return (
    <section ref={place} className={s.job} aria-label={name}>
      <div className={s.head}>
        <h3 dir="auto" tabIndex={-1}>
          {name}
        </h3>
        <span role="status" className="visually-hidden">
          {taken > 0 && t.takenAll(taken)}
        </span>
        {open > 1 && (
          <Button
            look="quiet"
            aria-label={job === null ? undefined : t.takeJobOne(name)}
            disabled={lacksRoom !== null}
            aria-describedby={lacksRoom ?? undefined}
            onClick={() => {
              setTaken(open);
              onTakeAll();
              focus();
            }}
          >
            {job === null ? t.takeRest(open) : t.takeJob(open)}
          </Button>
        )}
      </div>
      <ul className={s.list}>{children}</ul>
    </section>
  );
}

/** The same words at another time are another fact. */
const keyOf = ({ kind, text, from, to }: Omit<ProfileFact, 'id'>): string => [kind, text.toLowerCase(), from, to].join('\n');
