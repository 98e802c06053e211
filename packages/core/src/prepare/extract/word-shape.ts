/** What a word looks like: runs of capitals, of small letters and of digits as one each ("SAP" as X, "Node20" as Xx9). */
export const shapeOf = (text: string): string =>
  text
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, '9')
    .slice(0, 6);
