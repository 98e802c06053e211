import type { Story } from '@candor/core';
import type { Coverage, QuestionSummary } from '@candor/server/api';
import { en } from '../../../i18n/en.ts';
import { CoverageList } from './coverage-list.tsx';
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
  const titles = new Map(stories.map(({ id, title }) => [id, title.trim() === '' ? en.prepare.stories.unnamed : title]));
  const wordings = new Map(questions.map(({ id, question }) => [id, question]));
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
        <CoverageList
          key={wants}
          name={t[wants]}
          questions={coverage.questions.filter((one) => one.wants === wants)}
          wordingOf={(id) => wordings.get(id) ?? id}
          titleOf={(id) => titles.get(id)}
          onOpen={onOpen}
        />
      ))}
    </section>
  );
}
