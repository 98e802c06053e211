import { z } from 'zod';
import { goalSchema, profileFactSchema, storySchema, type Workbook } from '../workbook.ts';

const sentence = z.strictObject({ s: z.string(), on: z.array(z.string()) });
const schema = z.strictObject({
  id: z.string(),
  /** The month it was written in. */
  today: z.string().regex(/^\d{4}-\d{2}$/),
  profile: z.strictObject({ field: z.string(), facts: z.array(profileFactSchema) }),
  goals: z.array(
    goalSchema
      .omit({ urgency: true, importance: true, milestones: true })
      .extend({ milestones: z.array(goalSchema.shape.milestones.element.omit({ done: true })) }),
  ),
  stories: z.array(storySchema),
  answers: z.array(z.strictObject({ question: z.string(), sentences: z.array(sentence) })),
  lies: z.array(z.strictObject({ answer: z.int(), sentence: z.int(), says: z.string(), denies: z.string(), kind: z.string() })),
});
type Written = z.infer<typeof schema>;

/** A sentence of an answer, where it stands, and the records that it tells of. */
type Told = { readonly start: number; readonly end: number; readonly on: readonly string[] };
/** An answer in which nothing contradicts the record. */
export type Honest = { readonly text: string; readonly sentences: readonly Told[] };
/** The same with one sentence that does; where its words stand, and the record and the field that they deny. */
export type Lying = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly denies: { readonly id: string; readonly field: string };
};
/** Somebody's record, and what they answered beside it: the honest answers, and each lie in its answer. */
export type Rehearsed = { readonly id: string; readonly workbook: Workbook; readonly honest: readonly Honest[]; readonly lies: readonly Lying[] };

/** Reads a line of a set of rehearsals. Throws where it is none. */
export function rehearsedOf(line: unknown): Rehearsed {
  const written = schema.parse(line);
  return {
    id: written.id,
    workbook: workbookOf(written),
    honest: written.answers.map(({ sentences }) => honestOf(sentences)),
    lies: written.lies.map((lie) => lyingOf(written, lie)),
  };
}

const workbookOf = ({ profile, goals, stories }: Written): Workbook => ({
  format: 'candor-workbook',
  version: 1,
  profile: { name: '', ...profile },
  goals: goals.map((goal) => ({ ...goal, urgency: 3, importance: 3, milestones: goal.milestones.map((milestone) => ({ ...milestone, done: false })) })),
  stories,
});

function honestOf(sentences: readonly z.infer<typeof sentence>[]): Honest {
  let start = 0;
  const told = sentences.map(({ s, on }): Told => {
    const one = { start, end: start + s.length, on };
    start = one.end + 1;
    return one;
  });
  return { text: sentences.map(({ s }) => s).join(' '), sentences: told };
}

function lyingOf({ answers }: Written, { answer, sentence: at, says, denies, kind }: Written['lies'][number]): Lying {
  const sentences = answers[answer]?.sentences ?? [];
  const lied = says.replace('[[', '').replace(']]', '');
  const { text, sentences: told } = honestOf(sentences.map((one, i) => (i === at ? { ...one, s: lied } : one)));
  const from = told[at]?.start ?? 0;
  const [id = '', ...field] = denies.split('.');
  return { text, start: from + says.indexOf('[['), end: from + says.indexOf(']]') - 2, kind, denies: { id, field: field.join('.') } };
}
