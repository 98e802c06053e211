/**
 * Swallows what the engines of this thread write: of every broken frame; what matters comes as an answer. It is done here because a first thread that
 * reads what another writes is kept alive by that.
 */
export function beQuiet(): void {
  process.stdout.write = () => true;
  process.stderr.write = () => true;
}
