import { en } from '../../../i18n/en.ts';
import { clock } from '../../../ui/format.ts';
import { useReading } from '../attempt-context.tsx';
import { messageOf } from '../message.ts';
import { isAboutPlace, isRemark } from '../readings.ts';
import sec from '../section.module.css';
import { ListenButton } from './listen-button.tsx';
import { longPauses, type Moment, momentOfFinding, sentencesOf } from './moments.ts';
import s from './recording-section.module.css';
import type { Sound } from './sound-context.tsx';

const t = en.feedback.sound;
type Row = Moment & { readonly kind: string; readonly what: string };

/** All that is drawn, in the order of time, in words: what was said, filled pauses, long pauses and remarks, each to be heard. */
export function RecordingTable({ sound }: { sound: Sound }) {
  const { attempt } = useReading();
  const rows = rowsOf(sound, attempt.text, [
    // What is about the whole answer has no moment of its own, here as in the drawing.
    ...attempt.feedback.findings
      .filter((finding) => isRemark(finding) && isAboutPlace(finding, attempt.text, sound.words))
      .flatMap((finding): Row[] => {
        const moment = momentOfFinding(finding, sound.words);
        const kind = t.remark(en.common.dimensions[finding.dimension].name);
        return moment ? [{ ...moment, kind, what: messageOf(finding.messageId, finding.data).say }] : [];
      }),
  ]);
  return (
    <details className={sec.fold}>
      <summary>{t.table}</summary>
      <div className={s.scroll}>
        <table className={s.table}>
          <thead>
            <tr>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.kind}</th>
              <th scope="col">{t.what}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                <td>{sound.audio ? <ListenButton moment={row} /> : clock(row.startMs)}</td>
                <td>{row.kind}</td>
                <td dir="auto">{row.what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function rowsOf({ words }: Sound, text: string, remarks: readonly Row[]): readonly Row[] {
  return [
    ...sentencesOf(words, text).map((sentence) => ({ ...sentence, kind: t.said, what: sentence.text })),
    ...words.filter(({ kind }) => kind === 'filledPause').map((word) => ({ ...word, kind: t.filled, what: text.slice(word.start, word.end) })),
    ...longPauses(words).map((pause) => ({ ...pause, kind: t.pause, what: t.seconds(((pause.endMs - pause.startMs) / 1000).toFixed(1)) })),
    ...remarks,
  ].sort((a, b) => a.startMs - b.startMs);
}
