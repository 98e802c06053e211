import type { Story } from '@candor/core';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { useFocusInside } from '../../../ui/use-focus-inside.ts';
import { Correction, type ProposedFact } from './correction.tsx';
import s from './from-resume.module.css';
import type { Proposal } from './proposals-by-job.ts';

const t = en.prepare.stories.resume;
const profile = en.prepare.stories.profile;

/** The ids of what says why something cannot be added; null where it can. */
export type Full = { readonly facts: string | null; readonly stories: string | null };

type ProposalRowProps = {
  readonly proposal: Proposal;
  readonly isTaken: boolean;
  /** Of the story that was begun with it. */
  readonly storyId: string | null;
  readonly isChanging: boolean;
  readonly full: Full;
  readonly onTake: () => void;
  readonly onBegin: (story: Omit<Story, 'id'>) => void;
  readonly onChanging: (isChanging: boolean) => void;
  readonly onChange: (fact: ProposedFact) => void;
  readonly onOpenStory: (id: string) => void;
};

/** One proposal: to be taken as it is, corrected first, or made the beginning of a story. */
export function ProposalRow({ proposal, isTaken, storyId, isChanging, full, onTake, onBegin, onChanging, onChange, onOpenStory }: ProposalRowProps) {
  const { fact, story } = proposal;
  const [place, focus] = useFocusInside<HTMLLIElement>();
  const turn = (next: boolean): void => {
    onChanging(next);
    focus();
  };
  if (isChanging)
    return (
      <li ref={place} className={s.changing}>
        <Correction
          fact={fact}
          onDone={(corrected) => {
            onChange(corrected);
            turn(false);
          }}
          onCancel={() => turn(false)}
        />
      </li>
    );
  return (
    <li ref={place} className={s.proposal}>
      <span className="quiet small">
        {profile.kinds[fact.kind]} {t.when(fact.from, fact.to)}
      </span>
      <span className="speech" dir="auto">
        {fact.text}
      </span>
      <span className={s.actions}>
        {isTaken ? (
          <span className={s.taken} tabIndex={-1}>
            {storyId === null ? t.taken : t.begun}
          </span>
        ) : (
          <>
            <Button
              look="quiet"
              aria-label={t.takeOne(fact.text)}
              disabled={full.facts !== null}
              aria-describedby={full.facts ?? undefined}
              onClick={() => {
                onTake();
                focus();
              }}
            >
              {t.take}
            </Button>
            {story && fact.kind === 'achievement' && (
              <Button
                look="quiet"
                aria-label={t.storyOf(fact.text)}
                disabled={full.stories !== null}
                aria-describedby={full.stories ?? undefined}
                onClick={() => onBegin(story)}
              >
                {t.story}
              </Button>
            )}
            <Button look="plain" aria-label={t.changeOne(fact.text)} onClick={() => turn(true)}>
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
