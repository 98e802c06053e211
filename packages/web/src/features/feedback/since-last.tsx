import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { comparisonQuery } from '../../api/queries.ts';
import { failureOf } from '../../api/result.ts';
import { en } from '../../i18n/en.ts';
import { describe } from '../../ui/states.tsx';
import { Changes } from '../history/changes.tsx';
import sec from './section.module.css';
import s from './since-last.module.css';

const t = en.feedback.since;

/** What this take changed. Its place is kept while it is fetched. */
export function SinceLast({ id, previousId }: { id: string; previousId: string }) {
  const { data, error } = useQuery(comparisonQuery(previousId, id));
  return (
    <section className={`${sec.section} ${s.since}`}>
      {error && <p className="quiet">{describe(failureOf(error)).detail}</p>}
      {data && (
        <>
          <div className={sec.heading}>
            <h2>{t.title(data.before.number)}</h2>
            <Link href={`/compare/${encodeURIComponent(previousId)}/${encodeURIComponent(id)}`}>{t.compare}</Link>
          </div>
          <Changes comparison={data.comparison} brief />
        </>
      )}
    </section>
  );
}
