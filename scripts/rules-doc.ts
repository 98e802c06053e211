/**
 * Writes docs/rules.md and docs/measures.md from the rules and the table of measures.
 * `tsx scripts/rules-doc.ts` writes; with `--check` it writes nothing and fails when a file is stale.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadLexicons, loadSources, type Source } from '@candor/content';
import * as core from '@candor/core';
import {
  authenticityRules,
  clarityRules,
  DELIVERY_MEASURES,
  deliveryRules,
  type Example,
  type Lexicon,
  lexiconRule,
  MEASURES,
  type MeasureDefinition,
  type Rule,
  relevanceRules,
} from '@candor/core';

const DOCS = path.join(import.meta.dirname, '../docs');
const RANGE = '–';
const SHOWN = 160;
/** Gaps that are shown in a spoken example, and the delay of its first word from which on that is said. */
const SHOWN_GAP_MS = 700;
const LATE_MS = 1000;

function rulesDoc(lexicons: readonly Lexicon[], sources: readonly Source[]): string {
  const phrases = new Map(lexicons.map((lexicon) => [lexicon.id, lexicon.phrases]));
  const rules = [...relevanceRules, ...clarityRules, ...deliveryRules, ...authenticityRules, ...lexicons.map(lexiconRule)];
  const sections = ['relevance', 'clarity', 'delivery', 'authenticity'].map((dimension) => {
    const own = rules.filter((rule) => rule.id.startsWith(`${dimension}/`)).sort((a, b) => (a.id < b.id ? -1 : 1));
    return [`## ${dimension} (${own.length})`, ...own.map((rule) => ruleSection(rule, phrases.get(rule.id)))].join('\n\n');
  });
  return `${[
    '# Rules',
    'Written by `scripts/rules-doc.ts` from the rules themselves; do not edit. Grade A is a controlled study or human-rated data, B published practice, C opinion. A rule of grade C only makes notes and never moves a score. The cap is the most points that all remarks of a rule take or add together. Every example runs as a test.',
    'Phrases are words in a row within one sentence. `*` stands for any ending, `^` for the start of a sentence, `$` for its end, `?` for a question mark.',
    ...sections,
    sourcesSection(sources),
  ].join('\n\n')}\n`;
}

function ruleSection(rule: Rule, phrases: readonly string[] | undefined): string {
  const thresholds = Object.entries(rule.thresholds).map(thresholdRow);
  return [
    `### ${rule.id}`,
    rule.about,
    `Grade ${rule.grade} · ${rule.grade === 'C' ? 'no points' : `cap ${rule.cap} points`} · ${rule.sources.map((id) => `[${id}](#${id})`).join(', ')}`,
    ...(thresholds.length > 0 ? [['| threshold | value | source |', '|---|---|---|', ...thresholds].join('\n')] : []),
    ...(phrases ? [`Phrases: ${phrases.map((phrase) => `\`${phrase}\``).join(', ')}`] : []),
    [...rule.examples.flags.map((example) => `- flags: ${shown(example)}`), ...rule.examples.passes.map((example) => `- passes: ${shown(example)}`)].join('\n'),
  ].join('\n\n');
}

function shown(example: Example): string {
  const { text: typed, form, recording } = typeof example === 'string' ? { text: example, form: undefined, recording: undefined } : example;
  const text = recording ? heardText(recording) : typed;
  const short = text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()} …` : text;
  return `“${short.replace(/\s+/g, ' ').replace(/([<>*_[\]{}|`])/g, '\\$1')}”${form ? ` (${form})` : ''}${recording ? ` (${heardAs(recording)})` : ''}`;
}

/** The words with their pauses, in seconds. */
const heardText = ({ transcript: { words } }: core.Recording): string =>
  words
    .map((word, i) => {
      const gap = (words[i + 1]?.startMs ?? word.endMs) - word.endMs;
      return gap >= SHOWN_GAP_MS ? `${word.text} … ${round(gap / 1000)} s …` : word.text;
    })
    .join(' ');

/** What an example's words do not show of how it is spoken. */
function heardAs(recording: core.Recording): string {
  const { transcript, quality, durationMs } = recording;
  return [
    `spoken, ${Math.round(durationMs / 1000)} s`,
    ...(transcript.words[0] && transcript.words[0].startMs >= LATE_MS ? [`first word after ${round(transcript.words[0].startMs / 1000)} s`] : []),
    ...(transcript.times === 'approximate' ? ['times approximate'] : []),
    ...quality.problems,
  ].join(', ');
}

const sourcesSection = (sources: readonly Source[]): string =>
  ['## Sources', ...sources.map((source) => `### ${source.id}\n\n${source.title}, grade ${source.grade}. ${source.finding}\n\n${source.reference}`)].join(
    '\n\n',
  );

const MEASURES_HEAD = ['| measure | unit | formula | usual | source |', '|---|---|---|---|---|'];

function measuresDoc(): string {
  const rowOf = (measure: MeasureDefinition) => `| ${measure.name} | ${measure.unit} | ${measure.formula} | ${usual(measure)} | ${measure.source ?? ''} |`;
  return `${[
    '# Measures',
    'Written by `scripts/rules-doc.ts` from `packages/core/src/measures/`; do not edit. Values are rounded to two decimals. “Usual” is the middle half of the speakers of forty rated mock interviews (25th to 75th percentile) unless the source says otherwise; a measure without a norm has none.',
    '## Of the words',
    [...MEASURES_HEAD, ...MEASURES.map(rowOf)].join('\n'),
    '## Of the recording',
    'A spoken answer has these as well, and in place of secondsAtMedianRate and filledPausesPerMinute. A typed answer has none. What needs exact word times is left out where the alignment was poor (times “approximate”); pitch and level are left out where the sound is noisy, level also where it is too quiet or clipped; a silent recording has none.',
    [...MEASURES_HEAD, ...DELIVERY_MEASURES.map(rowOf)].join('\n'),
    '## What is usual by form',
    `Where there is no clock, ${core.MEDIAN_WORDS_PER_MINUTE} words are a minute: the median rate of the rated interviews.`,
    ['| form | usual seconds | usual words at that rate |', '|---|---|---|', ...core.FORMS.map(formRow)].join('\n'),
    '## What levels are made of',
    'The points of single rules are in rules.md.',
    ['| threshold | value | source |', '|---|---|---|', ...Object.entries(core.FEEDBACK_THRESHOLDS).map(thresholdRow)].join('\n'),
  ].join('\n\n')}\n`;
}

const thresholdRow = ([name, { value, unit, source }]: [string, core.Threshold]): string => `| ${name} | ${round(value)} ${unit} | ${source} |`;
const formRow = (form: core.Form): string => `| ${form} | ${core.FORM_SECONDS[form].join(RANGE)} | ${core.FORM_WORDS[form].join(RANGE)} |`;
const usual = (measure: MeasureDefinition): string =>
  measure.usual === null ? 'not known' : measure.usual === 'form' ? 'by form, see below' : measure.usual.join(RANGE);
const round = (value: number): number => Math.round(value * 100) / 100;

const documents = { 'rules.md': rulesDoc(await loadLexicons(), await loadSources()), 'measures.md': measuresDoc() };
for (const [name, text] of Object.entries(documents)) {
  const file = path.join(DOCS, name);
  if (!process.argv.includes('--check')) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`docs/${name} is stale. Run: npx tsx scripts/rules-doc.ts`);
    process.exitCode = 1;
  }
}
