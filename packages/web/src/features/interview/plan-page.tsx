import type { Plan, PlannedQuestion } from '@candor/core';
import { type InterviewKind, LENGTHS, PATIENCE_MS, PLAN_MOST, timeFor } from '@candor/core/choices';
import type { PlanRequest } from '@candor/server/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { beginInterview, planInterview } from '../../api/endpoints.ts';
import { questionsQuery } from '../../api/queries.ts';
import { failureOf, unwrap } from '../../api/result.ts';
import { en } from '../../i18n/en.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Line } from '../../ui/fields.tsx';
import { Page } from '../../ui/page.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { describe, Failed } from '../../ui/states.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useActiveCompany } from '../prepare/use-active-company.ts';
import { InterviewerFields, type Who } from './interviewer-fields.tsx';
import s from './plan-page.module.css';
import { PlanQuestions } from './plan-questions.tsx';

const t = en.interview.planning;

/** Everybody who sits on a panel. */
const PANEL = 3;
const GOALS_PACK = 'goals';

const NOBODY: readonly Who[] = [
  { name: '', title: '', persona: 'neutral', voice: null },
  { name: '', title: '', persona: 'warm', voice: null },
  { name: '', title: '', persona: 'sceptical', voice: null },
];

/** What the interview is to be. Everything has a usual answer, so that one can go in at once; the list of questions is shown, and can be changed. */
export default function PlanPage() {
  // Until something else is written, the interview is at the company that answers are meant for.
  const active = useActiveCompany();
  const [ownRole, setRole] = useState<string | null>(null);
  const [ownCompany, setCompany] = useState<string | null>(null);
  const role = ownRole ?? active?.role.slice(0, PLAN_MOST.role) ?? '';
  const company = ownCompany ?? active?.company.slice(0, PLAN_MOST.company) ?? '';
  const [kind, setKind] = useState<InterviewKind>('screening');
  const [minutes, setMinutes] = useState<(typeof LENGTHS)[number]>(10);
  const [pack, setPack] = useState('');
  const [who, setWho] = useState(NOBODY);
  const [patienceMs, setPatience] = useState<number>(PATIENCE_MS.usual);
  const [interruptions, setInterruptions] = useState(false);
  const [smallTalk, setSmallTalk] = useState(true);
  /** The list as the person changed it; null while it is the proposed one. */
  const [edited, setEdited] = useState<readonly PlannedQuestion[] | null>(null);
  const [order, setOrder] = useState<'weak-first' | 'fixed'>('weak-first');

  const questions = useQuery(questionsQuery());
  const packs = [...new Map(questions.data?.map((one) => [one.pack, one.packTitle]) ?? [])];
  const people = who.slice(0, kind === 'panel' ? PANEL : 1);
  const goals = questions.data?.filter((one) => one.pack === GOALS_PACK).map(({ id }) => id) ?? [];
  const wanted: PlanRequest = {
    role,
    company,
    kind,
    minutes,
    packs: pack === '' ? [] : [pack],
    interviewers: people.map(({ name, title, persona, voice }) => ({
      persona,
      voice,
      ...(name.trim() === '' ? {} : { name }),
      ...(title.trim() === '' ? {} : { title }),
    })),
    manners: { patienceMs, interruptions },
    smallTalk,
  };
  // What only changes words on the plan does not choose other questions: it is put in when one goes in.
  const proposal = useQuery({
    queryKey: ['plan', { kind, minutes, pack, people: people.length }],
    queryFn: () => unwrap(planInterview(wanted)),
    placeholderData: (before) => before,
  });
  const shown = edited ?? proposal.data?.questions ?? [];

  const [, navigate] = useLocation();
  const client = useQueryClient();
  const start = useMutation({
    mutationFn: async (): Promise<string> => {
      const plan: Plan = await unwrap(planInterview(wanted));
      const first = plan.interviewers[0]?.id ?? '';
      const list = shown.map((one) => (plan.interviewers.some(({ id }) => id === one.interviewerId) ? one : { ...one, interviewerId: first }));
      const begun = await unwrap(beginInterview({ ...plan, questions: list, order: order === 'fixed' ? 'fixed' : plan.order }));
      return begun.id;
    },
    onSuccess: (id) => {
      void client.invalidateQueries({ queryKey: ['interviews'] });
      navigate(`/interviews/${id}/room`);
    },
  });
  const anew =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      set(value);
      setEdited(null);
    };
  const edit = (next: readonly PlannedQuestion[]): void => {
    setEdited(next);
    setOrder('fixed');
  };
  const everyGoal = useMutation({
    mutationFn: () => unwrap(planInterview({ ...wanted, order: 'fixed', questionIds: goals })),
    onSuccess: (plan) => edit(plan.questions),
  });

  return (
    <Page title={t.title} width="column" below={en.interview.about}>
      <form
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (shown.length > 0) start.mutate();
        }}
      >
        <div className={s.pair}>
          <Line most={PLAN_MOST.role} label={t.role} value={role} placeholder={t.rolePlaceholder} onChange={setRole} />
          <Line most={PLAN_MOST.company} label={t.company} value={company} onChange={setCompany} />
        </div>
        <div className={s.row}>
          <Segmented
            legend={t.kind}
            value={kind}
            options={(['screening', 'hiring-manager', 'panel'] as const).map((one) => [one, en.interview.kinds[one]])}
            onChange={anew(setKind)}
          />
          <Segmented
            legend={t.minutes}
            value={String(minutes)}
            options={LENGTHS.map((one) => [String(one), t.minutesOf(one)])}
            onChange={anew((value: string) => setMinutes(LENGTHS.find((one) => String(one) === value) ?? LENGTHS[0]))}
          />
        </div>
        <section className={s.section} aria-label={t.who}>
          <h2>{t.who}</h2>
          {people.map((one, at) => (
            <InterviewerFields
              key={at}
              number={at + 1}
              value={one}
              isOneOfMany={people.length > 1}
              onChange={(next) => setWho(who.map((other, i) => (i === at ? next : other)))}
            />
          ))}
          <label className={s.slider}>
            <span>{t.patience}</span>
            <input
              type="range"
              min={PATIENCE_MS.least}
              max={PATIENCE_MS.most}
              step={200}
              value={patienceMs}
              aria-valuetext={t.patienceOf((patienceMs / 1_000).toFixed(1))}
              onChange={(event) => setPatience(Number(event.currentTarget.value))}
            />
            <span className="quiet small">{t.patienceOf((patienceMs / 1_000).toFixed(1))}</span>
          </label>
          <Switch label={t.interruptions} hint={t.interruptionsHint} checked={interruptions} onChange={setInterruptions} />
          <Switch label={t.smallTalk} hint={t.smallTalkHint} checked={smallTalk} onChange={setSmallTalk} />
        </section>
        <section className={s.section} aria-label={t.questions}>
          <h2>{t.questions}</h2>
          <div className={s.row}>
            <Choice label={t.packs} value={pack} options={[['', t.allPacks], ...packs]} onChange={anew(setPack)} />
            <Choice
              label={t.order}
              value={order}
              options={[
                ['weak-first', t.weakFirst],
                ['fixed', t.fixed],
              ]}
              onChange={(value) => setOrder(value === 'fixed' ? 'fixed' : 'weak-first')}
            />
          </div>
          {proposal.error ? (
            <Failed failure={failureOf(proposal.error)} onRetry={() => void proposal.refetch()} />
          ) : proposal.data ? (
            <>
              <PlanQuestions questions={shown} known={questions.data ?? []} interviewerIds={proposal.data.interviewers.map(({ id }) => id)} onChange={edit} />
              <p className="quiet small">{timeOf(shown, minutes, order)}</p>
            </>
          ) : (
            <p role="status">{t.proposing}</p>
          )}
          {goals.length > 0 && (
            <div>
              <Button look="quiet" disabled={everyGoal.isPending} onClick={() => everyGoal.mutate()}>
                {t.everyGoal}
              </Button>
            </div>
          )}
        </section>
        {start.error && <p role="alert">{describe(failureOf(start.error)).detail}</p>}
        {shown.length === 0 && proposal.data && <p role="alert">{t.empty}</p>}
        <div>
          <Button type="submit" disabled={start.isPending || shown.length === 0}>
            {start.isPending ? t.starting : t.start}
          </Button>
        </div>
      </form>
    </Page>
  );
}

/** How long the list takes, and what becomes of it where that is too long. */
function timeOf(questions: readonly PlannedQuestion[], minutes: number, order: 'weak-first' | 'fixed'): string {
  const { needed, fits } = timeFor(
    questions.map(({ form }) => form),
    minutes,
  );
  if (fits === questions.length) return t.allFit(needed);
  return order === 'fixed' ? t.tooMany(needed, minutes) : t.someFit(fits, minutes);
}
