import type { QuestionSummary } from '@candor/server/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { questionsQuery } from '../../../api/queries.ts';
import { en } from '../../../i18n/en.ts';
import { Loaded } from '../../../ui/states.tsx';
import { PrepareFrame } from '../prepare-frame.tsx';
import s from './build-page.module.css';

const t = en.prepare.build;

/** Which answer to build. */
export default function BuildPage() {
  const query = useQuery(questionsQuery());
  return (
    <PrepareFrame title={t.title} below={t.about}>
      <Loaded query={query} what={en.questions.loading}>
        {(questions) => packsOf(questions).map(([title, group]) => <Pack key={title} title={title} questions={group} />)}
      </Loaded>
    </PrepareFrame>
  );
}

function Pack({ title, questions }: { title: string; questions: readonly QuestionSummary[] }) {
  return (
    <section className={s.pack}>
      <h2>{title}</h2>
      <ul className={s.list}>
        {questions.map(({ id, question }) => (
          <li key={id}>
            <Link href={`/prepare/build/${encodeURIComponent(id)}`} className={s.question} dir="auto">
              {question}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function packsOf(questions: readonly QuestionSummary[]): [string, QuestionSummary[]][] {
  const packs = new Map<string, QuestionSummary[]>();
  for (const question of questions) packs.set(question.packTitle, [...(packs.get(question.packTitle) ?? []), question]);
  return [...packs];
}
