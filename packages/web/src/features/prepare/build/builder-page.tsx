import type { DraftLength } from '@candor/core';
import type { Built, QuestionDetail } from '@candor/server/api';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { buildAnswer } from '../../../api/endpoints.ts';
import { questionQuery, settingsQuery, versionsQuery } from '../../../api/queries.ts';
import { failureOf, unwrap } from '../../../api/result.ts';
import { en } from '../../../i18n/en.ts';
import { Button } from '../../../ui/button.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { describe, Loaded } from '../../../ui/states.tsx';
import { PrepareFrame } from '../prepare-frame.tsx';
import s from './builder-page.module.css';
import { CueCardView } from './cue-card-view.tsx';
import { DraftView, Pieces } from './draft-view.tsx';
import { OpenBlanks } from './open-blanks.tsx';
import { useKeep } from './use-keep.ts';
import { Versions } from './versions.tsx';

const t = en.prepare.build;

const LENGTHS = ['30', '60', '90'] as const;

/** A first draft from what is on record, to be rewritten, and to be said from a card instead of recited. */
export default function BuilderPage({ questionId }: { questionId: string }) {
  const question = useQuery(questionQuery(questionId));
  return (
    <Loaded query={question} what={t.loading}>
      {(loaded) => <Builder question={loaded} />}
    </Loaded>
  );
}

function Builder({ question }: { question: QuestionDetail }) {
  const [seconds, setSeconds] = useState<(typeof LENGTHS)[number]>('60');
  const [variant, setVariant] = useState(0);
  const settings = useQuery(settingsQuery());
  const activeBriefId = settings.data?.activeBriefId ?? null;
  const wanted = { questionId: question.id, seconds: Number(seconds) as DraftLength, variant };
  const built = useQuery({
    queryKey: ['built', wanted, activeBriefId],
    queryFn: () => unwrap(buildAnswer(wanted)),
    // The workbook may have changed since.
    staleTime: 0,
    placeholderData: (before) => before,
  });
  return (
    <PrepareFrame title={t.titleOf(question.question)} heading={question.question} speech below={t.form(en.common.forms[question.form])}>
      <div className={s.controls}>
        <Segmented legend={t.length} value={seconds} options={LENGTHS.map((one) => [one, t.seconds(one)])} onChange={setSeconds} />
        {built.data && built.data.draft.variants > 1 && (
          <Button look="quiet" onClick={() => setVariant((built.data.draft.variant + 1) % built.data.draft.variants)}>
            {t.another(built.data.draft.variant + 1, built.data.draft.variants)}
          </Button>
        )}
      </div>
      <Loaded query={built} what={t.building}>
        {(draft) => <Draft key={question.id} question={question} built={draft} />}
      </Loaded>
    </PrepareFrame>
  );
}

function Draft({ question, built }: { question: QuestionDetail; built: Built }) {
  const versions = useQuery(versionsQuery(question.id));
  const newest = versions.data?.[0] ?? null;
  const keep = useKeep(question.id);
  const [, navigate] = useLocation();
  const isKept = newest?.text === built.text;
  const rehearse = async (): Promise<void> => {
    const version = isKept && newest ? newest : await keep.mutateAsync({ text: built.text, cueCard: built.cueCard, draft: built.draft });
    navigate(`/rehearse/${encodeURIComponent(question.id)}?card=${encodeURIComponent(version.id)}`);
  };
  return (
    <>
      <div className={s.columns}>
        <section className={s.section}>
          <h2>{t.draft}</h2>
          <DraftView draft={built.draft} />
          <p className="quiet small">{t.legend}</p>
          <div className={s.actions}>
            <Button disabled={keep.isPending} onClick={() => void rehearse().catch(() => undefined)}>
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
        <div className={s.side}>
          <OpenBlanks draft={built.draft} />
          <CueCardView card={built.cueCard} />
        </div>
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
