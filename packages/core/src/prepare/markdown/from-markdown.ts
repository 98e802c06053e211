import type { z } from 'zod';
import { monthOf } from '../month-of.ts';
import { EMPTY_WORKBOOK, workbookSchema } from '../workbook.ts';
import { fieldValue } from './field-value.ts';
import { type Field, isPart, PARTS, type Part } from './fields.ts';
import { type FileProblem, type Wants, wantsOf } from './file-problem.ts';
import type { WorkbookFile } from './from-json.ts';

type Values = { id?: unknown; [key: string]: unknown };
/** A part that was opened by a heading, with the lines of its fields. */
type Open = { readonly part: Part; readonly values: Values; readonly lineOf: Map<string, number>; readonly line: number };
type Entry = { readonly label: string; readonly inline: string; readonly quoted: string[]; readonly line: number };

/** Reads a workbook from the Markdown that `workbookToMarkdown` writes, also when it was edited by hand: what is left out is empty, and new parts need no id. */
export function workbookFromMarkdown(markdown: string): WorkbookFile {
  const reader = new Reader();
  const lines = markdown.replace(/^\ufeff/, '').split(/\r?\n/);
  if (!/^# Candor workbook\s*$/.test(lines.find((line) => line.trim() !== '') ?? '')) {
    if (markdown.trim() === '') return { ok: false, problems: [{ line: null, code: 'empty', what: '' }] };
    return { ok: false, problems: [{ line: 1, code: 'not-a-workbook', what: (lines[0] ?? '').slice(0, 80) }] };
  }
  lines.forEach((line, i) => {
    reader.read(line, i + 1);
  });
  return reader.result();
}

class Reader {
  readonly #problems: FileProblem[] = [];
  readonly #parts: Open[] = [];
  #entry: Entry | null = null;

  read(text: string, line: number): void {
    const quotation = /^ {2}>(?: (.*))?$/s.exec(text);
    if (quotation && this.#entry) {
      this.#entry.quoted.push(quotation[1] ?? '');
      return;
    }
    this.#close();
    if (text.trim() === '') return;
    const heading = /^#{1,4} (\S+)/.exec(text);
    const field = /^- ([^:]{1,40}):(?: (.*))?$/s.exec(text);
    if (heading) this.#open(heading[1] ?? '', text, line);
    else if (field) this.#entry = { label: (field[1] ?? '').trim(), inline: field[2] ?? '', quoted: [], line };
    else this.#problem(line, 'not-a-field', text);
  }

  result(): WorkbookFile {
    this.#close();
    if (this.#problems.length > 0) return { ok: false, problems: this.#problems };
    const checked = workbookSchema.safeParse(this.#workbook());
    if (checked.success) return { ok: true, workbook: checked.data };
    return { ok: false, problems: checked.error.issues.map((issue) => this.#locate(issue)) };
  }

  #open(word: string, text: string, line: number): void {
    const has = (wanted: Part): boolean => this.#parts.some(({ part }) => part === wanted);
    if (!isPart(word)) this.#problem(line, 'unknown-heading', text);
    else if (word === 'Milestone' && !has('Goal')) this.#problem(line, 'misplaced', text);
    else if ((word === 'Profile' || word === 'Candor') && has(word)) this.#problem(line, 'twice', text);
    else this.#parts.push({ part: word, values: {}, lineOf: new Map(), line });
  }

  #close(): void {
    const entry = this.#entry;
    this.#entry = null;
    const open = this.#parts.at(-1);
    if (!entry || !open) return;
    const field = (PARTS[open.part] as readonly Field[]).find(({ label }) => label.toLowerCase() === entry.label.toLowerCase());
    const value = fieldValue(entry.inline, entry.quoted);
    if (!field) this.#problem(entry.line, 'unknown-field', entry.label);
    else if (value === null) this.#problem(entry.line, 'bad-value', entry.label, { kind: 'quoted' });
    else this.#take(open, field, value, entry.line);
  }

  #take({ values, lineOf }: Open, field: Field, value: string, line: number): void {
    const { key, kind, label } = field;
    if (kind === 'many') {
      const before = (values[key] ?? []) as readonly string[];
      lineOf.set(`${key}.${before.length}`, line);
      values[key] = [...before, value];
      return;
    }
    const read = readAs(field, value);
    if (lineOf.has(key)) this.#problem(line, 'twice', label);
    else if (read === undefined) this.#problem(line, 'bad-value', label, kind === 'text' ? undefined : { kind });
    else values[key] = read;
    lineOf.set(key, line);
  }

  #problem(line: number, code: FileProblem['code'], what: string, wants?: Wants): void {
    this.#problems.push({ line, code, what: what.slice(0, 80), ...(wants ? { wants } : {}) });
  }

