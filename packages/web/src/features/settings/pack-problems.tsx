import { useQuery } from '@tanstack/react-query';
import { packProblemsQuery } from '../../api/queries.ts';
import { failureOf } from '../../api/result.ts';
import { en } from '../../i18n/en.ts';
import { describe } from '../../ui/states.tsx';
import s from './settings-page.module.css';

const t = en.settings.packs;

/** What is wrong in the person's own pack files, where, and how to mend it. */
export function PackProblems() {
  const { data, error } = useQuery(packProblemsQuery());
  return (
    <section className={s.room}>
      <h2>{t.title}</h2>
      {error && <p role="alert">{describe(failureOf(error)).detail}</p>}
      {data && <p className="quiet">{data.length === 0 ? t.none : t.some}</p>}
      {data && data.length > 0 && (
        <ul className={s.problems}>
          {data.map(({ file, field, problem, fix }) => (
            <li key={`${file} ${field} ${problem}`}>
              <p>
                <code className={s.file}>{file}</code>
              </p>
              <p>
                <code className={s.file}>{field}</code> {problem}
              </p>
              <p>
                <span className="quiet">{t.fix}</span> {fix}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
