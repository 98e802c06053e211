import type { Contribution, Dimension, Feedback, Judged } from '@candor/core';
import { en } from '../../i18n/en.ts';
import { DIMENSIONS, DimensionMark } from '../../ui/dimension.tsx';
import { LevelDots } from '../../ui/level-dots.tsx';
import { useReading } from './attempt-context.tsx';
import s from './levels-panel.module.css';
import { messageOf } from './message.ts';
import { anchorOf, isRemark } from './readings.ts';
import { revealRemark } from './reveal.ts';
import sec from './section.module.css';

const t = en.feedback;

/** The four dimensions: a level with what it means, what moved it, or why there is none. */
export function LevelsPanel({ dimensions }: { dimensions: Feedback['dimensions'] }) {
  return (
    <section className={sec.section}>
      <h2>{t.levels}</h2>
      <ul className={s.list}>
        {DIMENSIONS.map((dimension) => (
          <li key={dimension} className={s.item}>
            <h3 className={s.name}>
              <DimensionMark dimension={dimension} />
              {en.common.dimensions[dimension].name}
              <span className={s.asks}>{en.common.dimensions[dimension].asks}</span>
            </h3>
            <JudgedLevel dimension={dimension} judged={dimensions[dimension]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function JudgedLevel({ dimension, judged }: { dimension: Dimension; judged: Judged }) {
  if (judged.status !== 'measured') return <p className="quiet small">{messageOf(judged.why, {}).say}</p>;
  return (
    <>
      <p className={s.level}>
        <LevelDots dimension={dimension} level={judged.level} />
        <span className="small">{t.levelWord(judged.level, en.common.levels[judged.level])}</span>
      </p>
      <p>{messageOf(judged.anchor, {}).say}</p>
      <details className={sec.fold}>
        <summary>
          <span aria-hidden="true">{t.contributions}</span>
          <span className="visually-hidden">{t.contributionsOf(en.common.dimensions[dimension].name)}</span>
        </summary>
        {judged.contributions.length === 0 ? (
          <p className="quiet small">{t.noContributions}</p>
        ) : (
          <dl className={s.points}>
            {judged.contributions.map((contribution, index) => (
              <div key={`${contribution.messageId} ${index}`} className={s.row}>
                <dt>
                  <ContributionName contribution={contribution} />
                </dt>
                <dd>{t.points(contribution.points)}</dd>
              </div>
            ))}
            <div className={`${s.row} ${s.sum}`}>
              <dt>{t.together}</dt>
              <dd>{t.sum(judged.score)}</dd>
            </div>
          </dl>
        )}
      </details>
    </>
  );
}

/** A part of the score leads to the remark it comes from, where there is one. */
function ContributionName({ contribution }: { contribution: Contribution }) {
  const { attempt, setOpen } = useReading();
  const { say } = messageOf(contribution.messageId, contribution.data);
  const source = attempt.feedback.findings.find((finding) => isRemark(finding) && contribution.findingIds.includes(finding.id));
  if (!source) return say;
  return (
    <a
      href={`#${anchorOf(source.id)}`}
      onClick={(event) => {
        event.preventDefault();
        setOpen(source.id, true);
        revealRemark(source.id);
      }}
    >
      {say}
    </a>
  );
}
