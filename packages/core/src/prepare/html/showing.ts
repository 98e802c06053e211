/**
 * What an element hands on to those in it. Without a box nothing in it is shown, whatever it says; where it is not `visible`, or its letters have no
 * size (`sized`), what stands in it keeps its place, and may show its own words again.
 */
export type Showing = { readonly boxed: boolean; readonly visible: boolean; readonly sized: boolean };

export const SHOWN: Showing = { boxed: true, visible: true, sized: true };

export const isRead = ({ boxed, visible, sized }: Showing): boolean => boxed && visible && sized;

/** Null leaves it to what stands around. What matches nothing is no value, and a browser passes over it. */
const VALUES = {
  boxed: [
    [false, /^none$/],
    [
      true,
      /^(?:(?:inline-)?(?:block|flex|grid|table)|inline|table-[a-z-]+|list-item|contents|flow-root|-webkit-[a-z-]+|inherit|initial|unset|revert|var\(.*)$/s,
    ],
  ],
  visible: [
    [false, /^(?:hidden|collapse)$/],
    [true, /^(?:visible|initial|var\(.*)$/s],
    [null, /^(?:inherit|unset|revert)$/],
  ],
  sized: [
    [false, /^[+-]?(?:0+(?:\.0*)?|\.0+)(?:[a-z]{1,5}|%)?$/],
    [null, /^(?:[\d.]+(?:em|ex|ch|ic|cap|lh|%)|larger|smaller|inherit|unset|revert)$/],
    [true, /^(?:[\d.]+[a-z]{1,5}|(?:xx?-|xxx-)?(?:small|large)|medium|initial|[a-z]+\(.*)$/s],
  ],
} as const satisfies Record<keyof Showing, readonly (readonly [boolean | null, RegExp])[]>;

/** Opacity is none of them: pages that fade in begin with 0, and nothing on the page tells them from those that hide. */
const PROPERTIES: ReadonlyMap<string, keyof Showing> = new Map([
  ['display', 'boxed'],
  ['visibility', 'visible'],
  ['font-size', 'sized'],
  ['font', 'sized'],
]);

/**
 * How an element shows its words that has these attributes and stands in one that shows them as `around` says. What a style sheet hides cannot be told
 * from the page alone; `aria-hidden` hides from screen readers only, and the words are there to be seen.
 */
export function showingIn(around: Showing, attributes: ReadonlyMap<string, readonly string[]>): Showing {
  if (!around.boxed || attributes.size === 0) return around;
  const own = declaredIn(attributes.get('style')?.join('') ?? '');
  return {
    boxed: own.get('boxed')?.value ?? !attributes.has('hidden'),
    visible: own.get('visible')?.value ?? around.visible,
    sized: own.get('sized')?.value ?? around.sized,
  };
}

type Declared = { readonly value: boolean | null; readonly important: boolean };

const COMMENT = /\/\*.*?(?:\*\/|$)/gs;
const IMPORTANT = /!\s?important$/;

/** The last of several declarations counts, but for one that is important. */
function declaredIn(style: string): Map<keyof Showing, Declared> {
  const declared = new Map<keyof Showing, Declared>();
  for (const declaration of style.toLowerCase().replace(COMMENT, ' ').split(';')) {
    const colon = declaration.indexOf(':');
    const property = PROPERTIES.get(declaration.slice(0, Math.max(0, colon)).trim());
    if (!property) continue;
    const written = declaration.slice(colon + 1).trim();
    const important = IMPORTANT.test(written);
    const value = meaningOf(property, written.replace(IMPORTANT, '').trim());
    if (value !== undefined && (important || !declared.get(property)?.important)) declared.set(property, { value, important });
  }
  return declared;
}

/** "Bold 0/0 a" is all of a font; the first that is a size is its size. */
function meaningOf(property: keyof Showing, written: string): boolean | null | undefined {
  const words = property === 'sized' ? written.split(/[\s/]/) : [written];
  for (const word of words) {
    const found = VALUES[property].find(([, values]) => values.test(word));
    if (found) return found[0];
  }
  return undefined;
}
