import { BLOCKS } from './blocks.ts';

/** They have no end of their own, and nothing in them. */
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** The end of these may be left out: each beginning with what it ends. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['td', 'th', 'tr'],
  tbody: ['td', 'th', 'tr', 'thead', 'tbody'],
  tfoot: ['td', 'th', 'tr', 'thead', 'tbody'],
  option: ['option'],
  body: ['head'],
};

/** The elements that are open at a place of a page, with what in them is hidden. Each is opened and closed once, so it is linear in their number. */
export class OpenElements {
  readonly #open: { readonly name: string; readonly hides: boolean }[] = [];
  readonly #count = new Map<string, number>();
  #hiding = 0;

  get hidden(): boolean {
    return this.#hiding > 0;
  }

  open(name: string, hides: boolean): void {
    if (VOID.has(name)) return;
    this.#open.push({ name, hides });
    this.#count.set(name, this.#countOf(name) + 1);
    this.#hiding += Number(hides);
  }

  /** Ends what the beginning of `name` ends. */
  endImplied(name: string): void {
    const ended = Object.hasOwn(ENDS, name) ? ENDS[name] : undefined;
    for (let last = this.#open.at(-1)?.name; last !== undefined; last = this.#open.at(-1)?.name) {
      if (!(last === 'p' && BLOCKS.has(name)) && !ended?.includes(last)) return;
      this.#pop();
    }
  }

  /** Ends the innermost one of this name with all that is open in it; an end without a beginning ends nothing. */
  close(name: string): void {
    if (this.#countOf(name) === 0) return;
    while (this.#pop() !== name);
  }

  #pop(): string | undefined {
    const last = this.#open.pop();
    if (!last) return undefined;
    this.#count.set(last.name, this.#countOf(last.name) - 1);
    this.#hiding -= Number(last.hides);
    return last.name;
  }

  #countOf(name: string): number {
    return this.#count.get(name) ?? 0;
  }
}
