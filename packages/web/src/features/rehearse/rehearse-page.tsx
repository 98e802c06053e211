import type { QuestionDetail, Take } from '@candor/server/api';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { getDraft, getTakes } from '../../api/endpoints.ts';
import { questionQuery } from '../../api/queries.ts';
import { unwrap } from '../../api/result.ts';
import { SkipLink } from '../../app/skip-link.tsx';
import { en } from '../../i18n/en.ts';
import { Loaded, Waiting } from '../../ui/states.tsx';
import { deliverShelved } from '../speak/deliver-shelved.ts';
import { AnswerForm } from './answer-form.tsx';
import { newerDraft, type Opening, readMirror } from './draft-mirror.ts';
import { MeantFor } from './meant-for.tsx';
import { keepMode, keptMode, type Mode, ModeChoice } from './mode-choice.tsx';
import s from './rehearse-page.module.css';

const t = en.rehearse;

/** Who types needs nothing of what hears. */
const SpeakRoom = lazy(() => import('../speak/speak-room.tsx'));

/** Only who has built an answer speaks from a card. */
const CueCard = lazy(() => import('./cue-card.tsx'));

/** A shorter one is a slip of the hand. */
const WORTH_OFFERING_MS = 1_000;

/** One question and a place to answer. Nothing here judges. */
export default function RehearsePage({ questionId }: { questionId: string }) {
  const question = useQuery(questionQuery(questionId));
  const opening = useQuery({
    queryKey: ['draft', questionId],
    queryFn: async () => {
      const server = await getDraft(questionId);
      return newerDraft(server.ok ? server.value : null, readMirror(localStorage, questionId), server.ok);
    },
    // Read once when the page opens: from then on the page itself is the newest.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  // Read once, too: what is recorded here is not to be offered.
  const takes = useQuery({
    queryKey: ['takes', 'unfinished', questionId],
    queryFn: async () => {
      await deliverShelved();
      return unwrap(getTakes(questionId));
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const card = new URLSearchParams(useSearch()).get('card');
  const unfinished = takes.data?.find(({ attemptId, durationMs }) => attemptId === null && durationMs >= WORTH_OFFERING_MS) ?? null;
  return (
    <div className={s.room}>
      <SkipLink />
      <header className={s.header}>
        <Link href={`/questions/${encodeURIComponent(questionId)}`} className={s.leave}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10 3 5 8l5 5" />
          </svg>
          {t.leave}
          <span className={s.hint}>{t.leaveHint}</span>
        </Link>
        <MeantFor />
      </header>
      <main id="content" tabIndex={-1} className={s.main}>
        {card !== null && (
          <Suspense>
            <CueCard questionId={questionId} versionId={card} />
          </Suspense>
        )}
        <Loaded query={question} what={t.loading}>
          {(loaded) =>
            opening.data && takes.isFetched ? (
              <Answer question={loaded} opening={opening.data} unfinished={unfinished} reopen={opening.refetch} />
            ) : (
              <Waiting what={t.loading} />
            )
          }
        </Loaded>
      </main>
    </div>
  );
}

type AnswerProps = {
  readonly question: QuestionDetail;
  readonly opening: Opening;
  readonly unfinished: Take | null;
  /** Reads again what is typed: it may have grown since the page opened. */
  readonly reopen: () => Promise<unknown>;
};

/** Typed or spoken. A recording that was cut off opens the room it belongs to. */
function Answer({ question, opening, unfinished, reopen }: AnswerProps) {
  const [mode, setMode] = useState<Mode>(() => (unfinished && opening.text === '' ? 'speak' : keptMode()));
  const choose = async (next: Mode) => {
    keepMode(next);
    if (next === 'type') await reopen();
    setMode(next);
  };
  const modes = <ModeChoice mode={mode} onChoose={(next) => void choose(next)} />;
  if (mode === 'type') return <AnswerForm question={question} opening={opening} modes={modes} />;
  return (
    <Suspense fallback={<Waiting what={t.loading} />}>
      <SpeakRoom question={question} unfinished={unfinished} modes={modes} onType={() => void choose('type')} />
    </Suspense>
  );
}
