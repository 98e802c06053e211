import { describe, expect, it } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { type Lexicon, lexiconRule } from './lexicon.ts';
import { PhraseTable } from './phrase-table.ts';
import type { Context } from './rule.ts';

const quotes = (phrases: readonly string[], text: string): string[] => {
  const doc = parseDocument(text);
  return new PhraseTable(phrases).find(doc).map((hit) => doc.text.slice(doc.words[hit.first]?.start, doc.words[hit.end - 1]?.end));
};

describe('PhraseTable', () => {
  it('takes the longest phrase and never overlaps', () =>
    expect(quotes(['sort of', 'sort of a'], 'It is a sort of a sort of depot.')).toEqual(['sort of a', 'sort of']));
  it('ignores case and curly apostrophes', () => expect(quotes(["i'm a people person"], 'I’m a People Person.')).toEqual(['I’m a People Person']));
  it('matches endings after *', () => expect(quotes(['leverag* my'], 'leveraging my skills; leverage my CV')).toEqual(['leveraging my', 'leverage my']));
  it('stays within a sentence', () => expect(quotes(['kind of'], 'She is kind. Of course.')).toEqual([]));
  it('wants the start of a sentence after ^', () => expect(quotes(['^so'], 'So I left. I was so tired.')).toEqual(['So']));
  it('wants the end of a sentence before $', () => expect(quotes(['and stuff$'], 'Keys and stuff went missing. Keys and stuff.')).toEqual(['and stuff']));
  it('wants a question mark before ?', () => expect(quotes(['right?'], 'The right one, right? Right.')).toEqual(['right']));
});

const hedges: Lexicon = {
  id: 'clarity/test',
  about: '',
  grade: 'A',
  sources: ['hosman-1989'],
  message: 'clarity/test',
  points: 2,
  cap: 6,
  atLeast: { value: 2, unit: 'count', source: 'hosman-1989' },
  atLeastPer100Words: { value: 10, unit: 'per100Words', source: 'hosman-1989' },
  phrases: ['maybe', 'kind of'],
  except: ['a kind of'],
  examples: { flags: [''], passes: [''] },
};
const run = (text: string) => lexiconRule(hedges).check(parseDocument(text), {} as Context);

describe('lexiconRule', () => {
  it('quotes every hit', () =>
    expect(run('Maybe it kind of works.')).toEqual([
      {
        messageId: 'clarity/test',
        severity: 'improve',
        data: { first: 'Maybe', count: 2 },
        spans: [
          { kind: 'text', start: 0, end: 5 },
          { kind: 'text', start: 9, end: 16 },
        ],
        points: -4,
      },
    ]));
  it('leaves exceptions out', () => expect(run('Maybe a kind of glue.')).toEqual([]));
  it('leaves abandoned words out', () => expect(run('We could maybe, maybe move it.')).toEqual([]));
  it('says nothing where hits are sparse', () => expect(run(`Maybe it kind of works. ${'The depot opens at six. '.repeat(10)}`)).toEqual([]));

  it('praises an answer of some length without a single hit', () => {
    const praised = lexiconRule({ ...hedges, praise: { message: 'clarity/none', points: 6, words: { value: 10, unit: 'words', source: 'hosman-1989' } } });
    const reports = (text: string) =>
      praised.check(parseDocument(text), {} as Context).map(({ messageId, severity, points }) => ({ messageId, severity, points }));
    expect(reports('The depot opens at six. I have the keys and the list.')).toEqual([{ messageId: 'clarity/none', severity: 'strength', points: 6 }]);
    expect(reports('The depot opens at six.')).toEqual([]);
    expect(reports('The depot opens at six. I have the keys and maybe the list.')).toEqual([]);
    expect(praised.messages).toEqual(['clarity/test', 'clarity/none']);
  });
});
