import { useQuery } from '@tanstack/react-query';
import { sourcesQuery } from '../../api/queries.ts';
import { en } from '../../i18n/en.ts';
import s from './sources.module.css';

const t = en.feedback;

/** On what grounds: each source with how strong it is, in words. */
export function Sources({ ids }: { ids: readonly string[] }) {
  const { data } = useQuery(sourcesQuery());
  return (
    <div className={s.sources}>
      <h3 className={s.name}>{t.basis}</h3>
      <ul>
        {ids.map((id) => {
          const source = data?.find((candidate) => candidate.id === id);
          return (
            <li key={id}>
              {source ? (
                <>
                  <span title={source.reference}>{source.title}</span> <span className="quiet">({t.grades[source.grade]})</span>
                </>
              ) : (
                t.unknownSource(id)
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
