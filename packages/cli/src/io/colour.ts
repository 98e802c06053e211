type Environment = Readonly<Record<string, string | undefined>>;

/** Whether to colour what goes to a stream: FORCE_COLOR decides, then NO_COLOR, then whether somebody is looking. */
export function wantsColour(stream: { readonly isTTY?: boolean }, env: Environment): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR) return false;
  return stream.isTTY === true && env.TERM !== 'dumb';
}

const NARROWEST = 30;
const WIDEST = 100;
const USUAL = 80;

/** Columns to write in: those of the terminal or of COLUMNS, within what reads well. */
export function widthOf(stream: { readonly columns?: number }, env: Environment): number {
  const columns = stream.columns || Number(env.COLUMNS) || USUAL;
  return Math.min(WIDEST, Math.max(NARROWEST, Math.floor(columns)));
}