  #of(part: Part): Open[] {
    return this.#parts.filter((one) => one.part === part);
  }

  #milestonesOf(goal: Open): Open[] {
    const from = this.#parts.indexOf(goal) + 1;
    const to = this.#parts.findIndex(({ part }, i) => i >= from && part !== 'Milestone');
    return this.#parts.slice(from, to < 0 ? undefined : to);
  }

  #workbook(): Values {
    const profile = this.#of('Profile')[0]?.values ?? {};
    return {
      ...EMPTY_WORKBOOK,
      ...this.#of('Candor')[0]?.values,
      profile: { name: '', field: '', ...profile, facts: withIds('fact', this.#of('Fact'), { kind: 'other', text: '', from: null, to: null }) },
      goals: withIds('goal', this.#of('Goal'), EMPTY_GOAL).map((goal, i) => {
        const open = this.#of('Goal')[i];
        return { ...goal, milestones: open ? withIds('milestone', this.#milestonesOf(open), { text: '', by: null, done: false }) : [] };
      }),
      stories: withIds('story', this.#of('Story'), EMPTY_STORY),
    };
  }

  /** The line that a fault of the schema is about: of the field, else of the part it is in. */
  #locate(issue: z.core.$ZodIssue): FileProblem {
    const { path } = issue;
    const [list, second, third, fourth] = path.map(String);
    const inProfile = list === 'profile' && second === 'facts';
    const index = Number(inProfile ? third : second);
    const outer = inProfile
      ? this.#of('Fact')[index]
      : list === 'goals'
        ? this.#of('Goal')[index]
        : list === 'stories'
          ? this.#of('Story')[index]
          : this.#of(list === 'profile' ? 'Profile' : 'Candor')[0];
    const inner = list === 'goals' && third === 'milestones' && outer ? this.#milestonesOf(outer)[Number(fourth)] : outer;
    const rest = path
      .map(String)
      .slice(list === 'profile' && !inProfile ? 1 : inProfile ? 3 : third === 'milestones' ? 4 : list === 'goals' || list === 'stories' ? 2 : 0);
    const line = inner?.lineOf.get(rest.join('.')) ?? inner?.lineOf.get(rest[0] ?? '') ?? inner?.line ?? 1;
    if (list === 'version') return { line, code: 'other-version', what: String(this.#of('Candor')[0]?.values.version) };
    const fields: readonly Field[] = inner ? PARTS[inner.part] : [];
    const wants = wantsOf(issue);
    return { line, code: 'bad-value', what: fields.find(({ key }) => key === rest[0])?.label ?? rest.join('.'), ...(wants ? { wants } : {}) };
  }
}

const EMPTY_GOAL = { horizon: 'short', statement: '', why: '', measure: '', urgency: 3, importance: 3, risk: '', planB: '', mayChange: '', stays: '' };
const EMPTY_STORY = { title: '', situation: '', task: '', action: '', result: '', lesson: '', figures: [], skills: [], employer: '', date: null };

/** Parts that were written by hand get an id that no other has. */
function withIds(kind: string, parts: readonly Open[], empty: Values): Values[] {
  const taken = new Set(parts.map(({ values }) => values.id));
  let next = 1;
  return parts.map(({ values }) => {
    if (values.id !== undefined && values.id !== '') return { ...empty, ...values };
    while (taken.has(`${kind}-${next}`)) next += 1;
    taken.add(`${kind}-${next}`);
    return { ...empty, ...values, id: `${kind}-${next}` };
  });
}

/** Undefined where the value is not of the field's kind. */
function readAs({ kind }: Field, value: string): unknown {
  const plain = value.trim();
  if (kind === 'when') return plain === '' ? null : (monthOf(plain) ?? undefined);
  if (kind === 'number') return /^\d{1,3}$/.test(plain) ? Number(plain) : undefined;
  if (kind === 'yes-no') return /^(?:yes|x|true|done)$/i.test(plain) ? true : /^(?:no|false|)$/i.test(plain) ? false : undefined;
  return value;
}
