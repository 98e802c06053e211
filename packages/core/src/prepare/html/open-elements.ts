import { BLOCKS } from './blocks.ts';
import { SHOWN, type Showing, showingIn } from './showing.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** They have no end of their own, and nothing in them. */
const VOID = setOf('area base br col embed hr img input link meta param source track wbr');
/** Programs, styles, and what a browser would not show; menus and what stands below all pages of a site tell nothing of this one. */
const UNREAD = setOf('script style template noscript noframes noembed svg math iframe object title select textarea canvas nav footer');
/** A browser ends a head at the first thing that does not belong there, so nothing in it is hidden but what hides itself. */
const UNOPENED = setOf('head');
/** What stands behind these ends is still in what they end. */
const UNENDED = setOf('body html');
/** An end of what stands around these, within one of them, ends nothing: they are programs and forms of their own. */
const SEALED = setOf('script style template noscript noframes noembed iframe object title select textarea');
/** An end of one of these counts in a table; one of anything else that stands around a table does not. */
const TABLE_PARTS = setOf('table caption colgroup thead tbody tfoot tr td th');
/** In svg and math, HTML begins again in these. */
const HTML_WITHIN = setOf('foreignobject desc title mi mo mn ms mtext');
/** What ends svg and math by beginning there, by the rules of HTML. */
const HTML_ALONE = setOf(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);
/** The end of these may be left out, or is forgotten by some: each beginning with what it ends. */
const ENDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    li: ['li'],
    dt: ['dt', 'dd'],
    dd: ['dt', 'dd'],
    td: ['td', 'th'],
    th: ['td', 'th'],
    tr: ['td', 'th', 'tr'],
    tbody: ['td', 'th', 'tr', 'thead', 'tbody'],
    tfoot: ['td', 'th', 'tr', 'thead', 'tbody'],
    option: ['option'],
    main: ['nav'],
    h1: ['nav'],
  }),
);

/** How many of a name can be ended here. */
type Endable = { readonly parts: Map<string, number>; readonly others: Map<string, number> };
/** `foreign`: what stands in it is of svg or math, and not of HTML. */
type Open = { readonly name: string; readonly showing: Showing; readonly foreign: boolean; readonly endable: Endable };

/** The elements that are open at a place of a page, with what in them is shown. Each is opened and closed once, so it is linear in their number. */
export class OpenElements {
  readonly #open: Open[] = [];
  readonly #page: Endable = { parts: new Map(), others: new Map() };

  get showing(): Showing {
    return this.#open.at(-1)?.showing ?? SHOWN;
  }

  get foreign(): boolean {
    return this.#open.at(-1)?.foreign ?? false;
  }

  /** `selfClosing`: written with "/>", which means nothing but in svg and math. */
  open(name: string, attributes: ReadonlyMap<string, readonly string[]>, selfClosing: boolean): void {
    if (HTML_ALONE.has(name)) while (this.foreign) this.#pop();
    if (!this.foreign) this.#endImplied(name);
    const isForeign = this.foreign || name === 'svg' || name === 'math';
    if (isForeign ? selfClosing : VOID.has(name) || UNOPENED.has(name)) return;
    const around = this.showing;
    const showing = UNREAD.has(name) ? { ...around, boxed: false } : showingIn(around, attributes);
    const endable = isForeign ? this.#endable : endableIn(name, this.#endable);
    this.#add(name, 1);
    this.#open.push({ name, showing, foreign: isForeign && !HTML_WITHIN.has(name), endable });
  }

  /** Ends the innermost one of this name with all that is open in it; an end without a beginning ends nothing. */
  close(name: string): void {
    if (UNENDED.has(name) || this.#countOf(name) === 0) return;
    while (this.#pop() !== name);
  }

  /** Ends what the beginning of `name` ends. */
  #endImplied(name: string): void {
    const ended = ENDS.get(name);
    for (let last = this.#open.at(-1)?.name; last !== undefined; last = this.#open.at(-1)?.name) {
      if (!(last === 'p' && BLOCKS.has(name)) && !ended?.includes(last)) return;
      this.#pop();
    }
  }

  #pop(): string | undefined {
    const last = this.#open.pop();
    if (last) this.#add(last.name, -1);
    return last?.name;
  }

  get #endable(): Endable {
    return this.#open.at(-1)?.endable ?? this.#page;
  }

  #countOf(name: string): number {
    return countsOf(name, this.#endable).get(name) ?? 0;
  }

  #add(name: string, by: 1 | -1): void {
    countsOf(name, this.#endable).set(name, this.#countOf(name) + by);
  }
}

const countsOf = (name: string, { parts, others }: Endable): Map<string, number> => (TABLE_PARTS.has(name) ? parts : others);

function endableIn(name: string, around: Endable): Endable {
  if (SEALED.has(name)) return { parts: new Map(), others: new Map([[name, 1]]) };
  return name === 'table' ? { parts: around.parts, others: new Map() } : around;
}
