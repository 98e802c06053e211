import type { Document } from '../../document/document.ts';
import type { Word } from '../../document/word.ts';
import { defineRule } from '../rule.ts';
import { wordsSpan } from '../spans.ts';

const LEAST = 3;
/** More are not looked at: the remark is the same. */
const MOST_LOOKED_AT = 20;
/** Abbreviations that anybody knows, or that are read as words. */
const KNOWN = new Set(
  'OK UK US USA EU UN CV IT HR PR TV PC AM PM ID CEO CFO CTO GPS PDF DVD CD USB BBC NHS DIY FAQ GP ATM SMS PIN WC VAT CEO DJ AC DC CCTV MBA BA BSC MSC PHD HIV AIDS COVID NASA NATO AI API PPE ICU ER AND THE NOT BUT'.split(
    ' ',
  ),
);

export default defineRule({
  id: 'clarity/unexplained-acronyms',
  about: 'Notices three or more abbreviations that are never spelled out; an interviewer from another desk may know none of them.',
  grade: 'B',
  sources: ['plain-language'],
  thresholds: { atLeast: { value: LEAST, unit: 'different abbreviations', source: 'candor-trials' } },
  messages: ['clarity/unexplained-acronyms'],
  cap: 1,
  examples: {
    flags: ['I moved the FMCG orders from the WMS to the TMS and trained the shift.'],
    passes: [
      'I moved the orders from the warehouse management system, the WMS, to the TMS, with HR and IT.',
      { text: 'I own the SLA, the CMDB and the RFC board.', question: { question: 'What do you know of the SLA, the CMDB and RFCs?' } },
    ],
  },
  check: (doc, { questionText, question }) => {
    if (doc.text === doc.text.toUpperCase()) return [];
    const asked = `${questionText} ${question?.question ?? ''}`;
    const firsts = new Map<string, Word>();
    for (const word of doc.words) {
      const letters = acronymOf(word);
      if (letters && !KNOWN.has(letters) && !firsts.has(letters)) firsts.set(letters, word);
    }
    const unexplained = [...firsts].slice(0, MOST_LOOKED_AT).filter(([letters]) => !asked.includes(letters) && !isSpelledOut(doc, letters.toLowerCase()));
    const [first, ...rest] = unexplained.map(([, word]) => wordsSpan(doc, word.index, word.index + 1));
    if (!first || unexplained.length < LEAST) return [];
    return [
      {
        messageId: 'clarity/unexplained-acronyms',
        severity: 'note',
        data: { first: doc.text.slice(first.start, first.end), count: unexplained.length },
        spans: [first, ...rest],
      },
    ];
  },
});

/** "WMS" and "WMSs" → "WMS"; null for other words and for Roman numerals. */
function acronymOf(word: Word): string | null {
  const letters = /^([A-Z]{2,5})s?$/.exec(word.text)?.[1];
  return letters && !/^[IVXLC]+$/.test(letters) ? letters : null;
}

/** Whether words in a row begin with its letters somewhere; small words may stand between ("point of sale", POS or PS). */
function isSpelledOut(doc: Document, letters: string): boolean {
  return doc.words.some((_, from) => {
    let matched = 0;
    for (let at = from; at < from + letters.length + 2 && matched < letters.length; at++) {
      const word = doc.words[at]?.lower;
      if (word === undefined || word === letters) return false;
      if (word.startsWith(letters.charAt(matched))) matched++;
      else if (matched === 0 || word.length > 3) return false;
    }
    return matched === letters.length;
  });
}
