import { asInnerQuotes } from '@candor/content/messages';
import type { QuestionReport } from '@candor/core';
import { DIMENSIONS } from '@candor/core/finding';
import { en } from '../../i18n/en.ts';
import { clock } from '../../ui/format.ts';
import { LevelDots } from '../../ui/level-dots.tsx';
import { Quote } from '../../ui/quote.tsx';
import s from './report.module.css';
import { say } from './say.ts';

const t = en.report;

/** How one question went: the one thing, what was heard, what each follow-up was for and what it brought. */
export function QuestionSection({ question }: { question: QuestionReport }) {
  const { status, why, startMs, levels, elements, followUps, oneThing } = question;
  return (
    <article className={s.question}>
      <h3 className={s.asked} dir="auto">
        {question.question}
        {startMs !== null && <span className="quiet small"> {t.timeIn(clock(startMs))}</span>}
      </h3>
      {status !== 'answered' && status !== 'left-out' && <p>{say(`report/status-${status}`, { why: why ?? 'none' })}</p>}
      {levels && (
        <ul className={s.levels}>
          {DIMENSIONS.map((dimension) => {
            const level = levels[dimension];
            return (
              level !== null && (
                <li key={dimension}>
                  {en.common.levelOf(en.common.dimensions[dimension].name, level)} <LevelDots dimension={dimension} level={level} />
                </li>
              )
            );
          })}
        </ul>
      )}
      {oneThing && (
        <div>
          <p className={s.one}>{say('report/one-thing', { say: say(oneThing.messageId, oneThing.data) })}</p>
          {oneThing.quote && <Quote text={oneThing.quote} />}
        </div>
      )}
      {elements.length > 0 && (
        <ul className={s.elements}>
          {elements.map(({ id, label, first, last }) => (
            <li key={id}>
              {label}: <span className="quiet">{t.firstLast(t.coverage[first], t.coverage[last])}</span>
            </li>
          ))}
        </ul>
      )}
      {followUps.map(({ turnId, text, followUp, label, brought, quote }) => (
        <div key={turnId}>
          <p>
            {say(`report/follow-up-${followUp.trigger}`, {
              text: asInnerQuotes(text),
              label: label ?? '',
              quote: followUp.quote ?? '',
              earlier: followUp.against?.quote ?? '',
            })}{' '}
            <strong>{say(`report/brought-${brought}`)}</strong>
          </p>
          {quote && <Quote text={quote} />}
        </div>
      ))}
    </article>
  );
}
