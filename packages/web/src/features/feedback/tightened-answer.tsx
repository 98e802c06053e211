import type { Edit, Tightened } from '@candor/core';
import { useId, useState } from 'react';
import { en } from '../../i18n/en.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { messageOf } from './message.ts';
import sec from './section.module.css';
import s from './tightened-answer.module.css';
import { wordsOf } from './words-of.ts';

const t = en.feedback.tightened;

type View = 'diff' | 'clean';

/** The answer in the person's own words, shorter: with the cuts shown, or as it then reads. */
export function TightenedAnswer({ answer, tightened }: { answer: string; tightened: Tightened }) {
  const [view, setView] = useState<View>('diff');
  const id = useId();
  const { wordsBefore, wordsAfter, edits, moved, text } = tightened;
  const share = wordsBefore === 0 ? 0 : Math.round((1 - wordsAfter / wordsBefore) * 100);
  if (text === answer) return null;
  return (
    <section className={sec.section} aria-labelledby={id}>
      <h2 id={id}>{t.title}</h2>
      <p className="quiet">
        {share > 0 && t.summary(share, wordsBefore, wordsAfter)} {moved && t.moved}
      </p>
      <div className={s.text} dir="auto">
        {view === 'clean' ? text : edits.map((edit, index) => <EditRun key={index} edit={edit} answer={answer} moved={moved} />)}
      </div>
      <div className={s.tools}>
        <Segmented
          legend={t.view}
          value={view}
          options={[
            ['diff', t.diff],
            ['clean', t.clean],
          ]}
          onChange={setView}
        />
        <CopyButton text={text} />
      </div>
      <Reasons edits={edits} answer={answer} />
    </section>
  );
}

/** Edits never change places, so their order is their key. */
function EditRun({ edit, answer, moved }: { edit: Edit; answer: string; moved: Tightened['moved'] }) {
  if (edit.kind === 'keep') {
    return moved && edit.start >= moved.start && edit.end <= moved.end ? <ins className={s.moved}>{edit.text}</ins> : edit.text;
  }
  if (edit.kind === 'mend') return <ins className={s.mend}>{edit.text}</ins>;
  return (
    <del className={s.cut}>
      <span className="visually-hidden">{t.cut} </span>
      {answer.slice(edit.start, edit.end)}
    </del>
  );
}

/** Each reason once, with the words it took. */
function Reasons({ edits, answer }: { edits: readonly Edit[]; answer: string }) {
  const reasons = new Map<string, string[]>();
  for (const edit of edits) {
    if (edit.kind !== 'cut') continue;
    const words = reasons.get(edit.why) ?? [];
    words.push(wordsOf(answer, edit));
    reasons.set(edit.why, words);
  }
  if (reasons.size === 0) return null;
  return (
    <details className={sec.fold}>
      <summary>{t.cutBecause}</summary>
      <dl className={s.reasons}>
        {[...reasons].map(([why, words]) => (
          <div key={why}>
            <dt>{messageOf(why, {}).say}</dt>
            <dd className="quiet speech">{[...new Set(words)].map(en.common.quoted).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
