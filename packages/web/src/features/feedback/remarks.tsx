import { useSingleKey } from '../../app/shortcuts.ts';
import { en } from '../../i18n/en.ts';
import { useReading } from './attempt-context.tsx';
import { isRemark } from './readings.ts';
import { Remark } from './remark.tsx';
import s from './remarks.module.css';
import { stepRemark } from './reveal.ts';
import sec from './section.module.css';

const t = en.feedback;

/** Every remark, in the order of the text. */
export function Remarks() {
  const { attempt } = useReading();
  const remarks = attempt.feedback.findings.filter(isRemark);
  useSingleKey('j', () => stepRemark(1));
  useSingleKey('k', () => stepRemark(-1));
  return (
    <section className={sec.section}>
      <div className={sec.heading}>
        <h2>{t.remarks}</h2>
        {remarks.length > 1 && <p className={s.keys}>{t.keysHint}</p>}
      </div>
      {remarks.length === 0 ? (
        <p className="quiet">{t.noRemarks}</p>
      ) : (
        <ul className={s.list}>
          {remarks.map((finding) => (
            <li key={finding.id}>
              <Remark finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
