import { createInterface } from 'node:readline';
import type { InterviewAction, InterviewLog, InterviewState, Plan, Step } from '@candor/core';
import { MAX_ANSWER_LENGTH } from '@candor/core';
import { wantsColour, widthOf } from '../io/colour.ts';
import { warn } from '../io/output.ts';
import { paints } from '../report/paint.ts';
import { wrap } from '../report/wrap.ts';
import { type Conducting, type Conductor, conduct } from './conduct.ts';
import { openInbox } from './inbox.ts';

const BUTTONS = ['done', 'think', 'repeat', 'rephrase', 'skip', 'pause', 'resume', 'leave'] as const;
type Button = (typeof BUTTONS)[number];

const HINT = `Type what you would say, and press Enter. ${BUTTONS.map((button) => `/${button}`).join(' ')} stand for buttons. Ctrl+C leaves.`;
const PROMPT = '> ';
/** How often the interviewer is told that somebody types, in milliseconds. */
const TYPING_MS = 1_000;
/** Lines that come faster than hands type were pasted, and belong together. */
const PASTED_MS = 40;

type Thing = { readonly is: 'line'; readonly text: string } | { readonly is: 'typing' } | { readonly is: 'time' } | { readonly is: 'leave' };

/** A typed interview in a terminal, or with lines from a pipe, in real time. */
export async function runTerminal(conducting: Conducting): Promise<InterviewLog> {
  const screen = openScreen(conducting.plan);
  const inbox = openInbox<Thing>();
  const close = listenTo(screen.reader, inbox.put);
  const conductor = conduct(conducting);
  const startedAt = performance.now();
  const now = (): number => Math.round(performance.now() - startedAt);
  let timer: NodeJS.Timeout | null = null;
  let isOver = false;

  /** Does what the interviewer does, until the candidate has the floor. */
  const follow = (first: Pick<Step<InterviewState>, 'actions' | 'wakeAtMs'>): void => {
    let stepped = first;
    for (;;) {
      const said = stepped.actions.map((action) => screen.show(action)).find((turnId) => turnId !== null) ?? null;
      isOver ||= stepped.actions.some(({ type }) => type === 'ended');
      if (said === null || isOver) break;
      stepped = conductor.happen({ type: 'spoke', turnId: said }, now());
    }
    if (timer) clearTimeout(timer);
    timer = stepped.wakeAtMs === null || isOver ? null : setTimeout(() => inbox.put({ is: 'time' }), Math.max(0, stepped.wakeAtMs - now()));
  };

  screen.write(HINT);
  follow(conductor.start());
  while (!isOver) follow(await answer(conductor, await inbox.take(), now));
  if (timer) clearTimeout(timer);
  close();
  return conductor.log();
}

async function answer(conductor: Conductor, thing: Thing, now: () => number): Promise<Pick<Step<InterviewState>, 'actions' | 'wakeAtMs'>> {
  switch (thing.is) {
    case 'time':
      return conductor.happen({ type: 'tick' }, now());
    case 'typing':
      return conductor.happen({ type: 'typing' }, now());
    case 'leave':
      return conductor.happen({ type: 'button', button: 'leave' }, now());
    case 'line': {
      const button = buttonOf(thing.text);
      if (button) return conductor.happen({ type: 'button', button }, now());
      if (thing.text.length > MAX_ANSWER_LENGTH) warn(`An answer has at most ${MAX_ANSWER_LENGTH.toLocaleString('en')} characters: the rest was left out.`);
      return conductor.typed(thing.text.slice(0, MAX_ANSWER_LENGTH), now);
    }
  }
}

const buttonOf = (text: string): Button | undefined => BUTTONS.find((button) => text === `/${button}`);

/** Tells of lines, of keys now and then, and of the wish to leave. */
function listenTo(reader: ReturnType<typeof createInterface>, tell: (thing: Thing) => void): () => void {
  let lines: string[] = [];
  let pasting: NodeJS.Timeout | null = null;
  let typedAt = 0;
  let isClosed = false;
  const flush = (): void => {
    const text = lines.join('\n').trim();
    lines = [];
    pasting = null;
    if (text !== '') tell({ is: 'line', text });
  };
  const onKey = (): void => {
    if (performance.now() - typedAt < TYPING_MS) return;
    typedAt = performance.now();
    tell({ is: 'typing' });
  };
  reader.on('line', (line) => {
    // From a pipe, each line is something said; in a terminal, what is pasted is one answer.
    if (!process.stdin.isTTY) return line.trim() === '' ? undefined : tell({ is: 'line', text: line.trim() });
    lines.push(line);
    if (pasting) clearTimeout(pasting);
    pasting = setTimeout(flush, PASTED_MS);
  });
  if (process.stdin.isTTY) process.stdin.on('keypress', onKey);
  reader.on('SIGINT', () => tell({ is: 'leave' }));
  reader.on('close', () => {
    if (!isClosed) tell({ is: 'leave' });
  });
  const onSignal = (): void => tell({ is: 'leave' });
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return () => {
    isClosed = true;
    if (pasting) clearTimeout(pasting);
    process.stdin.off('keypress', onKey);
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
    reader.close();
  };
}

/** What is said stands above what is being typed. */
function openScreen(plan: Plan) {
  const { stdin, stdout } = process;
  const isTerminal = Boolean(stdin.isTTY && stdout.isTTY);
  const reader = createInterface({ input: stdin, output: isTerminal ? stdout : undefined, prompt: PROMPT, terminal: isTerminal });
  const { strong } = paints(wantsColour(stdout, process.env));
  const width = widthOf(stdout, process.env);
  const names = new Map(plan.interviewers.map(({ id, name }) => [id, name]));

  const write = (text: string, name: string | null = null): void => {
    const lines = wrap([...(name === null ? [] : [{ text: `${name}:`, paint: strong }, { text: ' ' }]), { text }], { width });
    if (isTerminal) stdout.write('\r\x1b[J');
    stdout.write(`${lines.join('\n')}\n\n`);
    if (isTerminal) reader.prompt(true);
  };
  return {
    reader,
    write,
    /** The id of the turn that was said; null for other actions. */
    show(action: InterviewAction): string | null {
      if (action.type === 'say') {
        write(action.turn.text, names.get(action.turn.interviewerId) ?? 'Interviewer');
        return action.turn.id;
      }
      if (action.type === 'paused') write('Paused. /resume goes on.');
      return null;
    },
  };
}
