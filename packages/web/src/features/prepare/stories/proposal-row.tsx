import type { ProfileFact, Story } from '@candor/core';
import { useState } from 'react';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice, Line, Month } from '../../../ui/fields.tsx';
import { FACT_KINDS } from './fact-kinds.ts';
import s from './from-resume.module.css';
import type { Proposal } from './proposals-by-job.ts';

const t = en.prepare.stories.resume;
const profile = en.prepare.stories.profile;

type ProposalRowProps = {
  readonly proposal: Proposal;
  readonly isTaken: boolean;
  /** Of the story that was begun with it. */
  readonly storyId: string | null;
  readonly onTake: () => void;
  readonly onBegin: (story: Omit<Story, 'id'>) => void;
  readonly onChange: (part: Partial<Omit<ProfileFact, 'id'>>) => void;
  readonly onOpenStory: (id: string) => void;
};

/** One proposal: to be taken as it is, corrected first, or made the beginning of a story. */
export function ProposalRow({ proposal: { fact, story }, isTaken, storyId, onTake, onBegin, onChange, onOpenStory }: ProposalRowProps) {
  const [isChanging, setIsChanging] = useState(false);
  if (isChanging && !isTaken)
    return (
      <li className={s.changing}>
        <Choice
          label={t.kind}
          value={fact.kind}
          options={FACT_KINDS.map((kind) => [kind, profile.kinds[kind]] as const)}
          onChange={(value) => onChange({ kind: FACT_KINDS.find((kind) => kind === value) ?? fact.kind })}
        />
        <Line label={profile.kinds[fact.kind]} value={fact.text} most={500} onChange={(text) => onChange({ text })} onEnter={() => setIsChanging(false)} />
        <Month label={profile.from} value={fact.from} onChange={(from) => onChange({ from })} />
        <Month label={profile.to} value={fact.to} onChange={(to) => onChange({ to })} />
        <div>
          <Button look="quiet" disabled={fact.text.trim() === ''} onClick={() => setIsChanging(false)}>
            {t.changed}
          </Button>
        </div>
      </li>
    );
  return (
    <li className={s.proposal}>
      <span className="quiet small">
        {profile.kinds[fact.kind]} {t.when(fact.from, fact.to)}
      </span>
      <span className="speech" dir="auto">
        {fact.text}
      </span>
      <span className={s.actions}>
        {isTaken ? (
          <span className={s.taken}>{storyId === null ? t.taken : t.begun}</span>
        ) : (
          <>
            <Button look="quiet" aria-label={t.takeOne(fact.text)} onClick={onTake}>
              {t.take}
            </Button>
            {story && fact.kind === 'achievement' && (
              <Button look="quiet" aria-label={t.storyOf(fact.text)} onClick={() => onBegin(story)}>
                {t.story}
              </Button>
            )}
            <Button look="plain" aria-label={t.changeOne(fact.text)} onClick={() => setIsChanging(true)}>
              {t.change}
            </Button>
          </>
        )}
        {storyId !== null && (
          <Button look="plain" aria-label={t.openOne(fact.text)} onClick={() => onOpenStory(storyId)}>
            {t.open}
          </Button>
        )}
      </span>
    </li>
  );
}
