/** How a field is written: `many` may be repeated, `when` and `number` and `yes-no` are no text. */
type FieldKind = 'text' | 'many' | 'when' | 'number' | 'yes-no';
export type Field = { readonly label: string; readonly key: string; readonly kind: FieldKind };

const field = (label: string, key: string, kind: FieldKind = 'text'): Field => ({ label, key, kind });

/** The parts of the file, by the first word of their heading, and what each may say. */
export const PARTS = {
  Candor: [field('Version', 'version', 'number')],
  Profile: [field('Name', 'name'), field('Field', 'field')],
  Fact: [field('Id', 'id'), field('Kind', 'kind'), field('Text', 'text'), field('From', 'from', 'when'), field('To', 'to', 'when')],
  Goals: [],
  Goal: [
    field('Id', 'id'),
    field('Horizon', 'horizon'),
    field('Statement', 'statement'),
    field('Why', 'why'),
    field('Measure', 'measure'),
    field('Urgency', 'urgency', 'number'),
    field('Importance', 'importance', 'number'),
    field('Risk', 'risk'),
    field('Plan B', 'planB'),
    field('May change', 'mayChange'),
    field('Stays', 'stays'),
  ],
  Milestone: [field('Id', 'id'), field('Text', 'text'), field('By', 'by', 'when'), field('Done', 'done', 'yes-no')],
  Stories: [],
  Story: [
    field('Id', 'id'),
    field('Title', 'title'),
    field('Date', 'date', 'when'),
    field('Employer', 'employer'),
    field('Situation', 'situation'),
    field('Task', 'task'),
    field('Action', 'action'),
    field('Result', 'result'),
    field('Lesson', 'lesson'),
    field('Figure', 'figures', 'many'),
    field('Skill', 'skills', 'many'),
  ],
} as const satisfies Record<string, readonly Field[]>;

export type Part = keyof typeof PARTS;
export const isPart = (word: string): word is Part => Object.hasOwn(PARTS, word);
