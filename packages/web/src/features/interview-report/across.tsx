import { measureNames, unitWords } from '@candor/content/messages';
import type { InterviewReport } from '@candor/core';
import { DIMENSIONS } from '@candor/core/finding';
import { Quote } from '../../ui/quote.tsx';
import s from './report.module.css';
import { say } from './say.ts';
import { Trends } from './trends.tsx';

const percent = (share: number): number => Math.round(share * 100);
const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/** What holds for the interview as a whole. `comparesAnswers`: there are several, so that habits and contradictions can show. */
export function Across({ report, comparesAnswers }: { report: InterviewReport; comparesAnswers: boolean }) {
  const { talk, comparison } = report;
  return (
    <>
      {comparison && (
        <section className={s.section} aria-labelledby="comparison">
          <h2 id="comparison">{say('report/comparison')}</h2>
          <ul>
            {DIMENSIONS.map((dimension) => {
              const { before, after } = comparison.levels[dimension];
              return (
                before !== null &&
                after !== null && <li key={dimension}>{say('report/level-change', { dimension, before: tenth(before), after: tenth(after) })}</li>
              );
            })}
            <li>{say('report/covered-change', { before: percent(comparison.covered.before), after: percent(comparison.covered.after) })}</li>
            <li>{say('report/follow-ups-change', { before: tenth(comparison.followUps.before), after: tenth(comparison.followUps.after) })}</li>
          </ul>
        </section>
      )}
      {comparesAnswers && <Compared report={report} />}
      <section className={s.section} aria-labelledby="time">
        <h2 id="time">{say('report/time')}</h2>
        <p>{say('report/talk', { share: percent(talk.share), by: talk.by })}</p>
      </section>
    </>
  );
}

function Compared({ report: { patterns, consistency, delivery } }: { report: InterviewReport }) {
  return (
    <>
      <section className={s.section} aria-labelledby="patterns">
        <h2 id="patterns">{say('report/patterns')}</h2>
        {patterns.length === 0 && <p>{say('report/no-patterns')}</p>}
        {patterns.map((pattern) =>
          pattern.kind === 'gap' ? (
            <p key={pattern.concept}>
              {say('report/pattern-gap', { count: pattern.answers.length, labels: [...new Set(pattern.answers.map(({ label }) => label))].join('; ') })}
            </p>
          ) : (
            <div key={pattern.messageId}>
              <p>{say('report/pattern-remark', { count: pattern.answers.length, say: say(pattern.messageId, pattern.data) })}</p>
              {pattern.answers.map(({ questionKey, quote }) => quote && <Quote key={questionKey} text={quote} />)}
            </div>
          ),
        )}
      </section>
      <section className={s.section} aria-labelledby="consistency">
        <h2 id="consistency">{say('report/consistency')}</h2>
        {consistency.length === 0 && <p>{say('report/no-consistency')}</p>}
        {consistency.map(({ kind, agrees, one, other }) => (
          <div key={`${kind} ${one.questionKey} ${other.questionKey}`}>
            <p>{say(`report/${agrees ? 'agrees' : 'disagrees'}-${kind}`)}</p>
            <Quote text={one.quote} />
            <Quote text={other.quote} />
          </div>
        ))}
      </section>
      <section className={s.section} aria-labelledby="delivery">
        <h2 id="delivery">{say('report/delivery')}</h2>
        {delivery.status === 'measured' ? (
          <Trends trends={delivery.trends} nameOf={(name) => measureNames[name] ?? name} wordsOf={(unit, value) => unitWords[unit](value)} />
        ) : (
          <p>{say(delivery.why === 'typed' ? 'report/delivery-typed' : 'report/delivery-few')}</p>
        )}
      </section>
    </>
  );
}
