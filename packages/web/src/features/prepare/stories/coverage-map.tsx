import type { Story } from '@candor/core';
import type { Coverage, QuestionSummary } from '@candor/server/api';
import { en } from '../../../i18n/en.ts';
import s from './coverage-map.module.css';

const t = en.prepare.stories.coverage;

type CoverageMapProps = {
  readonly coverage: Coverage | null;
  readonly stories: readonly Story[];
  readonly questions: readonly QuestionSummary[];
  readonly onOpen: (storyId: string) => void;
};

/** Every question that wants a story or an example, with the story that serves it best, or none yet. */
export function CoverageMap({ coverage, stories, questions, onOpen }: CoverageMapProps) {
  if (!coverage) return null;
  const titleOf = new Map(stories.map(({ id, title }) => [id, title.trim() === '' ? en.prepare.stories.unnamed : title]));
  const wordingOf = new Map(questions.map(({ id, question }) => [id, question]));
  const covered = coverage.questions.length - coverage.uncovered.length;
  return (
    <section className={s.section}>
      <h2>{t.title}</h2>
      <p className="quiet">{t.share(covered, coverage.questions.length)}</p>
      <div className={s.squares} aria-hidden="true">
        {coverage.questions.map(({ questionId, stories: serving }) => (
          <span key={questionId} className={s.square} data-covered={serving.length > 0} />
        ))}
      </div>
      {(['story', 'example'] as const).map((wants) => (
        <div key={wants} className={s.group}>
          <h3>{t[wants]}</h3>
          <ul className={s.list}>
            {coverage.questions
              .filter((one) => one.wants === wants)
              // What has none comes first: there is something to do about it.
              .sort((a, b) => Number(a.stories.length > 0) - Number(b.stories.length > 0))
              .map(({ questionId, stories: serving }) => {
                const best = serving[0];
                const title = best && titleOf.get(best.storyId);
                return (
                  <li key={questionId} className={s.question}>
                    <svg viewBox="0 0 16 16" aria-hidden="true" data-covered={best !== undefined}>
                      {best ? <path d="M2.500 8.500 6.500 12.500 13.500 4" /> : <circle cx="8" cy="8" r="6" />}
                    </svg>
                    <span>
                      <span className="speech">{wordingOf.get(questionId) ?? questionId}</span>{' '}
                      {best && title !== undefined ? (
                        <button type="button" className={s.story} onClick={() => onOpen(best.storyId)}>
                          {title}
                        </button>
                      ) : (
                        <span className="quiet small">{t.none}</span>
                      )}
                    </span>
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
    </section>
  );
}
