import type { DraftLength } from '@candor/core';
import type { Built, QuestionDetail } from '@candor/server/api';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { buildAnswer } from '../../../api/endpoints.ts';
import { questionQuery, settingsQuery, versionsQuery } from '../../../api/queries.ts';
import { failureOf, unwrap } from '../../../api/result.ts';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { describe, Loaded } from '../../../ui/states.tsx';
import { PrepareFrame } from '../prepare-frame.tsx';
import s from './builder-page.module.css';
import { CueCardView } from './cue-card-view.tsx';
import { LengthChoice, LengthNote } from './draft-lengths.tsx';
import { DraftView, Pieces } from './draft-view.tsx';
import { useKeep } from './use-keep.ts';
import { type Filling, useOwnWords } from './use-own-words.ts';
import { Versions } from './versions.tsx';

const t = en.prepare.build;

/** A first draft from what is on record, to be rewritten, and to be said from a card instead of recited. */
export default function BuilderPage({ questionId }: { questionId: string }) {
  const question = useQuery(questionQuery(questionId));
  return (
    <Loaded query={question} what={t.loading}>
      {(loaded) => <Builder key={loaded.id} question={loaded} />}
    </Loaded>
  );
}

function Builder({ question }: { question: QuestionDetail }) {
  // Null until one is chosen: as long as answers to this question usually are.
  const [seconds, setSeconds] = useState<DraftLength | null>(null);
  const [variant, setVariant] = useState(0);
  const filling = useOwnWords(question.id);
  const settings = useQuery(settingsQuery());
  const activeBriefId = settings.data?.activeBriefId ?? null;
  const wanted = { questionId: question.id, seconds, variant, own: [...filling.own] };
  const built = useQuery({
    queryKey: ['built', wanted, activeBriefId],
    queryFn: () => unwrap(buildAnswer(wanted)),
    // The workbook may have changed since.
    staleTime: 0,
    placeholderData: (before) => before,
  });
  const lengths = built.data?.lengths ?? null;
  return (
    <PrepareFrame
      title={t.titleOf(question.question)}
      heading={question.question}
      speech
      below={t.form(en.common.forms[question.form], lengths?.usual ?? null)}
    >
      {built.data && lengths && (
        <div className={s.controls}>
          <LengthChoice lengths={lengths} seconds={seconds ?? built.data.draft.seconds} onChange={setSeconds} />
          {built.data.draft.variants > 1 && (
            <Button look="quiet" onClick={() => setVariant((built.data.draft.variant + 1) % built.data.draft.variants)}>
              {t.another(built.data.draft.variant + 1, built.data.draft.variants)}
            </Button>
          )}
        </div>
      )}
      <Loaded query={built} what={t.building}>
        {(draft) => <Draft question={question} built={draft} filling={filling} />}
      </Loaded>
    </PrepareFrame>
  );
}

function Draft({ question, built, filling }: { question: QuestionDetail; built: Built; filling: Filling }) {
  const versions = useQuery(versionsQuery(question.id));
  const newest = versions.data?.[0] ?? null;
  const keep = useKeep(question.id);
  const [, navigate] = useLocation();
  const section = useRef<HTMLElement>(null);
  const go = useRef<HTMLButtonElement>(null);
  const isKept = newest?.text === built.text;
  const open = openIn(built.draft);
  const rehearse = async (): Promise<void> => {
    const version = isKept && newest ? newest : await keep.mutateAsync({ text: built.text, cueCard: built.cueCard, draft: built.draft });
    navigate(`/rehearse/${encodeURIComponent(question.id)}?card=${encodeURIComponent(version.id)}`);
  };
  return (
    <>
      <div className={s.columns}>
        <section ref={section} className={s.section}>
          <h2>{t.draft}</h2>
          <DraftView draft={built.draft} filling={filling} onFilled={() => go.current?.focus()} />
          <LengthNote lengths={built.lengths} seconds={built.draft.seconds} />
          <p className="quiet small">{t.legend}</p>
          {filling.own.length > 0 && <p className="quiet small">{t.ownPlace}</p>}
          {open > 0 && (
            <p className="quiet small">
              {t.openHint} <Link href="/prepare/goals">{t.toGoals}</Link> · <Link href="/prepare/stories">{t.toStories}</Link>
            </p>
          )}
          <div className={s.actions}>
            {open > 0 && <Button onClick={() => section.current?.querySelector<HTMLElement>('[data-blank]')?.focus()}>{t.fill(open)}</Button>}
            <Button ref={go} look={open > 0 ? 'quiet' : 'primary'} disabled={keep.isPending} onClick={() => void rehearse().catch(() => undefined)}>
              {t.rehearse}
            </Button>
            <Button
              look="quiet"
              disabled={keep.isPending || isKept}
              onClick={() => keep.mutate({ text: built.text, cueCard: built.cueCard, draft: built.draft })}
            >
              {isKept ? t.kept : t.keep}
            </Button>
          </div>
          {keep.error && <p role="alert">{describe(failureOf(keep.error)).detail}</p>}
        </section>
        <CueCardView card={built.cueCard} />
      </div>
      {versions.data && versions.data.length > 0 && <Versions questionId={question.id} versions={versions.data} />}
      {built.model.length > 0 && (
        <details className={s.model}>
          <summary>{t.model}</summary>
          <p className="quiet small">{t.modelHint}</p>
          <p className={s.text}>
            <Pieces pieces={built.model} />
          </p>
        </details>
      )}
    </>
  );
}

/** How much is still asked for; what stands in two sentences counts once. */
const openIn = ({ sentences }: Built['draft']): number =>
  new Set(sentences.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'blank' ? [`${piece.slot}\n${piece.ask}`] : [])))).size;
