import type { Document } from '../../document/document.ts';
import { MAX_ANSWER_LENGTH, parseDocument } from '../../document/parse.ts';
import type { Word } from '../../document/word.ts';
import { dot, type HearUnit, stemsOf, type VectorOf, withParts } from '../hear/index.ts';
import { isKnowledgeQuestion } from '../question-kind.ts';
import type { TopicReading } from '../result.ts';
import { quoteUnit } from './heard.ts';

/**
 * Chosen on the answers of packages/analysis/test/topic-answers.ts: none that answers in other words is called beside the topic. Of the spoken
 * answers of packages/content/answers, one in a hundred would be, with its own question pasted as a free one.
 */
export const TOPIC_THRESHOLDS = {
  touchedFrom: { value: 0.4, unit: 'cosine between the question and the nearest sentence, to count as on the topic', source: 'candor-trials' },
  missedBelow: { value: 0.2, unit: 'cosine below which no sentence is near the question', source: 'candor-trials' },
  knowledgeMissedBelow: { value: 0.25, unit: 'the same, for a question of knowledge: an answer to it speaks of little else', source: 'candor-trials' },
  leastWords: { value: 20, unit: 'words, or too short to be beside the topic', source: 'candor-trials' },
} as const;

/** A question that is in no pack, with the vector that the plain encoder gave it; null hears by words alone. */
export type FreeQuestion = { readonly text: string; readonly vector: Float32Array | null };

/** What any interviewer says, whatever is asked about. */
const EVERY_INTERVIEW: ReadonlySet<string> = new Set(
  [
    'tell describe explain give share talk walk discuss define compare name list say show ask answer mention outline summarise elaborate imagine suppose',
    'time times example occasion situation instance case moment question scenario difference way thing kind sort type lot bit part point step role',
    'think thought feel felt believe know knew understand consider find found see saw look hear learn mean opinion view idea',
    'handle deal dealt manage approach cope do make made get got take took go went come came keep kept put use have be try want need like let help',
    'happen work set stay start meet face receive play plan become change show choose chose affect involve',
    'job position post company organisation organization firm business career employer interview candidate experience background skill strength weakness',
    'person people someone somebody anyone everybody other team day week month year today past future term',
    'good better best great greatest bad worse worst big biggest important able new old own alone different difficult various several certain specific',
    'last first next many much more most main real true short long personal professional well ever above beyond here please yes no',
  ].flatMap((line) => line.split(' ').flatMap(stemsOf)),
);

/** "…as you would to a child" says how to explain, not what. */
const MANNER = /\bas (?:you would|if|though)\b[^.?!]*/gi;

/** A thing with the words that describe it ("frightened horse"), or a verb or adjective alone. `stems` are of each word. */
type Topic = { readonly text: string; readonly isThing: boolean; readonly stems: readonly (readonly string[])[] };

