import type { Dimension, Finding } from '@candor/core';
import { useId, useRef, useState } from 'react';
import { en } from '../../i18n/en.ts';
import { DIMENSIONS, DimensionMark } from '../../ui/dimension.tsx';
import { useReading } from './attempt-context.tsx';
import { Lines, type MarkedRun } from './lines.tsx';
import { dimensionsIn, isAboutPlace, isRemark, marksOf } from './readings.ts';
import sec from './section.module.css';
import { segment } from './segments.ts';
import { CorrectOneWord } from './spoken/correct-one-word.tsx';
import type { PlacedWord } from './spoken/moments.ts';
import { useSound } from './spoken/sound-context.tsx';
import { useWordClicks } from './spoken/use-word-clicks.ts';
import { useWordKeys } from './spoken/use-word-keys.ts';
import { useWords, WordsProvider } from './spoken/words-context.tsx';
import s from './transcript.module.css';

const t = en.feedback;

/** The answer, with words that can be heard where it was spoken. */
export const Transcript = () => (
  <WordsProvider>
    <MarkedText />
  </WordsProvider>
);

/** The answer with every remark marked in place. Marks can be hidden a dimension at a time where they crowd. */
function MarkedText() {
  const { attempt, isDisputed } = useReading();
  const [hidden, setHidden] = useState<ReadonlySet<Dimension>>(new Set());
  const { findings } = attempt.feedback;
  const sound = useSound();
  const words = sound?.words ?? [];
  const text = useRef<HTMLDivElement>(null);
  const [correcting, setCorrecting] = useState<PlacedWord | null>(null);
  const isHeard = sound?.audio != null && words.length > 0;
  const id = useId();
  const { go } = useWords();
  useWordClicks(text);
  useWordKeys(text, setCorrecting);
  // A line means there is something to change right there. Strengths, and what is about the whole answer, only light up.
  const isLined = (finding: Finding) => isRemark(finding) && isAboutPlace(finding, attempt.text, words);
  const present = dimensionsIn(findings.filter(isLined), DIMENSIONS);
  const byId = new Map<string, Finding>(findings.map((finding) => [finding.id, finding]));
  const runs = segment(attempt.text, marksOf(findings, words)).map((run): MarkedRun => {
    const here = run.marks.flatMap((id) => byId.get(id) ?? []);
    return {
      ...run,
      remarks: here.filter((finding) => isLined(finding) && !hidden.has(finding.dimension)),
      unlined: here.filter((finding) => !isLined(finding)),
    };
  });
  // Whoever came by keyboard goes on from there.
  const corrected = (word: PlacedWord) => {
    setCorrecting(null);
    go(word, true);
  };
  const toggle = (dimension: Dimension) =>
    setHidden((before) => {
      const after = new Set(before);
      if (!after.delete(dimension)) after.add(dimension);
      return after;
    });

  return (
    <section className={sec.section}>
      <div className={sec.heading}>
        <h2>{t.words}</h2>
        {present.length > 0 && (
          <fieldset className={s.legend}>
            <legend className="visually-hidden">{t.show}</legend>
            {present.map((dimension) => (
              <button key={dimension} type="button" className={s.toggle} aria-pressed={!hidden.has(dimension)} onClick={() => toggle(dimension)}>
                <DimensionMark dimension={dimension} />
                {en.common.dimensions[dimension].name}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      <div ref={text} className={s.text} dir="auto" data-words {...(isHeard ? { role: 'group', 'aria-label': t.words, 'aria-describedby': `${id}-keys` } : {})}>
        <Lines runs={runs} dimensions={present} isDisputed={isDisputed} />
      </div>
      {present.length > 0 && <p className="quiet small">{t.marksHint}</p>}
      {isHeard && <p className="quiet small">{t.sound.wordsHint}</p>}
      {isHeard && (
        <p id={`${id}-keys`} className={`quiet small ${s.keys}`}>
          {t.sound.wordsKeys}
        </p>
      )}
      {correcting && <CorrectOneWord word={correcting} onClose={() => corrected(correcting)} />}
    </section>
  );
}
