/** An element that pages are made of. */
const TAG = /<\/?(?:html|head|body|div|p|ul|ol|li|br|span|h[1-6]|table|tr|td|section|article|strong|b|i|em|a|script|style|img|font|center)\b[^<>]{0,2000}>/gi;
/** One may stand in a text about HTML. */
const ENOUGH = 3;

/** Whether a pasted text or a file is the source of a page. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (/^\s*<(?:!doctype html|html)\b/i.test(head)) return true;
  return (head.match(TAG) ?? []).length >= ENOUGH;
}
