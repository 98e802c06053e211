import { monthOf } from '../month-of.ts';
import { EMPTY_WORKBOOK, workbookSchema } from '../workbook.ts';
import { fieldValue } from './field-value.ts';
import { type Field, isPart, PARTS } from './fields.ts';
import type { FileProblem, Wants } from './file-problem.ts';
import type { WorkbookFile } from './from-json.ts';
import { locateIssue } from './locate-issue.ts';
import { type Open, Parts, type Values } from './parts.ts';

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
  readonly #parts = new Parts();
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
    else if (this.#parts.current) this.#problem(line, 'not-a-field', text);
  }

  result(): WorkbookFile {
    this.#close();
    if (this.#problems.length > 0) return { ok: false, problems: this.#problems };
    const checked = workbookSchema.safeParse(this.#workbook());
    if (checked.success) return { ok: true, workbook: checked.data };
    return { ok: false, problems: checked.error.issues.map((issue) => locateIssue(issue, this.#parts)) };
  }

  #open(word: string, text: string, line: number): void {
    // What stands below an unknown heading belongs to nothing that is known: to say of it what is wrong would only repeat that.
    if (word === 'Milestone' && !this.#parts.current) return;
    if (!isPart(word)) {
      this.#parts.current = null;
      this.#problem(line, 'unknown-heading', text);
      return;
    }
    const refused = this.#parts.open(word, line);
    if (refused) this.#problem(line, refused.code, refused.what ?? text, refused.wants);
  }

  #close(): void {
    const entry = this.#entry;
    this.#entry = null;
    const open = this.#parts.current;
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
      const before = values[key];
      const many: unknown[] = Array.isArray(before) ? before : [];
      lineOf.set(`${key}.${many.length}`, line);
      many.push(value);
      values[key] = many;
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

  #workbook(): Values {
    const goals = this.#parts.of('Goal');
    return {
      ...EMPTY_WORKBOOK,
      ...this.#parts.of('Candor')[0]?.values,
      profile: { name: '', field: '', ...this.#parts.of('Profile')[0]?.values, facts: withIds('fact', this.#parts.of('Fact'), EMPTY_FACT) },
      goals: withIds('goal', goals, EMPTY_GOAL).map((goal, i) => ({ ...goal, milestones: withIds('milestone', goals[i]?.milestones ?? [], EMPTY_MILESTONE) })),
      stories: withIds('story', this.#parts.of('Story'), EMPTY_STORY),
    };
  }
}

const EMPTY_FACT = { kind: 'other', text: '', from: null, to: null };
const EMPTY_MILESTONE = { text: '', by: null, done: false };
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
