import type { PointTouched, Tailoring as Reading } from '@candor/core';
import { en } from '../../../i18n/en.ts';
import { Quote } from '../../../ui/quote.tsx';
import { shorten } from '../../../ui/shorten.ts';
import { useReading } from '../attempt-context.tsx';
import sec from '../section.module.css';
import { Balance } from './balance.tsx';
import { FactLine } from './fact-line.tsx';
import { Fold } from './fold.tsx';
import s from './tailoring.module.css';

const t = en.feedback.tailoring;

/** What the answer makes of the company: what it links to a fact of one's own, what it only names, what it leaves out, and what is the ad's wording. */
export function Tailoring({ tailoring }: { tailoring: Reading }) {
  const { attempt } = useReading();
  const { points, leftOut, parroted, overTailored, balance, company } = tailoring;
  const of = (status: PointTouched['status']): PointTouched[] => points.filter((point) => point.status === status);
  const byId = new Map(points.map((point) => [point.pointId, point]));
  const [argued, named, untouched] = [of('argued'), of('named'), of('untouched')];
  const left = leftOut.flatMap(({ pointId, fits }) => {
    const point = byId.get(pointId);
    return point ? [{ point, fits }] : [];
  });
  const rest = untouched.filter(({ pointId }) => !leftOut.some((one) => one.pointId === pointId));
  return (
    <section className={sec.section}>
      <h2>{t.title(company)}</h2>
      <Balance balance={balance} trail={attempt.trail} number={attempt.number} />
      {overTailored && <p>{t.overTailored}</p>}
      {argued.length + named.length === 0 && <p className="quiet">{t.nothing}</p>}
      <div>
        <Points title={t.argued(argued.length)} points={argued} sign="M2.500 8.500 6.500 12.500 13.500 4" />
        <Points title={t.named(named.length)} hint={t.namedHint} points={named} sign="M8 2a6 6 0 1 0 0 12Z" />
        {left.length > 0 && (
          <Fold title={t.leftOut(left.length)} sign={<Sign path="" />}>
            <ul className={s.points}>
              {left.map(({ point, fits }) => (
                <li key={point.pointId}>
                  <p dir="auto">{point.text}</p>
                  <p className="quiet small">
                    {t.fits} <FactLine fact={fits} />
                  </p>
                </li>
              ))}
            </ul>
          </Fold>
        )}
        {parroted.length > 0 && (
          <Fold title={t.parroted(parroted.length)} sign={<Sign path={QUOTES} />}>
            <p className="quiet small">{t.parrotedHint}</p>
            {parroted.map(({ evidence, ad }) => (
              <div key={`${ad.start} ${evidence.quote}`} className={s.sides}>
                <div>
                  <p className="quiet small">{t.you}</p>
                  <Quote text={evidence.quote} />
                </div>
                <div>
                  <p className="quiet small">{t.ad}</p>
                  <Quote text={ad.quote} />
                </div>
              </div>
            ))}
          </Fold>
        )}
        {rest.length > 0 && (
          <Fold title={t.rest(rest.length)} sign={<Sign path="" />}>
            <ul className={s.rest}>
              {rest.map(({ pointId, kind, text }) => (
                <li key={pointId}>
                  <span dir="auto">{text}</span> <span className="quiet small">{en.prepare.companies.kinds[kind]}</span>
                </li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
    </section>
  );
}

/** Quotation marks, for what is somebody else's. */
const QUOTES = 'M3 10.500V8c0-2 1-3 2.500-3.500M9 10.500V8c0-2 1-3 2.500-3.500M3 8h3v2.500H3zM9 8h3v2.500H9z';
/** They stand in full in the answer above. In characters. */
const LONGEST_QUOTE = 80;

function Points({ title, hint, points, sign }: { title: string; hint?: string; points: readonly PointTouched[]; sign: string }) {
  if (points.length === 0) return null;
  return (
    <Fold title={title} sign={<Sign path={sign} />}>
      {hint && <p className="quiet small">{hint}</p>}
      <ul className={s.points}>
        {points.map(({ pointId, text, evidence, facts }) => (
          <li key={pointId}>
            <p dir="auto">{text}</p>
            {evidence[0] && (
              <p className="quiet small">
                {t.you}: <Quote text={shorten(evidence[0].quote, LONGEST_QUOTE)} inline />
              </p>
            )}
            {facts[0] && (
              <p className="quiet small">
                {t.by} <FactLine fact={facts[0]} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Sign({ path }: { path: string }) {
  return (
    <svg className={s.sign} viewBox="0 0 16 16" aria-hidden="true">
      {path === '' || path.endsWith('Z') ? <circle cx="8" cy="8" r="6" /> : null}
      {path !== '' && <path d={path} className={path.endsWith('Z') ? s.half : undefined} />}
    </svg>
  );
}