const wordsOf = (question: string): readonly Word[] => parseDocument(question.slice(0, MAX_ANSWER_LENGTH).replace(MANNER, ' ')).words;
const bare = (word: Word): string => word.text.replace(/['’]s$/u, '');
const isContent = ({ tag }: Word): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB' || tag === 'ADJ';
const isGeneral = (word: Word): boolean => stemsOf(bare(word)).every((stem) => EVERY_INTERVIEW.has(stem));

/** A noun, a name, or the last word after an article: the tagger takes the tap in "a leaking tap" for a verb, and "drives" in "What drives you?" for a noun. */
function isThing(words: readonly Word[], { index, tag, text, sentence }: Word): boolean {
  const before = words[index - 1];
  const after = words[index + 1];
  if (after?.lower === 'you' && words[index + 2]?.sentence !== sentence) return false;
  if (tag === 'NOUN' || tag === 'PROPN' || (before?.sentence === sentence && /^\p{Lu}/u.test(text))) return true;
  return tag === 'VERB' && words[index - 2]?.tag === 'DET' && (after?.sentence !== sentence || !isContent(after));
}

function readTopics(question: string): Topic[] {
  const words = wordsOf(question);
  const runs: Word[][] = [];
  for (const word of words) {
    if (!isContent(word) || isGeneral(word)) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = last && last.index === word.index - 1 && last.after === '' && word.before === '' && last.tag !== 'VERB' && word.tag !== 'VERB';
    if (run && goesOn && (isThing(words, word) || !isThing(words, last))) run.push(word);
    else runs.push([word]);
  }
  return runs.map((run) => ({
    text: run.map(bare).join(' '),
    isThing: run.some((word) => isThing(words, word)),
    stems: run.map((word) => stemsOf(bare(word))),
  }));
}

/** What a question is about: its content words, without those that every interviewer uses. None for a question that names no thing ("What drives you?"): anything may answer it. */
export function topicsOf(question: string): string[] {
  const topics = readTopics(question);
  return topics.some((topic) => topic.isThing) ? topics.map((topic) => topic.text) : [];
}

/** Whether an answer comes to speak of what a free question names, by its words or in other words. Null for a question that names nothing. */
export function readTopic(doc: Document, units: readonly HearUnit[], question: FreeQuestion, rawOf: VectorOf | null): TopicReading | null {
  const topics = readTopics(question.text);
  const words = topics.flatMap((topic) => (topic.isThing ? [topic.text] : []));
  if (words.length === 0) return null;
  const asked = topics.flatMap((topic) => topic.stems);
  const sentences = units.filter((unit) => unit.kind === 'sentence').map((unit) => ({ unit, stems: stemsOf(unit.text) }));
  const touching = sentences.filter(({ stems }) => asked.some((word) => word.every((stem) => stems.includes(stem))));
  const nearest = nearestTo(question.vector, units, rawOf);
  const near = nearest && nearest.cosine >= TOPIC_THRESHOLDS.touchedFrom.value ? [nearest] : [];
  const evidence = (touching.length > 0 ? touching : near).map(({ unit }) => quoteUnit(doc, unit));
  if (evidence.length > 0) return { words, status: 'touched', evidence };

  const said = sentences.flatMap(({ stems }) => stems);
  const comesClose = (stems: readonly string[]): boolean => said.some((stem) => stems.some((one) => isClose(stem, one)));
  const far = isKnowledgeQuestion(question.text) ? TOPIC_THRESHOLDS.knowledgeMissedBelow : TOPIC_THRESHOLDS.missedBelow;
  const isBeside = nearest ? nearest.cosine < far.value && !comesClose(asked.flat()) : isBesideByWords(question.text, comesClose);
  return { words, status: isBeside && doc.words.length >= TOPIC_THRESHOLDS.leastWords.value ? 'missed' : 'unsure', evidence: [] };
}

/** By words alone seven in ten sound answers about oneself seem beside the topic; only what is known of a thing is seldom said without its words, and then any word of the question gives doubt. */
const isBesideByWords = (question: string, comesClose: (stems: readonly string[]) => boolean): boolean =>
  isKnowledgeQuestion(question) &&
  !comesClose(
    wordsOf(question)
      .filter(isContent)
      .flatMap((word) => stemsOf(bare(word))),
  );

type Nearest = { readonly unit: HearUnit; readonly cosine: number };

function nearestTo(question: Float32Array | null, units: readonly HearUnit[], rawOf: VectorOf | null): Nearest | null {
  if (!question || !rawOf) return null;
  const vectorOf = withParts(units, rawOf);
  let best: Nearest | null = null;
  for (const unit of units) {
    const vector = vectorOf(unit.text);
    const cosine = vector ? dot(question, vector) : -1;
    if (!best || cosine > best.cosine) best = { unit, cosine };
  }
  return best;
}

/** Words that begin with the same letters may be of one family: "prevention" and "preventive". */
const CLOSE_LETTERS = 5;

const isClose = (a: string, b: string): boolean => a === b || (a.length >= CLOSE_LETTERS && a.slice(0, CLOSE_LETTERS) === b.slice(0, CLOSE_LETTERS));
